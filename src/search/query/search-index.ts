/**
 * What the build writes for search, and what the browser reads: a short list of all pages, and an index of their words
 * that is divided by how they begin, so that a query loads only what it asks for, however many pages there are.
 */
import type { Lang } from '../../languages.ts';
import type { PhraseList } from './phrase-list.ts';

/** Where a word may stand. Each page has a title, a description, and any number of phrases, numbered in this order. */
export const FIELDS = ['title', 'description', 'phrase'] as const;
export type Field = (typeof FIELDS)[number];

/** Where the text of a page stands that has this number among those of the page. */
export const fieldAt = (at: number): Field => FIELDS[Math.min(at, FIELDS.length - 1)] ?? 'phrase';

/** One page that can be found. */
export interface IndexedPage {
  key: string;
  /** What it is, for filters: an article's kind, `tool` or `info`. */
  kind: string;
  /** Key of its topic, empty for pages without one. */
  topic: string;
  /** Address from the site's root, without base path. */
  path: string;
  title: string;
  /** How many words its title, its description and each of its phrases have: a digit to the base 36 for each. */
  lengths: string;
}

/** What is loaded first. */
export interface SearchCore {
  lang: Lang;
  /** Of this list and no other: the parts count its texts. */
  stamp: string;
  pages: IndexedPage[];
  /** Names of the topics by their keys. */
  topics: Record<string, string>;
  /** Words that say nothing about the subject. */
  skip: PhraseList;
  /** For a kind of page, words that ask for it. */
  kinds: Partial<Record<string, PhraseList>>;
}

/** Second letters that have parts of their own: vowels, and the consonants that follow another most often. */
const SECOND = 'aeioughlrt';
const PART = new RegExp(`^[a-z][${SECOND}]?`);

/** The part of the index that has a word: its first letter, and the second if words have it often. */
export const partNameOf = (word: string): string => PART.exec(word)?.[0] ?? NUMBERS;

/** The part of all that begins with a digit. */
const NUMBERS = '0';

/** The parts that words with a first letter may be in. */
export const partNamesOf = (letter: string): string[] => ['', ...Array.from(SECOND)].map((second) => letter + second);

/** All parts; each is there, though it be empty: the browser asks for one before it knows any better. */
export const PART_NAMES = [...Array.from('abcdefghijklmnopqrstuvwxyz', partNamesOf).flat(), NUMBERS];

/** All that begins alike; a phrase is where its last word is, because its first often says nothing. */
export interface SearchPart {
  /** The stamp of the list of pages whose texts it counts. */
  of: string;
  /** Words that pages are found by, and roots that they share, with the texts in which they stand (`encodeTexts`). */
  words: Record<string, string>;
  /** Words and short phrases with the one of the same meaning that pages are found by. */
  same: Record<string, string>;
  /** Right words that are near to others: they are not mended. */
  right: PhraseList;
  /** Names on packets, and what they are names of: who says one asks about it. */
  names: PhraseList;
}

/** The words of texts that begin like those of a part; the results page loads them too. */
export interface BodyPart {
  /** The stamp of the list of pages whose sections it counts. */
  of: string;
  /** Words, and roots that they share, with the sections in which they stand (`sectionNumber`, encoded as texts are). */
  words: Record<string, string>;
  /**
   * The other words and phrases with the one of the same meaning: long phrases, and those of what only texts have; it is
   * empty where no page speaks of it.
   */
  same: Record<string, string>;
  /** Words of which a page need not speak to answer a question. */
  everyday: PhraseList;
  /** Words, and roots, with the pages that questions with them mean (`encodeLearned`). */
  learned: Record<string, string>;
}

/** A part of a text: what stands under one of its `##` headings, the first before them all. */
export interface SectionPlace {
  /** The place of its page in the list. */
  page: number;
  /** 0 before the first heading. */
  section: number;
}

/** The most sections of a text that are told apart. */
const SECTIONS = 36;

/** Sections of all pages as one row of numbers. */
export const sectionNumber = ({ page, section }: SectionPlace): number =>
  page * SECTIONS + Math.min(section, SECTIONS - 1);

export const sectionOf = (number: number): SectionPlace => ({
  page: Math.floor(number / SECTIONS),
  section: number % SECTIONS,
});

/** Numbers of texts or sections, ascending, as the steps between them to the base 36. */
export const encodeTexts = (texts: readonly number[]): string =>
  texts.map((text, at) => (text - (texts[at - 1] ?? 0)).toString(36)).join(' ');

export function decodeTexts(encoded: string): number[] {
  let text = 0;
  return encoded ? encoded.split(' ').map((step) => (text += parseInt(step, 36))) : [];
}

/** The most words of a text that are counted. */
export const LONGEST_TEXT = 35;

/** Between several meanings of a word in `same`. */
export const OR = '|';
