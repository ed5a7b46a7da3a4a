import { expect, test } from 'vitest';
import type { Lang } from '../languages.ts';
import { makeFinder } from './find.ts';
import { toPhraseList } from './phrase-list.ts';
import { records } from './testing.ts';

const finders = { id: makeFinder(records('id')), en: makeFinder(records('en')) };
const keysOf = (lang: Lang, query: string) => finders[lang](query).hits.map(({ record }) => record.key);

test.for([
  ['id', 'pijet oksitosin', 'massage'],
  ['id', 'asi seret', 'supply'],
  ['id', 'perbanyak asi', 'supply'],
  ['id', 'banyakin asi', 'supply'],
  ['id', 'mampet', 'mastitis'],
  ['id', 'masitis', 'mastitis'],
  ['id', 'domperidon', 'supply'],
  ['id', 'memijat', 'massage'],
  ['en', 'galactorhea', 'galactorrhea'],
  ['en', 'undersupply', 'supply'],
  ['en', 'back rubs', 'massage'],
] as const)('%s: "%s" finds %s first', ([lang, query, key]) => {
  expect(keysOf(lang, query)[0]).toBe(key);
});

test('the beginning of a word finds it', () => {
  expect(keysOf('id', 'mast')[0]).toBe('mastitis');
  expect(keysOf('id', 'oks')[0]).toBe('massage');
});

test.for(['', '   ', '🍼', 'zzzz qqqq ', '.*'])('"%s" finds nothing', (query) => {
  expect(keysOf('id', query)).toEqual([]);
});

test('a page whose phrase is the query goes before one that only holds its words', () => {
  const { pages, ...rest } = records('en');
  const [massage, supply, galactorrhea] = pages;
  if (!massage || !supply || !galactorrhea) throw new Error('The small site has three pages.');
  const find = makeFinder({
    ...rest,
    pages: [
      { ...massage, phrases: toPhraseList(['not', 'enough', 'milk']) },
      { ...supply, title: 'Other' },
      galactorrhea,
    ],
  });
  expect(find('not enough milk').hits.map(({ record }) => record.key)[0]).toBe('supply');
});

test.for([
  ['memijat ', 'Cara memijat', 1],
  ['pijat mampet ', 'Bila saluran tersumbat', 1],
  ['pijat mampet ', 'Memijat saluran yang tersumbat', 2],
  ['memijat ', 'Sumber', 0],
] as const)('of "%s", "%s" has %i terms', ([query, text, terms]) => {
  expect(finders.id(query).countTerms(text)).toBe(terms);
});

test('asking again gives the same answer', () => {
  expect(keysOf('id', 'pijat asi')).toEqual(keysOf('id', 'pijat asi'));
});
