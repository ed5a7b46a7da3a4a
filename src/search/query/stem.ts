/** Forms under which a word is compared: itself, and its root without the affixes of its language. */
import type { Lang } from '../../languages.ts';

/** Shortest root: shorter ones would stand for too many words. */
const SHORTEST = 3;

/** What comes after a beginning where it is one, and the letters that it may have melted. */
type Melting = [next: RegExp, melted: string[]];
type Beginnings = Partial<Record<string, Melting[]>>;

/** Indonesian endings, the outer ones first: `susunya` and `susukannya` both end at `susu`. `-in` is of speech. */
const ID_ENDINGS = [
  ['nya', 'ku', 'mu', 'kah', 'lah', 'pun'],
  ['kan', 'an', 'in', 'i'],
];

/** Also what Javanese and Betawi say for `-nya`: `susune`, `susunye`. */
const ID_SPOKEN_ENDINGS = [[...(ID_ENDINGS[0] ?? []), 'nye', 'ne'], ...ID_ENDINGS.slice(1)];

const VOWEL = /^[aiueo]/;
const BER: Melting[] = [[/^[^aiueo]?[aiueo]/, ['']]];
const ME: Melting[] = [[/^[lrwmn][aiueo]/, ['']]];
const MEM: Melting[] = [
  [/^[bfv]/, ['']],
  [VOWEL, ['p']],
];
const MEN: Melting[] = [
  [/^[cdjz]/, ['']],
  [VOWEL, ['t']],
];
const MENY: Melting[] = [[VOWEL, ['s']]];
const MENG: Melting[] = [
  [/^[ghk]/, ['']],
  [VOWEL, ['', 'k']],
];
const MENGE: Melting[] = [[/^/, ['']]];

/** Indonesian beginnings: `memijat` is of `pijat`, `menyusui` of `susui`. */
const ID_BEGINNINGS: Beginnings = {
  ...{ memper: BER, diper: BER, di: BER, ke: BER, se: BER, ter: BER, per: BER, ber: BER },
  ...{ me: ME, mem: MEM, men: MEN, meny: MENY, meng: MENG, menge: MENGE },
  ...{ pe: ME, pem: MEM, pen: MEN, peny: MENY, peng: MENG, penge: MENGE },
};

/** Also what speech leaves of them: `mijat`, `nambah`, `nyusuin`, `ngerokok`. */
const ID_SPOKEN: Beginnings = {
  ...ID_BEGINNINGS,
  m: [[VOWEL, ['p']]],
  n: [
    [/^[cdgj]/, ['']],
    [VOWEL, ['t']],
  ],
  ny: [[VOWEL, ['s', 'c']]],
  ng: [[VOWEL, ['', 'k']]],
  nge: MENGE,
};
const LONGEST_BEGINNING = Math.max(...Object.keys(ID_SPOKEN).map(({ length }) => length));

/** Endings, and what the root has in their place. */
type Ending = [ending: RegExp, roots: string[]];

const EN_ENDINGS: Ending[] = [
  [/ies$/, ['y']],
  [/(ss|sh|ch|x)es$/, ['$1']],
  [/([^s])s$/, ['$1']],
  [/(.)\1(ing|ed)$/, ['$1']],
  [/(ing|ed)$/, ['', 'e']],
  [/ly$/, ['']],
];

const withoutEnding = (word: string, endings: string[]): string[] => {
  const found = endings.find((ending) => word.endsWith(ending));
  return found ? [word, word.slice(0, -found.length)] : [word];
};

function withoutBeginning(word: string, beginnings: Beginnings): string[] {
  const roots: string[] = [];
  for (let length = 1; length <= LONGEST_BEGINNING; length++) {
    beginnings[word.slice(0, length)]?.forEach(([next, melted]) => {
      const rest = word.slice(length);
      if (next.test(rest)) roots.push(...melted.map((letter) => letter + rest));
    });
  }
  return roots;
}

function idForms(word: string, allEndings: string[][], beginnings: Beginnings): string[] {
  let bare = [word];
  for (const endings of allEndings) bare = bare.flatMap((each) => withoutEnding(each, endings));
  return [...bare, ...bare.flatMap((each) => withoutBeginning(each, beginnings))];
}

const enForms = (word: string): string[] => [
  word,
  ...EN_ENDINGS.flatMap(([ending, roots]) =>
    ending.test(word) ? roots.map((root) => word.replace(ending, root)) : [],
  ),
];

/** The forms that are long enough, each once; the word itself, which comes first, always is. */
const longOf = (forms: string[]): string[] =>
  [...new Set(forms)].filter((form, index) => index === 0 || form.length >= SHORTEST);

/** Works a function of a word out once for each word: they come again and again. */
function memoize<T>(work: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    const before = results.get(word);
    if (before !== undefined) return before;
    const result = work(word);
    results.set(word, result);
    return result;
  };
}

interface Stemmer {
  /** The forms of a word as it is written. */
  written: (word: string) => string[];
  /** Also those that speech makes. */
  spoken: (word: string) => string[];
}

const english = memoize((word) => longOf(enForms(word)));

/** How each language makes words of roots. */
export const STEMMERS: Record<Lang, Stemmer> = {
  id: {
    written: memoize((word) => longOf(idForms(word, ID_ENDINGS, ID_BEGINNINGS))),
    spoken: memoize((word) => longOf(idForms(word, ID_SPOKEN_ENDINGS, ID_SPOKEN))),
  },
  en: { written: english, spoken: english },
};

/**
 * All forms of a word in lower case, the word itself first.
 * @param spoken also what speech makes of beginnings: for queries, where a wrong root finds nothing
 */
export const formsOf = (word: string, lang: Lang, spoken = false): string[] =>
  STEMMERS[lang][spoken ? 'spoken' : 'written'](word);
