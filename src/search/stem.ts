/** Forms under which a word may stand in the index: itself, and itself without the affixes of its language. */
import type { Lang } from '../site/config.ts';

/** Shortest form that is kept: shorter ones stand for too many words. */
const SHORTEST = 3;

/** Endings of Indonesian, of speech (`-in`) too; outer ones first, so that `susunya` and `susukannya` both end at `susu`. */
const ID_SUFFIXES = [/(nya|ku|mu|kah|lah|pun)$/, /(kan|an|in|i)$/];

/**
 * Beginnings of Indonesian and what they may have replaced: `memijat` was `pijat`, `menyusui` was `susui`. Those of
 * speech (`mijat`, `nyusuin`, `ngasih`) drop the first syllable.
 */
const ID_PREFIXES: [RegExp, string[]][] = [
  [/^(memper|diper|berke|keter|ter|per|ber|pe|di|ke|se|be)(?=..)/, ['']],
  [/^(meny|peny|ny)/, ['s']],
  [/^(menge|penge|nge)/, ['']],
  [/^(meng|peng|ng)/, ['', 'k']],
  [/^(mem|pem)/, ['', 'p']],
  [/^(men|pen)/, ['', 't']],
  [/^me/, ['']],
  [/^m(?=[aiueo])/, ['p']],
  [/^n(?=[aiueo])/, ['t']],
];

const EN_SUFFIXES: [RegExp, string][] = [
  [/['’]s$/, ''],
  [/ies$/, 'y'],
  [/(ss|sh|ch|x)es$/, '$1'],
  [/([^s])s$/, '$1'],
  [/(.)\1ing$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1ed$/, '$1'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/er$/, ''],
  [/ly$/, ''],
];

function idForms(word: string): string[] {
  const bare = [word];
  for (const suffix of ID_SUFFIXES)
    for (const form of [...bare]) if (suffix.test(form)) bare.push(form.replace(suffix, ''));
  const rooted = (form: string): string[] =>
    ID_PREFIXES.flatMap(([prefix, roots]) =>
      prefix.test(form) ? roots.map((root) => form.replace(prefix, root)) : [],
    );
  return [...bare, ...bare.flatMap(rooted)];
}

const enForms = (word: string): string[] => [
  word,
  ...EN_SUFFIXES.flatMap(([suffix, end]) => (suffix.test(word) ? [word.replace(suffix, end)] : [])),
];

/** All forms of a word in lower case, the word itself first. */
export function formsOf(word: string, lang: Lang): string[] {
  const forms = lang === 'id' ? idForms(word) : enForms(word);
  return [...new Set(forms)].filter((form, index) => index === 0 || form.length >= SHORTEST);
}
