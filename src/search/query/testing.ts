/** A small index for tests of search: three pages a language and short word lists. */
import type { Lang } from '../../languages.ts';
import { type Lookup, openIndex } from './lookup.ts';
import { normalizePhrases, phrasesOf, toPhraseList } from './phrase-list.ts';
import { type BodyWords, encodeTexts, letterOf, LETTERS, type SearchCore, type SearchPart } from './search-index.ts';
import { formsOf } from './stem.ts';
import { tokenize } from './tokenize.ts';

interface Site {
  pages: { key: string; title: string; description?: string; phrases?: string[] }[];
  /** Words of bodies. */
  body?: string[];
  skip?: string[];
  everyday?: string[];
  same?: string[][];
  kinds?: Record<string, string[]>;
  right?: string[];
}

const SITES: Record<Lang, Site> = {
  id: {
    pages: [
      {
        key: 'massage',
        title: 'Pijat oksitosin: apa yang sudah diketahui',
        phrases: ['pijat punggung', 'manfaat pijat oksitosin'],
      },
      { key: 'supply', title: 'Cara memperbanyak ASI', phrases: ['asi seret', 'produksi asi', 'domperidon'] },
      { key: 'mastitis', title: 'Payudara bengkak dan mastitis', phrases: ['saluran tersumbat'] },
    ],
    body: ['perah', 'banyak', 'jamu', 'kompres'],
    skip: ['gimana', 'ga', 'cara', 'biar', 'apa'],
    everyday: ['tetangga'],
    same: [
      ['pijat', 'pijet', 'urut'],
      ['memperbanyak', 'banyakin', 'booster'],
      ['saluran tersumbat', 'mampet', 'clogged duct'],
      ['menyusui', 'nyusuin', 'busui'],
      ['domperidon', 'vometa'],
      ['asi terlalu deras', 'asi kebanyakan'],
    ],
    kinds: { 'how-to': ['cara'] },
    right: ['jamur'],
  },
  en: {
    pages: [
      { key: 'massage', title: 'Oxytocin massage: what we know', phrases: ['back rub'] },
      { key: 'supply', title: 'How to increase milk supply', phrases: ['not enough milk', 'low milk supply'] },
      {
        key: 'galactorrhea',
        title: 'Milky discharge when you are not breastfeeding',
        phrases: ['galactorrhea', 'nipple discharge'],
      },
    ],
    skip: ['how', 'the', 'is', 'my'],
    same: [
      ['low milk supply', 'undersupply'],
      ['breastfeeding', 'nursing'],
      ['galactorrhea', 'galactorrhoea'],
    ],
  },
};

/** An index of a site, in its parts. */
export function indexOf(
  lang: Lang,
  site: Site = SITES[lang],
): { core: SearchCore; parts: Record<string, SearchPart>; body: BodyWords } {
  const parts = Object.fromEntries(
    Array.from(LETTERS, (letter): [string, SearchPart] => [letter, { words: {}, same: {}, right: '' }]),
  );
  const partOf = (word: string): SearchPart => parts[letterOf(word)] ?? { words: {}, same: {}, right: '' };
  const texts = site.pages.map(({ title, description = '', phrases = [] }) =>
    [title, description, ...phrases].map((text) => tokenize(text)),
  );
  const found = new Map<string, number[]>();
  texts.flat().forEach((words, at) => {
    for (const form of new Set(words.flatMap((word) => formsOf(word, lang))))
      found.set(form, [...(found.get(form) ?? []), at]);
  });
  for (const [word, at] of found) partOf(word).words[word] = encodeTexts(at);
  for (const [ours = '', ...others] of site.same ?? []) {
    const has = phrasesOf(normalizePhrases([ours])).every((phrase) =>
      texts.flat().some((words) => ` ${words.join(' ')} `.includes(` ${phrase} `)),
    );
    for (const phrase of has ? others : [ours, ...others])
      partOf(phrase.split(' ').at(-1) ?? '').same[phrase] = has ? ours : '';
  }
  for (const word of site.right ?? []) partOf(word).right = toPhraseList([word]);
  return {
    core: {
      lang,
      pages: site.pages.map(({ key, title }, page) => ({
        key,
        kind: 'explainer',
        topic: 'massage',
        path: `/${key}/`,
        title,
        lengths: (texts[page] ?? []).map(({ length }) => length.toString(36)).join(''),
      })),
      topics: { massage: 'Pijat' },
      skip: toPhraseList(site.skip ?? []),
      everyday: toPhraseList(site.everyday ?? []),
      kinds: Object.fromEntries(Object.entries(site.kinds ?? {}).map(([kind, words]) => [kind, toPhraseList(words)])),
    },
    parts,
    body: toPhraseList(site.body ?? []),
  };
}

/** The small index of a language, with all its parts loaded. */
export function fullIndex(lang: Lang, site?: Site): Lookup {
  const { core, parts, body } = indexOf(lang, site);
  const index = openIndex(core);
  for (const [letter, part] of Object.entries(parts)) index.add(letter, part, body);
  return index;
}
