import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../site/config.ts';
import { coreOf, formsOf } from './stem.ts';
import { records } from './testing.ts';
import { FIELDS, placeOf, vocabularyOf } from './vocabulary.ts';

const { pages } = records('id');
const vocabulary = vocabularyOf(pages, 'id');
const placeIn = (key: string, field: (typeof FIELDS)[number]) =>
  placeOf(
    pages.findIndex((page) => page.key === key),
    FIELDS.indexOf(field),
  );

test('a word is counted in every place', () => {
  const counts = vocabulary.countsOf('pijat');
  expect(counts[placeIn('massage', 'title')]).toBe(1);
  expect(counts[placeIn('massage', 'phrases')]).toBe(2);
  expect(counts.reduce((sum, count) => sum + count)).toBe(3);
  expect(vocabulary.countsOf('pij').every((count) => count === 0)).toBe(true);
});

test('a word is on so many pages', () => {
  expect(vocabulary.pagesWith('pijat')).toBe(1);
  expect(vocabulary.pagesWith('asi')).toBe(1);
  expect(vocabulary.pagesWith('zzzz')).toBe(0);
});

test('a root finds the words that have it, beginnings find longer words', () => {
  expect(vocabulary.wordsOfForm('banyak')).toEqual(['memperbanyak']);
  expect(vocabulary.wordsOfForm('sumbat')).toEqual(['tersumbat']);
  expect(vocabulary.wordsOfForm('sumb')).toEqual([]);
  expect(vocabulary.wordsFrom('pun')).toEqual(['punggung']);
});

test.for(LANGS)('in "%s" no form is overlooked: its core stands in the word', (lang) => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^(me|mem|men|meng|meny|pe|pen|di|ke|ber)?[a-z]{2,10}(nya|kan|an|ies|es|ing|ed|ly|s)?$/),
      (word) => {
        for (const form of formsOf(word, lang)) expect(word).toContain(coreOf(form, lang));
      },
    ),
  );
});
