/** The words of the pages: where each stands, and for which of them a form stands. */
import type { Lang } from '../site/config.ts';
import { entriesOf } from './list.ts';
import { memo } from './memo.ts';
import type { SearchRecord } from './record.ts';
import { coreOf, formsOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** Where words of a page stand. */
export const FIELDS = ['title', 'phrases', 'description'] as const;

/** Where a field of a page is among all fields of all pages. */
export const placeOf = (page: number, field: number): number => page * FIELDS.length + field;

export interface Vocabulary {
  words: ReadonlySet<string>;
  /** The title and the everyday phrases of each page, in words. */
  phrases: readonly string[][][];
  /** How often a word stands in each place: see `placeOf`. */
  countsOf: (word: string) => number[];
  /** On how many pages a word stands. */
  pagesWith: (word: string) => number;
  /** The words of the pages of which this is a form. */
  wordsOfForm: (form: string) => string[];
  /** The words of the pages that begin like this. */
  wordsFrom: (letters: string) => string[];
}

/** Reads the words of all pages. What is asked of a word is worked out then: to list it for all of them takes longer. */
export function vocabularyOf(pages: SearchRecord[], lang: Lang): Vocabulary {
  const phrases = pages.map(({ title, phrases: everyday }) => [
    wordsOf(title),
    ...entriesOf(everyday).map((phrase) => phrase.split(' ')),
  ]);
  /** The words in each place. */
  const fields = pages.flatMap(({ description }, page) => {
    const [title = [], ...everyday] = phrases[page] ?? [];
    return [title, everyday.flat(), wordsOf(description)];
  });
  const words = new Set<string>();
  for (const field of fields) for (const word of field) words.add(word);
  const all = [...words];
  const countsOf = memo((word) => fields.map((field) => countIn(field, word)));

  return {
    words,
    phrases,
    countsOf,
    pagesWith: memo((word) => {
      const counts = countsOf(word);
      return pages.filter((_, page) => FIELDS.some((_, field) => counts[placeOf(page, field)])).length;
    }),
    wordsOfForm: memo((form) => {
      const core = coreOf(form, lang);
      return all.filter((word) => word.includes(core) && formsOf(word, lang).includes(form));
    }),
    wordsFrom: (letters) => all.filter((word) => word.startsWith(letters)),
  };
}

function countIn(words: string[], word: string): number {
  let count = 0;
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) count++;
  return count;
}
