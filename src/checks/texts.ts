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
export function textsOf({ articles, pages, tools, topics, glossary, people, dangerSigns }: Content): ContentText[] {
  const documents = [...articles, ...pages, ...tools].flatMap(({ file, lang, data, body }) => [
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
