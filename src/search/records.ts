/** What the browser knows before any index is loaded: every page with its words, in one small file a language. */
import { formsOf } from './stem.ts';
import { wordsOf } from './words.ts';
import type { Content } from '../content/read.ts';
import type { Page, TextPage } from '../site/page.ts';
import { LANGS, type Lang } from '../site/config.ts';

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
  description: string;
  /** Everyday words and phrases that it is found by. */
  phrases: string[];
  /** Its `##` headings, with their ids. */
  sections: [id: string, text: string][];
  /** Words that tell it from the other pages and stand nowhere above. */
  more: string[];
}

/** How queries of a language are understood. */
export interface Lexicon {
  /** Words that say nothing about the subject. */
  skip: string[];
  /** Words and phrases for one thing, the one that our pages use first. */
  same: string[][];
}

export interface SearchRecords {
  lang: Lang;
  pages: SearchRecord[];
  lexicon: Lexicon;
  /** Names of the shelves by their keys. */
  shelves: Record<string, string>;
}

/** How many telling words of its body a page is found by. */
const MORE = 24;

/** The records of a language, made from the pages and the word lists of editors. */
export function searchRecords(content: Content, pages: Page[], lang: Lang): SearchRecords {
  const own = pages.filter((page) => page.lang === lang);
  const found = own.filter((page): page is TextPage => page.searchable && 'toc' in page);
  const bodies = new Map(found.map((page) => [page.key, bodyWords(content, page)]));
  const documents = new Map<string, number>();
  for (const words of bodies.values())
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);

  return {
    lang,
    pages: found.map((page) => {
      const record = {
        key: page.key,
        kind: page.kind === 'article' ? page.articleKind : page.kind,
        shelf: page.kind === 'article' ? page.topic : '',
        path: page.path,
        title: page.title,
        description: page.description,
        phrases: page.keywords,
        sections: page.toc.map(({ id, text }): [string, string] => [id, text]),
      };
      const said = new Set(
        wordsOf(
          [page.title, page.description, ...page.keywords, ...page.toc.map(({ text }) => text)].join(' '),
        ).flatMap((word) => formsOf(word, lang)),
      );
      const score = ([word, count]: [string, number]): number =>
        Math.log(1 + count) * Math.log(found.length / (documents.get(word) ?? 1));
      const more = [...(bodies.get(page.key) ?? [])]
        .filter(([word]) => !formsOf(word, lang).some((form) => said.has(form)))
        .sort((a, b) => score(b) - score(a) || a[0].localeCompare(b[0]))
        .slice(0, MORE)
        .map(([word]) => word);
      return { ...record, more };
    }),
    lexicon: {
      skip: content.searchWords[lang].skip,
      same: [
        ...content.searchWords[lang].same,
        ...content.glossary.map((term) => [term[lang].term, ...term[lang].also]),
      ],
    },
    shelves: Object.fromEntries(
      own.flatMap((page) => (page.kind === 'topic' ? [[page.key, page.title] as const] : [])),
    ),
  };
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

/** Every language has its records. */
export const recordsPath = (lang: Lang): string => `/search-${lang}.json`;
export const RECORD_LANGS = LANGS;
