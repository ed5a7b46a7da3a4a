/** What the browser knows of a page before any index is loaded. */
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
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
