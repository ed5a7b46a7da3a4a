/** Small content for tests: documents made from a few words of MDX, by the same parser and schemas as the real ones. */
import { readBody, textHash } from '../content/mdx.ts';
import type { Content, Document } from '../content/read.ts';
import { articleSchema, type ArticleData } from '../schemas/article.ts';
import type { TermData } from '../schemas/glossary.ts';
import { plainSchema, type PlainData } from '../schemas/plain.ts';
import { sourceSchema, type SourceData } from '../schemas/source.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import { spellingSchema } from '../schemas/spelling.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { Lang } from '../languages.ts';

export const DESCRIPTION = 'Gentle back massage can help a mother relax. Whether it makes more milk is not proven yet.';

/** The least that an explainer must hold. */
export const GOOD_BODY =
  '<KeyPoints>\n\n- A point.\n\n</KeyPoints>\n\nA claim.<Cite source="kent2006" />\n\n## A section\n';

/** Front matter and body of a document; anything else that is given is a field of the front matter. */
export interface Given extends Record<string, unknown> {
  key?: string;
  lang?: Lang;
  mdx?: string;
}

const REQUIRED = { title: 'Oxytocin massage', description: DESCRIPTION, updated: '2026-11-22' };

function document<T extends PlainData>(folder: string, given: Given, parse: (fields: unknown) => T): Document<T> {
  const { key = 'massage-guide', lang = 'en', mdx = GOOD_BODY, ...fields } = given;
  const file = `content/${folder}/${key}/${lang}.mdx`;
  const { body, problems } = readBody(mdx, file);
  if (!body) throw new Error(problems[0]?.reason);
  const data = parse({ slug: `${key}-${lang}`, ...REQUIRED, ...fields });
  return { key, lang, file, data, body, hash: textHash(data.title, data.description, mdx) };
}

export const article = (given: Given = {}): Document<ArticleData> =>
  document('articles', { topic: 'massage', kind: 'explainer', published: '2026-11-22', ...given }, (fields) =>
    articleSchema.parse(fields),
  );

export const plain = (given: Given = {}): Document<PlainData> =>
  document('pages', { key: 'about', ...given }, (fields) => plainSchema.parse(fields));

/** An article in Indonesian, and the English one that was made from what it says now. */
export function articlePair(given: Given = {}, english: Given = {}): Document<ArticleData>[] {
  const id = article({ ...given, lang: 'id' });
  return [id, article({ translation: { of: 'id', hash: id.hash }, ...given, lang: 'en', ...english })];
}

export const topic = (key: string): TopicData => ({
  key,
  id: { title: `Topik ${key}`, slug: `topik-${key}`, description: DESCRIPTION },
  en: { title: `Topic ${key}`, slug: `topic-${key}`, description: DESCRIPTION },
  cover: 'topic.svg',
});

export const term = (key: string, see?: string): TermData => ({
  key,
  id: { term: key, meaning: DESCRIPTION, also: [] },
  en: { term: key, meaning: DESCRIPTION, also: [] },
  see,
});

export const source = (fields: Record<string, unknown> = {}): SourceData =>
  sourceSchema.parse({
    id: 'kent2006',
    type: 'article-journal',
    title: 'Volume and frequency of breastfeedings',
    custom: { seen: 'abstract', design: 'cohort', topic: 'milk' },
    ...fields,
  });

/** Content in which everything that the good documents name exists. */
export const content = (parts: Partial<Content> = {}): Content => ({
  articles: [],
  pages: [],
  tools: [],
  topics: [topic('massage')],
  glossary: [],
  people: [{ key: 'alir', kind: 'organisation', name: 'Alir' }],
  sources: [source()],
  spelling: spellingSchema.parse({}),
  searchWords: searchWordsSchema.parse({ id: {}, en: {} }),
  problems: [],
  ...parts,
});
