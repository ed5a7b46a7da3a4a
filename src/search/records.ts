/** What the browser knows of a page before any index is loaded. */
import type { Lang } from '../languages.ts';
import type { PhraseList } from './phrase-list.ts';

/** One page that can be found. */
export interface SearchRecord {
  key: string;
  /** What it is, for filters: an article's kind, `tool` or `info`. */
  kind: string;
  /** Key of its topic, empty for pages without one. */
  topic: string;
  /** Address from the site's root, without base path. */
  path: string;
  title: string;
  /** The first sentence of its description. */
  description: string;
  /** Everyday words and phrases that it is found by, in normalized form. */
  phrases: PhraseList;
}

/** How queries of a language are understood: words and phrases in normalized form. */
export interface Lexicon {
  /** Words that say nothing about the subject. */
  skip: PhraseList;
  /** Words and phrases for one thing, the one that our pages use first: a list a line. */
  same: string;
  /** For a kind of page, words that ask for it. */
  kinds: Partial<Record<string, PhraseList>>;
  /** Words of the texts that are near to another word, and are never taken for a typo of it. */
  exceptions: PhraseList;
}

export interface SearchRecords {
  lang: Lang;
  pages: SearchRecord[];
  lexicon: Lexicon;
  /** Names of the topics by their keys. */
  topics: Record<string, string>;
}
