import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../languages.ts';
import { makeParser } from './parse.ts';
import { fullIndex } from './testing.ts';

const parsers = { id: makeParser(fullIndex('id')), en: makeParser(fullIndex('en')) };
/** For each term of a query, the ways to say it, each as the first form of its words. */
const variants = (lang: Lang, query: string) =>
  parsers[lang](query).terms.map(({ variants }) => variants.map(({ words }) => words.map(([first]) => first?.form)));

test.for([
  ['id', 'gimana cara mastitis', [[['mastitis']]]],
  ['en', 'how is the massage', [[['massage']]]],
] as const)('%s: in "%s" words that say nothing are left out', ([lang, query, terms]) => {
  expect(variants(lang, query)).toEqual(terms);
});

test('a query of nothing else is read as it is', () => {
  expect(variants('id', 'cara')).toEqual([[['cara']]]);
});

test.for([
  ['id', 'pijet ', 'pijat'],
  ['id', 'banyakin ', 'memperbanyak'],
  ['en', 'galactorrhoea ', 'galactorrhea'],
] as const)('%s: "%s" stands for %s too, for less', ([lang, query, ours]) => {
  const [term] = parsers[lang](query).terms;
  const variant = term?.variants.find(({ words }) => words[0]?.[0]?.form === ours);
  expect(variant?.weight).toBeLessThan(1);
});

test.for([
  ['id', 'asi mampet ', ['saluran', 'tersumbat']],
  ['id', 'clogged duct ', ['saluran', 'tersumbat']],
  ['en', 'undersupply ', ['low', 'milk', 'supply']],
] as const)('%s: "%s" is what our pages call %s', ([lang, query, ours]) => {
  expect(variants(lang, query).at(-1)).toContainEqual(ours);
});

test.for([
  ['id', 'oksitosn ', 'oksitosin'],
  ['id', 'mastits ', 'mastitis'],
  ['id', 'domperikan ', 'domperidon'],
  ['id', 'pijat oksitocin ', 'pijat oksitosin'],
  ['en', 'galactorhea ', 'galactorrhea'],
  ['id', 'bosster ', 'booster'],
  ['id', 'mastiits ', 'mastitis'],
  ['id', 'pijatoksitosin ', 'pijat oksitosin'],
  ['en', 'oxytocni masage ', 'oxytocin massage'],
] as const)('%s: "%s" is corrected to "%s"', ([lang, query, corrected]) => {
  expect(parsers[lang](query).corrected).toBe(corrected);
});

test.for([
  ['a word typed as two, of which one is unknown', 'galacto rrhea ', [[['galactorrhea']]]],
  ['two known words stay two', 'milk supply ', [[['milk']], [['supply']]]],
  ['two unknown words that make no word stay two', 'chicken pox ', [[['chicken']], [['pox']]]],
] as const)('%s', ([, query, terms]) => {
  expect(variants('en', query)).toEqual(terms);
});

describe('is not corrected', () => {
  test.for([
    ['a known word', 'id', 'pijat oksitosin '],
    ['a known word with affixes', 'id', 'dipijatnya '],
    ['a right word near to another', 'id', 'perah '],
    ['a word with another letter that sounds otherwise', 'en', 'oxytocin is miln '],
    ['a word near to nothing', 'id', 'zzzzqq '],
    ['a name with two other consonants', 'id', 'domperikol '],
    ['a short word', 'id', 'asu '],
    ['a number', 'id', 'asi 119 '],
    ['a word that is still typed', 'id', 'oksito'],
    ['an everyday word', 'id', 'pijet '],
    ['a word of talk', 'id', 'tetangga '],
    ['a right word that no page has', 'id', 'jamur '],
    ['a short word without vowels', 'id', 'pkh '],
  ] as const)('%s', ([, lang, query]) => {
    expect(parsers[lang](query).corrected).toBeUndefined();
  });
});

test('the last word is partial until something follows it', () => {
  const last = (query: string) =>
    parsers
      .id(query)
      .terms.at(-1)
      ?.variants[0]?.words.flat()
      .some(({ partial }) => partial);
  expect(last('pijat oksi')).toBe(true);
  expect(last('pijat oksitosin')).toBe(true);
  expect(last('pijat oksitosin ')).toBe(false);
});

test('a guess counts less beside a word that was understood', () => {
  const weight = (query: string) => parsers.id(query).terms[0]?.variants[0]?.weight;
  expect(weight('oksitosn pijat mastitis ')).toBeLessThan(weight('oksitosn ') ?? 0);
});

test.for([
  ['a name on a packet', 'vometa ', 'domperidon'],
  ['a phrase of the lists', 'asi mampet ', 'saluran tersumbat'],
] as const)('%s stands for what our pages call it', ([, query, ours]) => {
  const said = variants('id', query)
    .flat()
    .map((words) => words.join(' '));
  expect(said).toContain(ours);
});

test('a phrase that no page has is a subject of its own: its words do not find something else', () => {
  const [term] = parsers.id('asi terlalu deras ').terms;
  expect(term).toMatchObject({ typed: 'asi terlalu deras', onPages: false });
  expect(parsers.id('asi terlalu deras ').fullText).toEqual([]);
});

test('a word of a body is known, and stands on a page', () => {
  expect(parsers.id('kompres ').terms[0]).toMatchObject({ onPages: true });
  expect(parsers.id('mortgage ').terms[0]).toMatchObject({ onPages: false });
});

test('the full-text index is asked for few words of our pages, the rarest first', () => {
  expect(parsers.id('gimana pijet oksitosin biar asi banyakin katuk').fullText).toHaveLength(2);
  expect(parsers.id('asi mampet ').fullText).toContain('saluran');
  expect(parsers.id('asi mampet ').fullText).not.toContain('mampet');
  expect(parsers.id('zzzz').fullText).toEqual([]);
});

test.for(LANGS)('in "%s" nothing that can be typed does harm', (lang) => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (typed) => {
      const { terms, fullText } = parsers[lang](typed);
      expect(terms.length).toBeLessThanOrEqual(16);
      expect(fullText.length).toBeLessThanOrEqual(2);
    }),
  );
  expect(parsers[lang]('constructor __proto__ toString').terms.length).toBeGreaterThan(0);
});
