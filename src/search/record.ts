/** What the browser knows of a page before any index is loaded. */
import type { Lang } from '../languages.ts';
import type { List } from './list.ts';

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
  /** Everyday words and phrases that it is found by, as they are compared. */
  phrases: List;
}

/** How queries of a language are understood: words and phrases as they are compared. */
export interface Lexicon {
  /** Words that say nothing about the subject. */
  skip: List;
  /** Words and phrases for one thing, the one that our pages use first: a list a line. */
  same: string;
  /** For a kind of page, words that ask for it. */
  kinds: Partial<Record<string, List>>;
  /** Words of the texts that are near to another word, and are not that word misspelled. */
  right: List;
}

export interface SearchRecords {
  lang: Lang;
  pages: SearchRecord[];
  lexicon: Lexicon;
  /** Names of the shelves by their keys. */
  shelves: Record<string, string>;
}
