/** The words of the site: what is known, and what a misspelled word was probably meant to be. */
import SearchableMap from 'minisearch/SearchableMap';
import type { Lang } from '../site/config.ts';
import { type Lexicon, type SearchRecord, sectionOf } from './record.ts';
import { formsOf } from './stem.ts';
import { wordsOf } from './words.ts';

export interface Spelling {
  /** Whether some page is found under this form of a word. */
  hasForm(form: string): boolean;
  /** On how many pages the word stands. */
  pagesWith(word: string): number;
  /** Whether a word of the site begins like this. */
  hasBeginning(letters: string): boolean;
  /** The word itself when it is known, or when nothing known is near; else what it was probably meant to be. */
  mend(word: string): string[];
}

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

/** The texts that a page is found by. */
const textsOf = ({ title, description, phrases, sections }: SearchRecord): string[] => [
  title,
  description,
  ...phrases,
  ...sections.map((section) => sectionOf(section).text),
];

/** Reads the words of all pages, and those of the word lists. */
export function spellingOf(pages: SearchRecord[], lexicon: Lexicon, lang: Lang): Spelling {
  /** Each word, with the number of pages that hold it. */
  const words = new Map<string, number>();
  const forms = new Set<string>();
  for (const word of lexicon.same.flat().flatMap(wordsOf)) words.set(word, 0);
  const listed = new Set(words.keys());
  for (const page of pages)
    for (const word of new Set(textsOf(page).flatMap(wordsOf))) {
      words.set(word, (words.get(word) ?? 0) + 1);
      for (const form of formsOf(word, lang)) forms.add(form);
    }
  const right = new Set([...lexicon.skip, ...lexicon.right].flatMap(wordsOf));
  // Made when the first unknown word comes: most queries have none.
  let tree: SearchableMap<number> | undefined;
  let skeletons: Map<string, string> | undefined;

  const isKnown = (word: string): boolean =>
    words.has(word) ||
    right.has(word) ||
    /\d/.test(word) ||
    formsOf(word, lang, true).some((form) => forms.has(form) || listed.has(form) || right.has(form));

  /** The nearest word: fewest mistakes, same first letter, most pages. */
  function nearest(word: string): string | undefined {
    if (word.length < SHORT) return undefined;
    tree ??= SearchableMap.from([...words]);
    const near = [...tree.fuzzyGet(word, 2)]
      .filter(([found, [, distance]]) => isSlip(word, found, distance))
      .map(([found, [pagesWith, distance]]) => ({
        found,
        cost: distance + (found.startsWith(word.charAt(0)) ? 0 : OTHER_START) - Math.min(pagesWith, 20) / 100,
      }));
    return near.sort((a, b) => a.cost - b.cost)[0]?.found;
  }

  /** Two words typed as one. */
  function halves(word: string): string[] | undefined {
    for (let at = HALF; at <= word.length - HALF; at++)
      if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
    return undefined;
  }

  /** A word typed without its vowels: the word of most pages that has these consonants. */
  function unvowelled(word: string): string | undefined {
    if (skeleton(word).length < SKELETON || /[aiueo].*[aiueo]/.test(word)) return undefined;
    skeletons ??= new Map([...words].sort(([, a], [, b]) => a - b).map(([known]) => [skeleton(known), known]));
    return skeletons.get(skeleton(word));
  }

  return {
    hasForm: (form) => forms.has(form),
    pagesWith: (word) => words.get(word) ?? 0,
    hasBeginning: (letters) => [...words.keys()].some((word) => word.startsWith(letters)),
    mend(word) {
      if (isKnown(word)) return [word];
      return halves(word) ?? [nearest(word) ?? unvowelled(word) ?? word];
    },
  };
}

/**
 * Whether one word may be the other misspelled. Two mistakes may be two letters swapped; in a short word a letter
 * that sounds otherwise makes another word (`scared`, `shared`), not a slip of the fingers.
 */
function isSlip(typed: string, found: string, distance: number): boolean {
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
