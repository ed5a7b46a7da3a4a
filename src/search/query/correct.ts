/** Mends misspelled words with the words of the pages. Short words, and words that are right, are left as they are. */
import leven from 'leven';
import { formsOf } from './stem.ts';
import type { Lookup } from './lookup.ts';

export interface Corrector {
  /** Whether the word, or its root, is a word of the pages or of the word lists. */
  isKnown: (word: string) => boolean;
  /** The word itself when it is known, or when nothing known is near; else what it was probably meant to be. */
  correct: (word: string) => string[];
}

/** Most letters that may be wrong. */
const FAR = 2;
/** From this length on two letters may be wrong, below it one. */
const LONG = 8;
/** Shorter words are near to too many others: they are not mended. */
const SHORT = 4;
/** Shortest half of two words typed as one. */
const HALF = 4;
/** Between words as near, the one of more pages is meant: each page counts so much of a mistake, up to the most. */
const PAGE = 0.01;
const MOST_PAGES = 20;

/**
 * Corrects with the parts of the index that are loaded. What was meant is looked for where the word would be, then under
 * all of its first letter.
 */
export function makeCorrector(index: Lookup): Corrector {
  const { lang } = index.core;
  const listed = (word: string): boolean =>
    index.isSkipped(word) || index.isEveryday(word) || index.sameAs(word).length > 0;
  const isKnown = (word: string): boolean =>
    /\d/.test(word) ||
    listed(word) ||
    index.textsWith(word) !== undefined ||
    index.isRight(word) ||
    formsOf(word, lang, true).some((form) => index.textsWith(form) !== undefined || listed(form));

  /** The nearest word: fewest mistakes, most pages. */
  function nearest(word: string, words: Iterable<string>): string | undefined {
    let best: { found: string; cost: number } | undefined;
    for (const found of words) {
      if (found.length < SHORT || Math.abs(found.length - word.length) > FAR) continue;
      const distance = leven(word, found, { maxDistance: FAR + 1 });
      if (distance > FAR || !isTypo(word, found, distance)) continue;
      const cost = distance - Math.min(index.pagesWith(found), MOST_PAGES) * PAGE;
      if (!best || cost < best.cost) best = { found, cost };
    }
    return best?.found;
  }

  /** Two words of the pages typed as one. */
  function halves(word: string): string[] | undefined {
    for (let at = HALF; at <= word.length - HALF; at++) {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      if (index.pagesWith(before) > 0 && index.pagesWith(after) > 0) return [before, after];
    }
    return undefined;
  }

  return {
    isKnown,
    correct(word) {
      if (word.length < SHORT || index.isSkipped(word) || !index.isLoaded(word) || isKnown(word)) return [word];
      return halves(word) ?? [nearest(word, index.near(word)) ?? nearest(word, index.nearby(word)) ?? word];
    },
  };
}

/**
 * Whether one word may be the other misspelled. Two mistakes may be two letters swapped; two other consonants make
 * another name (`lacoldin`, `lanolin`), and in a short word a letter that sounds otherwise makes another word
 * (`scared`, `shared`): neither is a slip of the fingers.
 */
function isTypo(typed: string, found: string, distance: number): boolean {
  if (squeezed(typed) === squeezed(found)) return true;
  if (typed.length >= LONG && leven(skeleton(typed), skeleton(found)) <= 1) return true;
  if (distance > 1) return typed.length > SHORT && sorted(typed) === sorted(found);
  if (typed.length !== found.length) return typed.length > SHORT || unvoiced(typed) === unvoiced(found);
  if (typed.length === SHORT) return false;
  const at = Array.from(typed).findIndex((letter, index) => letter !== found[index]);
  const letters = `${typed[at] ?? ''}${found[at] ?? ''}`;
  return (
    /^[aiueoy]{2}$/.test(letters) ||
    CONFUSED.some((group) => Array.from(letters).every((letter) => group.includes(letter)))
  );
}

/** Consonants that sound alike. */
const CONFUSED = ['mn', 'bp', 'dt', 'gkqcx', 'fvp', 'szcx', 'jz', 'rl'];

/** Without doubled letters. */
const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1');

const sorted = (word: string): string => Array.from(word).sort().join('');

const unvoiced = (word: string): string => word.replace(/[aiueo]/g, '');

const skeleton = (word: string): string => squeezed(unvoiced(word));
