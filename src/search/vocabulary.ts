/** The words of the pages: where each stands, and for which of them a form stands. */
import type { Lang } from '../languages.ts';
import { normalizePhrases, type PhraseList, tokensIn } from './phrase-list.ts';
import { memoize } from './memoize.ts';
import type { SearchRecord } from './records.ts';
import { coreOf, formsOf } from './stem.ts';

/** What words of a page stand in. */
export const FIELDS = ['title', 'phrases', 'description'] as const;
export type Field = (typeof FIELDS)[number];

/** A title, a phrase or a description in which a word stands. */
export interface Text {
  /** The place of its page in the list. */
  page: number;
  field: Field;
  /** Its words, with a space before and after each: ` pijat punggung `. */
  words: string;
}

export interface Vocabulary {
  /** All words, some of them again and again. */
  words: () => string[];
  /** The texts in which a word stands. */
  textsWith: (word: string) => Text[];
  /** On how many pages a word stands. */
  pagesWith: (word: string) => number;
  /** The words of which this is a form. */
  wordsOfForm: (form: string) => string[];
  /** The words that begin like this. */
  wordsFrom: (letters: string) => string[];
}

/** The words of every field of every page. */
export const listsOf = (pages: SearchRecord[]): { page: number; field: Field; list: PhraseList }[] =>
  pages.flatMap(({ title, phrases, description }, page) => [
    { page, field: 'title', list: normalizePhrases([title]) },
    { page, field: 'phrases', list: phrases },
    { page, field: 'description', list: normalizePhrases([description]) },
  ]);

/**
 * Reads the words of all pages. What is asked of a word is worked out then, by searching in long texts: many small
 * strings and lists are what a phone takes long to make and to clear away.
 */
export function vocabularyOf(pages: SearchRecord[], lang: Lang): Vocabulary {
  const lists = listsOf(pages);
  const all = lists.map(({ list }) => list).join(' ');

  const textsWith = memoize((word) => {
    const found: Text[] = [];
    const spaced = ` ${word} `;
    lists.forEach(({ page, field, list }) => {
      for (let at = list.indexOf(spaced); at >= 0;) {
        const end = list.indexOf('|', at);
        found.push({ page, field, words: list.slice(list.lastIndexOf('|', at) + 1, end) });
        at = list.indexOf(spaced, end);
      }
    });
    return found;
  });

  /** The words in which letters stand, each once. */
  function wordsWith(letters: string): string[] {
    const found = new Set<string>();
    for (let at = all.indexOf(letters); at >= 0;) {
      const end = all.indexOf(' ', at + 1);
      found.add(all.slice(all.lastIndexOf(' ', at) + 1, end));
      at = all.indexOf(letters, end);
    }
    return [...found];
  }

  return {
    words: () => tokensIn(all),
    textsWith,
    pagesWith: (word) => new Set(textsWith(word).map(({ page }) => page)).size,
    wordsOfForm: memoize((form) => wordsWith(coreOf(form, lang)).filter((word) => formsOf(word, lang).includes(form))),
    wordsFrom: (letters) => wordsWith(` ${letters}`),
  };
}
