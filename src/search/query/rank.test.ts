import { expect, test } from 'vitest';
import type { Lang } from '../../languages.ts';
import { openIndex } from './lookup.ts';
import { makeFinder } from './rank.ts';
import type { IndexedPage } from './search-index.ts';
import { fullIndex, indexOf } from './testing.ts';

const indexes = { id: fullIndex('id'), en: fullIndex('en') };
const finders = { id: makeFinder(indexes.id), en: makeFinder(indexes.en) };
const keysOf = (lang: Lang, query: string) => finders[lang](query).hits.map(({ page }) => page.key);
function pageOf(lang: Lang, key: string): IndexedPage {
  const page = indexes[lang].core.pages.find((each) => each.key === key);
  if (!page) throw new Error(`There is no page "${key}".`);
  return page;
}

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
  const find = makeFinder(
    fullIndex('en', {
      pages: [
        { key: 'words', title: 'One', phrases: ['not', 'enough', 'milk'] },
        { key: 'phrase', title: 'Other', phrases: ['not enough milk', 'low supply'] },
      ],
    }),
  );
  expect(find('not enough milk').hits[0]?.page.key).toBe('phrase');
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

test.for([
  ['id', 'pijat oksitosin', 'results', []],
  ['id', 'pijat oksitosin kompor', 'results', ['kompor']],
  ['id', 'pijat kompor', 'nearest', ['kompor']],
  ['id', 'pijat oksitosin tetangga', 'results', []],
  ['id', 'asi 3 bulan', 'nearest', ['bulan']],
  ['id', 'puasa', 'none', ['puasa']],
  ['id', 'puasa asi', 'nearest', ['puasa']],
  ['id', 'vometa', 'results', []],
  ['id', 'isotretinoin', 'none', ['isotretinoin']],
  ['id', 'asi terlalu deras', 'none', ['asi terlalu deras']],
  ['en', 'mortgage rates', 'none', ['mortgage', 'rates']],
] as const)('%s: "%s" has %s, and the pages lack %j', ([lang, query, state, lacking]) => {
  expect(finders[lang](`${query} `)).toMatchObject({ state, lacking });
});

test('a word of a body leaves it to the full text, where a sentence must have it', () => {
  const { state, undecided, answeredIn } = finders.id('kompres ');
  const page = pageOf('id', 'massage');
  expect({ state, undecided }).toEqual({ state: 'none', undecided: true });
  expect(answeredIn(page, 'Pijat saja. Kompres dengan air dingin.')).toBe(true);
  expect(answeredIn(page, 'Pijat saja.')).toBe(false);
});

test('a word by which another page is found leaves it to the full text too', () => {
  const near = ['one', 'two', 'three'].map((key) => ({ key, title: 'Pijat punggung bayi' }));
  const find = makeFinder(fullIndex('id', { pages: [...near, { key: 'other', title: 'Jamu' }] }));
  expect(find('pijat punggung bayi jamu ')).toMatchObject({ lacking: ['jamu'], undecided: true });
  expect(find('pijat punggung bayi puasa ')).toMatchObject({ lacking: ['puasa'], undecided: false });
});

test('a word said twice counts once', () => {
  expect(finders.id('pijat pijat pijat puasa ')).toMatchObject({ state: 'nearest', lacking: ['puasa'] });
});

test('words that stand far apart in a text do not answer', () => {
  const { answeredIn } = finders.id('kompres puasa ');
  expect(answeredIn(pageOf('id', 'massage'), 'Kompres saat puasa.')).toBe(true);
  expect(answeredIn(pageOf('id', 'massage'), 'Kompres itu dingin. Periksa darah dalam keadaan puasa.')).toBe(false);
});

test('a page answers by what it is found by and a sentence of its text; another page with this sentence does not', () => {
  const { answeredIn } = finders.id('mastitis bengkak puasa ');
  expect(answeredIn(pageOf('id', 'mastitis'), 'Boleh puasa.')).toBe(true);
  expect(answeredIn(pageOf('id', 'massage'), 'Boleh puasa.')).toBe(false);
});

test('before parts of the index are loaded, titles answer, and it is said what is missing', () => {
  const { core, parts } = indexOf('id');
  const index = openIndex(core);
  const find = makeFinder(index);
  const first = find('pijet oksitosin ');
  expect(first.hits.map(({ page }) => page.key)).toEqual(['massage']);
  expect(first.missing.toSorted()).toEqual(['o', 'pi']);
  for (const name of first.missing) index.add(name, parts[name] ?? { of: '', words: {}, same: {}, right: '', everyday: '' });
  expect(find('pijet oksitosin ')).toMatchObject({ state: 'results', missing: [] });
});

test('names that every object has are words like others', () => {
  for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    expect(finders.en(query)).toMatchObject({ state: 'none' });
});
