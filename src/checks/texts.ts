import type { Content } from '../content/read.ts';
import { isPlaceholder } from '../content/placeholder.ts';
import { LISTS } from '../content/tree.ts';
import { LANGS, type Lang } from '../languages.ts';

/** A piece of text that readers read, and where an editor finds it. */
export interface ContentText {
  file: string;
  line?: number | undefined;
  field?: string | undefined;
  lang: Lang;
  text: string;
  /** True when it holds sentences, false for labels such as headings and cells. */
  sentences: boolean;
  /** True when Markdown has been made of it; false for fields and attributes, where marks would be shown as they are. */
  markdown: boolean;
  /** True when it says what others claim, to contradict it. */
  quoted: boolean;
}

/** Everything that readers read: titles, descriptions, bodies with their attributes, topics, glossary, roles
 * and danger signs. Search keywords are left out; they are misspelled on purpose. */
export function textsOf({
  articles,
  pages,
  tools,
  kader,
  topics,
  glossary,
  people,
  dangerSigns,
  questions,
  lessons,
  skills,
}: Content): ContentText[] {
  const documents = [...articles, ...pages, ...tools, ...kader].flatMap(({ file, lang, data, body }) => [
    ...(['title', 'description'] as const).map((field) => ({
      file,
      field,
      lang,
      text: data[field],
      sentences: field === 'description',
      quoted: false,
      markdown: false,
    })),
    ...body.texts.map(({ kind, ...text }) => ({
      file,
      lang,
      sentences: kind === 'paragraph',
      markdown: kind !== 'attribute',
      ...text,
    })),
  ]);
  const entry = (file: string, key: string, lang: Lang, field: string, text: string): ContentText => ({
    file,
    field: `${key}.${lang}.${field}`,
    lang,
    text,
    sentences: true,
    quoted: false,
    markdown: false,
  });
  const entries = LANGS.flatMap((lang) => [
    ...topics.flatMap((topic) =>
      (['title', 'description'] as const).map((field) =>
        entry('content/topics.yaml', topic.key, lang, field, topic[lang][field]),
      ),
    ),
    ...glossary.flatMap((term) =>
      [
        ['term', term[lang].term],
        ['meaning', term[lang].meaning],
        ...term[lang].also.map((name) => ['also', name] as const),
      ].map(([field = '', text = '']) => entry('content/glossary.yaml', term.key, lang, field, text)),
    ),
    ...people.flatMap(({ key, role }) =>
      role
        ? [{ ...entry(LISTS.people, key, lang, 'role', role[lang]), field: `${key}.role.${lang}`, sentences: false }]
        : [],
    ),
    ...questions.flatMap(({ key, right, [lang]: { ask, answers, why } }) => [
      entry(LISTS.questions, key, lang, 'ask', ask),
      // What is wrong stands there to be found wrong.
      ...answers.map((answer, index) => ({
        ...entry(LISTS.questions, key, lang, 'answers', answer),
        sentences: false,
        quoted: index + 1 !== right,
      })),
      entry(LISTS.questions, key, lang, 'why', why),
    ]),
    ...lessons.flatMap(({ key, [lang]: { title, description, show, say } }) => [
      entry(LISTS.lessons, key, lang, 'title', title),
      entry(LISTS.lessons, key, lang, 'description', description),
      ...show.map((line) => entry(LISTS.lessons, key, lang, 'show', line)),
      ...say.map((line) => entry(LISTS.lessons, key, lang, 'say', line)),
    ]),
    ...skills.flatMap(({ key, before, after, [lang]: { title } }) => [
      entry(LISTS.skills, key, lang, 'title', title),
      ...before.map((line) => ({ ...entry(LISTS.skills, key, lang, '', line[lang]), field: `${key}.before` })),
      ...after.map((line) => ({ ...entry(LISTS.skills, key, lang, '', line[lang]), field: `${key}.after` })),
    ]),
    ...dangerSigns.map((sign) => ({
      file: LISTS.dangerSigns,
      field: `${sign.key}.${lang}`,
      lang,
      text: sign[lang],
      sentences: false,
      quoted: false,
      markdown: false,
    })),
  ]);
  return [...documents, ...entries];
}

/** The texts that somebody has written: without what `npm run new` left to be written. */
export const writtenTextsOf = (content: Content): ContentText[] =>
  textsOf(content).filter(({ text }) => !isPlaceholder(text));
