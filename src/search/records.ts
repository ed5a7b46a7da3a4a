/** What the browser knows before any index is loaded: every page with its words, in one small file a language. */
import { spellingOf, textsOf } from './spelling.ts';
import { formsOf } from './stem.ts';
import { wordsOf } from './words.ts';
import type { Content } from '../content/read.ts';
import type { Page, TextPage } from '../site/page.ts';
import type { Lang } from '../site/config.ts';

/** One page that can be found. */
export interface SearchRecord {
  key: string;
  /** What it is, for filters: an article's kind, `tool` or `plain`. */
  kind: string;
  /** Key of its shelf, empty for pages without one. */
  shelf: string;
  /** Address from the site's root, without base path. */
  path: string;
  title: string;
  /** The first sentence of its description. */
  description: string;
  /** Everyday words and phrases that it is found by. */
  phrases: string[];
  /** Its `##` headings; with their ids where these are not the heading's own words. */
  sections: (string | [text: string, id: string])[];
  /** Words that tell it from the other pages and stand nowhere above. */
  more: string[];
}

/** How queries of a language are understood. */
export interface Lexicon {
  /** Words that say nothing about the subject. */
  skip: string[];
  /** Words and phrases for one thing, the one that our pages use first. */
  same: string[][];
  /** For a kind of page, words that ask for it. */
  kinds: Partial<Record<string, string[]>>;
  /** Words of the texts that are near to another word, and are not that word misspelled. */
  right: string[];
}

export interface SearchRecords {
  lang: Lang;
  pages: SearchRecord[];
  lexicon: Lexicon;
  /** Names of the shelves by their keys. */
  shelves: Record<string, string>;
}

/** A section's heading and id. */
export const sectionOf = (section: SearchRecord['sections'][number]): { text: string; id: string } =>
  typeof section === 'string' ? { text: section, id: slugOf(section) } : { text: section[0], id: section[1] };

/** The id that a heading has from its own words, as Astro makes it. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** How many telling words of its body a page is found by. */
const MORE = 5;
/** Below this length a sentence alone says too little. */
const SHORT_SENTENCE = 40;

/** The records of a language, made from the pages and the word lists of editors. */
export function searchRecords(content: Content, pages: Page[], lang: Lang): SearchRecords {
  const own = pages.filter((page) => page.lang === lang);
  const found = own.filter((page): page is TextPage => page.searchable && 'toc' in page);
  const bodies = new Map(found.map((page) => [page.key, bodyWords(content, page)]));
  const documents = new Map<string, number>();
  for (const words of bodies.values())
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);

  const records = found.map((page): SearchRecord => {
    const record = {
      key: page.key,
      kind: page.kind === 'article' ? page.articleKind : page.kind,
      shelf: page.kind === 'article' ? page.topic : '',
      path: page.path,
      title: page.title,
      description: beginningOf(page.description),
      phrases: [
        ...page.keywords,
        ...content.glossary.filter(({ see }) => see === page.key).map((term) => term[lang].term),
      ],
      sections: page.toc.map(({ id, text }) => (slugOf(text) === id ? text : ([text, id] as [string, string]))),
      more: [],
    };
    const said = new Set(textsOf(record).flatMap((text) => wordsOf(text).flatMap((word) => formsOf(word, lang))));
    const score = ([word, count]: [string, number]): number =>
      Math.log(1 + count) * Math.log(found.length / (documents.get(word) ?? 1));
    const more = [...(bodies.get(page.key) ?? [])]
      .filter(([word]) => !formsOf(word, lang).some((form) => said.has(form)))
      .sort((a, b) => score(b) - score(a) || a[0].localeCompare(b[0]))
      .slice(0, MORE)
      .map(([word]) => word);
    return { ...record, more };
  });

  const { skip, same: everyday, kinds } = content.searchWords[lang];
  const same = [...everyday, ...content.glossary.map((term) => [term[lang].term, ...term[lang].also])];
  const spelling = spellingOf(records, { skip, same, kinds, right: [] }, lang);
  const right = [...documents.keys()].filter((word) => spelling.mend(word).join() !== word).sort();
  return {
    lang,
    pages: records,
    lexicon: { skip, same, kinds, right },
    shelves: Object.fromEntries(
      own.flatMap((page) => (page.kind === 'topic' ? [[page.key, page.title] as const] : [])),
    ),
  };
}

/** The first sentence of a description; two where the first is no more than a yes. */
function beginningOf(description: string): string {
  const [first = '', second = ''] = description.split(/(?<=[.?!])\s+/);
  return first.length < SHORT_SENTENCE ? `${first} ${second}`.trim() : first;
}

/** How often each word of four letters or more stands in a page's text. */
function bodyWords(content: Content, page: TextPage): Map<string, number> {
  const counts = new Map<string, number>();
  const document = [...content.articles, ...content.pages, ...content.tools].find(({ file }) => file === page.file);
  for (const { text } of document?.body.texts ?? [])
    for (const word of wordsOf(text))
      if (word.length > 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
