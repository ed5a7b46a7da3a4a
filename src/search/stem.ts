/** Forms under which a word is compared: itself, and its root without the affixes of its language. */
import type { Lang } from '../site/config.ts';
import { memo } from './memo.ts';

/** Shortest root: shorter ones would stand for too many words. */
const SHORTEST = 3;

type Rule = [affix: RegExp, roots: string[]];

/** Indonesian endings, the outer ones first: `susunya` and `susukannya` both end at `susu`. `-in` is of speech. */
const ID_ENDINGS: Rule[] = [
  [/(nya|ku|mu|kah|lah|pun)$/, ['']],
  [/(kan|an|in|i)$/, ['']],
];

/** Indonesian beginnings, and the letters that they melt: `memijat` is of `pijat`, `menyusui` of `susui`. */
const ID_BEGINNINGS: Rule[] = [
  [/^(memper|diper|di|ke|se|ter|per|ber)(?=[^aiueo]?[aiueo])/, ['']],
  [/^(me|pe)(?=[lrwmn][aiueo])/, ['']],
  [/^(mem|pem)(?=[bfv])/, ['']],
  [/^(mem|pem)(?=[aiueo])/, ['p']],
  [/^(men|pen)(?=[cdjz])/, ['']],
  [/^(men|pen)(?=[aiueo])/, ['t']],
  [/^(meny|peny)(?=[aiueo])/, ['s']],
  [/^(meng|peng)(?=[ghk])/, ['']],
  [/^(meng|peng)(?=[aiueo])/, ['', 'k']],
  [/^(menge|penge)/, ['']],
];

/** What speech leaves of those beginnings: `mijat`, `nyusuin`, `ngerokok`, `nambah`. */
const ID_SPOKEN: Rule[] = [
  [/^m(?=[aiueo])/, ['p']],
  [/^ny(?=[aiueo])/, ['s', 'c']],
  [/^nge/, ['']],
  [/^ng(?=[aiueo])/, ['', 'k']],
  [/^n(?=[aiueo])/, ['t']],
  [/^n(?=[cdgj])/, ['']],
];

const EN_ENDINGS: Rule[] = [
  [/ies$/, ['y']],
  [/(?<=ss|sh|ch|x)es$/, ['']],
  [/(?<=[^s])s$/, ['']],
  [/(.)\1(ing|ed)$/, ['$1']],
  [/(ing|ed)$/, ['', 'e']],
  [/ly$/, ['']],
];

const strip = (words: string[], rules: Rule[]): string[] =>
  words.flatMap((word) =>
    rules.flatMap(([affix, roots]) => (affix.test(word) ? roots.map((root) => word.replace(affix, root)) : [])),
  );

function idForms(word: string, spoken: boolean): string[] {
  let bare = [word];
  for (const ending of ID_ENDINGS) bare = [...bare, ...strip(bare, [ending])];
  return [...bare, ...strip(bare, spoken ? [...ID_BEGINNINGS, ...ID_SPOKEN] : ID_BEGINNINGS)];
}

const enForms = (word: string): string[] => [word, ...strip([word], EN_ENDINGS)];

/** Letters with which a root begins where a prefix has melted them, or ends where an ending has. */
const MELTED: Record<Lang, RegExp> = { id: /^[ptsk]/, en: /[ye]$/ };

/** What stands in every word that has this form: the form without a letter that an affix may have melted. */
export const coreOf = (form: string, lang: Lang): string => form.replace(MELTED[lang], '');

/** The forms that are long enough, each once; the word itself, which comes first, always is. */
const longOf = (forms: string[]): string[] =>
  [...new Set(forms)].filter((form, index) => index === 0 || form.length >= SHORTEST);

// Words come again and again.
const idWritten = memo((word) => longOf(idForms(word, false)));
const idSpoken = memo((word) => longOf(idForms(word, true)));
const english = memo((word) => longOf(enForms(word)));

/**
 * All forms of a word in lower case, the word itself first.
 * @param spoken also what speech makes of beginnings: for queries, where a wrong root finds nothing
 */
export function formsOf(word: string, lang: Lang, spoken = false): string[] {
  if (lang === 'en') return english(word);
  return spoken ? idSpoken(word) : idWritten(word);
}
