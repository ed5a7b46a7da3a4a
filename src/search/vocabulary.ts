/** The words of the pages: where each stands, and for which of them a form stands. */
import type { Lang } from '../site/config.ts';
import { wordsIn } from './list.ts';
import { memo } from './memo.ts';
import type { SearchRecord } from './record.ts';
import { coreOf, formsOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** Where words of a page stand. */
export const FIELDS = ['title', 'phrases', 'description'] as const;

export interface Vocabulary {
  words: ReadonlySet<string>;
  /** How often a word stands in each field of the pages where it stands, by their places in the list. */
  countsOf: (word: string) => ReadonlyMap<number, number[]>;
  /** On how many pages a word stands. */
  pagesWith: (word: string) => number;
  /** The words of the pages of which this is a form. */
  wordsOfForm: (form: string) => string[];
  /** The words of the pages that begin like this. */
  wordsFrom: (letters: string) => string[];
}

/** Reads the words of all pages. What is asked of a word is worked out then: to list it for all of them takes longer. */
export function vocabularyOf(pages: SearchRecord[], lang: Lang): Vocabulary {
  /** The words of each page, by field. */
  const fields = pages.map(({ title, phrases, description }) => [
    wordsOf(title),
    wordsIn(phrases),
    wordsOf(description),
  ]);
  const words = new Set(fields.flat(2));
  const all = [...words];

  const countsOf = memo((word: string) => {
    const counts = new Map<number, number[]>();
    fields.forEach((page, at) => {
      if (page.some((field) => field.includes(word)))
        counts.set(
          at,
          page.map((field) => countIn(field, word)),
        );
    });
    return counts;
  });

  return {
    words,
    countsOf,
    pagesWith: (word) => countsOf(word).size,
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
