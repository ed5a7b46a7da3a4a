/** The words of the site: what is known, and what a misspelled word was probably meant to be. */
import leven from 'leven';
import type { Lang } from '../languages.ts';
import { hasPhrase, tokensIn } from './phrase-list.ts';
import type { Lexicon } from './records.ts';
import { formsOf } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Spelling {
  /** Whether the word, or its root, is a word of the site. */
  isKnown: (word: string) => boolean;
  /** Whether a word of the site begins like this. */
  hasBeginning: (letters: string) => boolean;
  /** The word itself when it is known, or when nothing known is near; else what it was probably meant to be. */
  correct: (word: string) => string[];
}

/** Most letters that may be wrong. */
const FAR = 2;
/** From this length on two letters may be wrong, below it one. */
const LONG = 8;
/** Shorter words are near to too many others. */
const SHORT = 4;
/** What another first letter costs, in mistakes. */
const OTHER_START = 0.6;
/** Shortest half of two words typed as one. */
const HALF = 3;
/** Consonants that a word without its vowels must have to be known again: `mnyusui`, `bnyk`. */
const SKELETON = 3;

/** Knows the words of the pages, and those of the word lists. */
export function spellingOf(vocabulary: Vocabulary, lexicon: Lexicon, lang: Lang): Spelling {
  const { pagesWith } = vocabulary;
  /** The words of the word lists. */
  const listed = lexicon.same;
  // All words are needed for misspellings only, their consonants for words without vowels: many queries have neither.
  let all: Set<string> | undefined;
  let skeletons: Map<string, string> | undefined;
  const allWords = (): Set<string> => (all ??= new Set([...tokensIn(listed), ...vocabulary.words()]));

  const isException = (word: string): boolean => hasPhrase(lexicon.skip, word) || hasPhrase(lexicon.exceptions, word);
  const isKnown = (word: string): boolean =>
    pagesWith(word) > 0 ||
    isException(word) ||
    /\d/.test(word) ||
    formsOf(word, lang, true).some(
      (form) => listed.includes(` ${form} `) || isException(form) || vocabulary.wordsOfForm(form).length > 0,
    );

  /** The nearest word: fewest mistakes, same first letter, most pages. */
  function nearest(word: string): string | undefined {
    if (word.length < SHORT) return undefined;
    const near = [...allWords()]
      .filter((found) => Math.abs(found.length - word.length) <= FAR)
      .map((found) => ({ found, distance: leven(word, found, { maxDistance: FAR + 1 }) }))
      .filter(({ found, distance }) => distance <= FAR && isTypo(word, found, distance))
      .map(({ found, distance }) => ({
        found,
        cost: distance + (found.startsWith(word.charAt(0)) ? 0 : OTHER_START) - Math.min(pagesWith(found), 20) / 100,
      }));
    return near.sort((a, b) => a.cost - b.cost)[0]?.found;
  }

  /** Two words typed as one. */
  function halves(word: string): string[] | undefined {
    const words = allWords();
    for (let at = HALF; at <= word.length - HALF; at++)
      if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
    return undefined;
  }

  /** A word typed without its vowels: the word of most pages that has these consonants. */
  function unvowelled(word: string): string | undefined {
    if (skeleton(word).length < SKELETON || /[aiueo].*[aiueo]/.test(word)) return undefined;
    skeletons ??= new Map(
      [...allWords()].sort((a, b) => pagesWith(a) - pagesWith(b)).map((each) => [skeleton(each), each]),
    );
    return skeletons.get(skeleton(word));
  }

  return {
    isKnown,
    hasBeginning: (letters) => vocabulary.wordsFrom(letters).length > 0 || listed.includes(` ${letters}`),
    correct(word) {
      if (isKnown(word)) return [word];
      return halves(word) ?? [nearest(word) ?? unvowelled(word) ?? word];
    },
  };
}

/**
 * Whether one word may be the other misspelled. Two mistakes may be two letters swapped; in a short word a letter
 * that sounds otherwise makes another word (`scared`, `shared`), not a slip of the fingers.
 */
function isTypo(typed: string, found: string, distance: number): boolean {
  if (typed.length >= LONG || squeezed(typed) === squeezed(found)) return true;
  if (distance > 1) return sorted(typed) === sorted(found);
  if (typed.length !== found.length) return true;
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

const skeleton = (word: string): string => squeezed(word.replace(/[aiueo]/g, ''));
