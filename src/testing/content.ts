/** Small content for tests: documents made from a few words of MDX, by the same parser and schemas as the real ones. */
import { readBody, textHash } from '../content/mdx.ts';
import type { Content, Document } from '../content/read.ts';
import { articleSchema, type ArticleData } from '../schemas/article.ts';
import { dangerSignSchema, type DangerSignData } from '../schemas/danger-sign.ts';
import type { TermData } from '../schemas/glossary.ts';
import { textPageSchema, type TextPageData } from '../schemas/text-page.ts';
import { sourceSchema, type SourceData } from '../schemas/source.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import { spellingSchema } from '../schemas/spelling.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { Lang } from '../languages.ts';
import type { BuildOptions } from '../site/build.ts';
import { buildSite, type Site } from '../site/site.ts';
import type { DocumentFolder } from '../content/tree.ts';

export const DESCRIPTION = 'Gentle back massage can help a mother relax. Whether it makes more milk is not proven yet.';

/** The least that an explainer must hold. */
export const GOOD_BODY =
  '<KeyPoints>\n\n- A point.\n\n</KeyPoints>\n\n<DangerSigns />\n\nA claim.<Cite source="kent2006" />\n\n## A section\n\nIts text.\n\n## Help\n\n<WhenToGetHelp />\n';

/** Front matter and body of a document; anything else is a field of the front matter. */
export interface Fields extends Record<string, unknown> {
  key?: string;
  lang?: Lang;
  mdx?: string;
}

const REQUIRED = { title: 'Oxytocin massage', description: DESCRIPTION, updated: '2026-11-22' };

function document<T extends TextPageData>(
  folder: DocumentFolder,
  fields: Fields,
  parse: (written: unknown) => T,
): Document<T> {
  const { key = 'back-massage', lang = 'en', mdx = GOOD_BODY, ...others } = fields;
  const file = `content/${folder}/${key}/${lang}.mdx`;
  const { body, problems } = readBody(mdx, file);
  if (!body) throw new Error(problems[0]?.reason);
  const data = parse({ slug: `${key}-${lang}`, ...REQUIRED, ...others });
  return { folder, key, lang, file, data, body, hash: textHash(data.title, data.description, mdx) };
}

const ARTICLE = {
  topic: 'massage',
  kind: 'explainer',
  published: '2026-11-22',
  evidence: { searched: '2026-11-22', next: '2027-11-22' },
  signs: { baby: ['general'], mother: ['breast'], first: ['baby-limp', 'baby-limp', 'baby-limp'] },
};

export const article = (fields: Fields = {}): Document<ArticleData> =>
  document('articles', { ...ARTICLE, ...fields }, (written) => articleSchema.parse(written));

export const infoPage = (fields: Fields = {}): Document<TextPageData> =>
  document('pages', { key: 'about', ...fields }, (written) => textPageSchema.parse(written));

/** An article in Indonesian, and the English one that was made from what it says now. */
export function articlePair(fields: Fields = {}, english: Fields = {}): Document<ArticleData>[] {
  const id = article({ ...fields, lang: 'id' });
  return [id, article({ translation: { of: 'id', hash: id.hash }, ...fields, lang: 'en', ...english })];
}

export const topic = (key: string): TopicData => ({
  key,
  id: { title: `Topik ${key}`, slug: `topik-${key}`, formerly: [], description: DESCRIPTION },
  en: { title: `Topic ${key}`, slug: `topic-${key}`, formerly: [], description: DESCRIPTION },
  cover: 'topic.svg',
});

export const term = (key: string, see?: string): TermData => ({
  key,
  id: { term: key, meaning: DESCRIPTION, also: [], search: [] },
  en: { term: key, meaning: DESCRIPTION, also: [], search: [] },
  see,
});

export const source = (fields: Record<string, unknown> = {}): SourceData =>
  sourceSchema.parse({
    id: 'kent2006',
    type: 'article-journal',
    title: 'Volume and frequency of breastfeedings',
    author: [{ family: 'Kent', fields: 'JC' }],
    issued: { 'date-parts': [[2006]] },
    custom: { seen: 'abstract', design: 'cohort', topic: 'milk' },
    ...fields,
  });

/** A danger sign of a baby of any age; anything else is a field of it. */
export const dangerSign = (fields: Record<string, unknown> = {}): DangerSignData =>
  dangerSignSchema.parse({
    key: 'baby-limp',
    group: 'limp',
    who: 'baby',
    bands: ['any'],
    from_day: 1,
    to_day: 365,
    level: 'emergency',
    core: true,
    subjects: ['general'],
    id: 'lemas',
    en: 'is limp',
    sources: ['kent2006'],
    seen: 'seen',
    confidence: 'high',
    ...fields,
  });

/** Content in which everything that the good documents name exists. */
export const content = (parts: Partial<Content> = {}): Content => ({
  root: '',
  articles: [],
  pages: [],
  tools: [],
  kader: [],
  topics: [topic('massage')],
  glossary: [],
  people: [{ key: 'alir', kind: 'organisation', name: 'Alir' }],
  dangerSigns: [dangerSign()],
  sources: [source()],
  questions: [],
  lessons: [],
  skills: [],
  booklet: [],
  spelling: spellingSchema.parse({}),
  searchWords: searchWordsSchema.parse({ id: {}, en: {} }),
  figures: new Map(),
  addresses: [],
  asked: [],
  covers: [{ name: 'topic.svg', file: 'public/drawings/topic.svg', width: 48, height: 36 }],
  drafts: new Set(),
  fieldLines: new Map(),
  damaged: {
    documents: new Set(),
    topics: new Set(),
    glossary: new Set(),
    people: new Set(),
    dangerSigns: new Set(),
    sources: new Set(),
    questions: new Set(),
    lessons: new Set(),
  },
  problems: [],
  fingerprint: '',
  ...parts,
});

/** The day it is in tests. */
export const TODAY = '2026-11-28';

/** The site that is made of such content; its addresses are published already, unless others are fields. */
export function site(parts: Partial<Content> = {}, options: Partial<BuildOptions> = {}): Site {
  const built = buildSite(content(parts), { today: TODAY, ...options });
  if (!parts.addresses)
    built.content.addresses = built.pages.map(({ path, lang, key }) => ({ path, lang, key, line: 1 }));
  return built;
}
