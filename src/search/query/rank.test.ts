import { expect, test } from 'vitest';
import type { Lang } from '../../languages.ts';
import { openIndex, openWholeIndex } from './lookup.ts';
import { makeFinder } from './rank.ts';
import { fullIndex, indexOf } from './testing.ts';

const indexes = { id: fullIndex('id'), en: fullIndex('en') };
const finders = { id: makeFinder(indexes.id), en: makeFinder(indexes.en) };
const keysOf = (lang: Lang, query: string) => finders[lang](query).hits.map(({ page }) => page.key);

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
  ['id', 'manfaat pijat oksitosin kompor', 'results', ['kompor']],
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

test('a word that only a section has finds its page, and which section it is', () => {
  expect(finders.id('kompres ')).toMatchObject({
    state: 'results',
    hits: [{ page: { key: 'mastitis' }, section: 1 }],
  });
  expect(finders.id('mastitis ').hits[0]).not.toHaveProperty('section');
});

test('of two texts, the one with both words in one section goes before the one with them far apart', () => {
  const find = makeFinder(
    fullIndex('en', {
      pages: [
        { key: 'apart', title: 'One', sections: ['', 'Goat milk.', 'From four months.'] },
        { key: 'together', title: 'Other', sections: ['', 'Not before a year.', 'Goat milk at four months.'] },
      ],
    }),
  );
  expect(find('goat milk four months ').hits.map(({ page, section }) => [page.key, section])).toEqual([
    ['together', 2],
    ['apart', 1],
  ]);
});

test('a title outranks a text', () => {
  const find = makeFinder(
    fullIndex('en', {
      pages: [
        { key: 'text', title: 'Sleep', sections: ['', 'Thawing milk.'] },
        { key: 'title', title: 'Thawing milk' },
      ],
    }),
  );
  expect(find('thawing ').hits.map(({ page }) => page.key)).toEqual(['title', 'text']);
});

test('a page answers by what it is found by and a section of its text together; words in two sections do not', () => {
  const find = makeFinder(
    fullIndex('en', {
      pages: [
        { key: 'fasting', title: 'Fasting', sections: ['', 'Sunset snacks.', 'Insulin doses.'] },
        ...['One', 'Two', 'Three'].map((title) => ({ key: title, title })),
      ],
    }),
  );
  expect(find('fasting insulin doses ').state).toBe('results');
  expect(find('sunset doses kerosene candles ').state).toBe('nearest');
});

test('a word said twice counts once', () => {
  expect(finders.id('pijat pijat pijat puasa ')).toMatchObject({ state: 'nearest', lacking: ['puasa'] });
});

test('before parts of the index are loaded, titles answer, and it is said what is missing', () => {
  const { core, parts } = indexOf('id');
  const index = openIndex(core);
  const find = makeFinder(index);
  const first = find('pijet oksitosin ');
  expect(first.hits.map(({ page }) => page.key)).toEqual(['massage']);
  expect(first.missing.toSorted()).toEqual(['o', 'pi']);
  for (const name of first.missing) {
    const part = parts[name];
    if (part) index.add(name, part);
  }
  expect(find('pijet oksitosin ')).toMatchObject({ state: 'results', missing: [] });
});

test('an unknown word is looked for under all of its first letter on the results page, not by suggestions', () => {
  const { core, parts, bodies } = indexOf('id');
  const missing = (withBodies: boolean): string[] => {
    const index = openIndex(core);
    const part = parts['pu'];
    if (part) index.add('pu', part, withBodies ? bodies['pu'] : undefined);
    return makeFinder(index)('pujat ').missing.toSorted();
  };
  expect(missing(true)).toEqual(['p', 'pa', 'pe', 'pg', 'ph', 'pi', 'pl', 'po', 'pr', 'pt']);
  expect(missing(false)).toEqual([]);
});

test('who says a name on packets asks about it, whatever else is said', () => {
  const first = (lists: { names?: string[][]; same?: string[][] }): string | undefined =>
    makeFinder(
      fullIndex('en', {
        pages: [
          { key: 'storing', title: 'Storing milk', phrases: ['milk in the fridge'] },
          { key: 'medicines', title: 'Common medicines', phrases: ['tablets metformin'] },
          ...['Fasting', 'Latching', 'Mastitis', 'Sleep'].map((title) => ({ key: title, title, phrases: ['milk'] })),
        ],
        lists,
      }),
    )('glucophage milk ').hits[0]?.page.key;
  expect(first({ same: [['metformin', 'glucophage']] })).toBe('storing');
  expect(first({ names: [['metformin', 'glucophage']] })).toBe('medicines');
});

test('names that every object has are words like others', () => {
  for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    expect(finders.en(query)).toMatchObject({ state: 'none' });
});

/** A site whose words mislead, and questions that tell what they mean. */
const TAUGHT = {
  pages: [
    { key: 'evenings', title: 'Crying in the evening', description: 'The price of sleep' },
    { key: 'supply', title: 'Is it enough', sections: ['The evening is busy.'] },
    { key: 'get-help', kind: 'info', title: 'Get help: blue lips' },
    { key: 'medicines', title: 'Medicines', phrases: ['domperidone'] },
  ],
  lists: { names: [['domperidone', 'motilium']] },
  asked: [
    ...['always hungry in the evening', 'hungry every evening', 'hungry again', 'blue and hungry'].map((question) => ({
      question,
      pages: ['supply'],
    })),
    ...['price of pumps', 'price in shops', 'evening price'].map((question) => ({ question, pages: [] })),
  ],
};
const ask = makeFinder(fullIndex('en', TAUGHT));

test('a page that questions mean goes before one that has more of their words', () => {
  const untaught = makeFinder(fullIndex('en', { ...TAUGHT, asked: [] }));
  expect(untaught('hungry evening ').hits[0]?.page.key).toBe('evenings');
  expect(ask('hungry evening ').hits.map(({ page }) => page.key)).toEqual(['supply', 'evenings']);
});

test('a page is found that has no word of a question, if questions mean it', () => {
  expect(ask('hungry ')).toMatchObject({ state: 'nearest', hits: [{ page: { key: 'supply' } }] });
});

test('where questions have no answer it is said, though a page has their words', () => {
  expect(ask('crying price ').state).toBe('nearest');
  expect(ask('crying evening ').state).toBe('results');
});

test.for([
  ['hungry and blue lips', 'get-help'],
  ['hungry with motilium', 'medicines'],
] as const)('“%s” leads to %s, whatever questions with such words mean', ([query, key]) => {
  expect(ask(`${query} `).hits[0]?.page.key).toBe(key);
});

test('suggestions, which do not load what was learned, rank by words', () => {
  const { core, parts } = indexOf('en', TAUGHT);
  expect(makeFinder(openWholeIndex(core, parts))('hungry evening ').hits[0]?.page.key).toBe('evenings');
});

test('a page is known by its own title and phrases before anybody asked', () => {
  const phrases = ['stroller', 'stroller brakes', 'stroller seat'];
  const site = {
    pages: [
      { key: 'walks', title: 'Out with the stroller', phrases },
      { key: 'sleep', title: 'Sleep', sections: ['A stroller.'] },
    ],
  };
  expect(makeFinder(fullIndex('en', site))('stroller ').hits[0]?.score).toBeGreaterThan(1.5);
});

test('questions of a page that is not there teach nothing', () => {
  const asked = Array.from({ length: 5 }, (_, at) => ({ question: `pram ${at}`, pages: ['not-there'] }));
  const find = makeFinder(fullIndex('en', { pages: [{ key: 'pram', title: 'Pram' }], asked }));
  expect(find('pram ')).toMatchObject({ state: 'results', hits: [{ page: { key: 'pram' } }] });
});

test('a word of a text is found though its root says nothing', () => {
  const site = {
    pages: [
      { key: 'one', title: 'One', sections: ['Two', 'Set the timing of it.'] },
      { key: 'other', title: 'Other' },
    ],
    lists: { skip: ['time', 'the', 'of', 'it'] },
  };
  expect(makeFinder(fullIndex('en', site))('timing ').hits[0]).toMatchObject({ page: { key: 'one' }, section: 1 });
});

test('many unknown words beside a known one are no answer', () => {
  const words = Array.from({ length: 20 }, (_, at) => `xq${String.fromCharCode(97 + at)}zv`);
  expect(finders.en(`${words.join(' ')} oxytocin `).state).toBe('nearest');
});

test('a listed phrase that ends with a word that says nothing comes with the parts that the query asks for', () => {
  const { core, parts, bodies } = indexOf('en', {
    pages: [
      { key: 'uneven', title: 'Uneven breasts' },
      { key: 'other', title: 'Other' },
    ],
    lists: { skip: ['much'], same: [['uneven breasts', 'makes twice as much']] },
  });
  const index = openIndex(core);
  const find = makeFinder(index);
  let answer = find('makes twice as much ');
  while (answer.missing.length > 0) {
    for (const name of answer.missing) if (parts[name]) index.add(name, parts[name], bodies[name]);
    answer = find('makes twice as much ');
  }
  expect(answer.hits.map(({ page }) => page.key)).toEqual(['uneven']);
});
