import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../languages.ts';
import { coreOf, formsOf } from './stem.ts';
import { records } from './testing.ts';
import { vocabularyOf } from './vocabulary.ts';
import { tokenize } from './tokenize.ts';

const { pages } = records('id');
const vocabulary = vocabularyOf(pages, 'id');

test('a word is found in every text in which it stands, whole', () => {
  const page = pages.findIndex(({ key }) => key === 'massage');
  expect(vocabulary.textsWith('pijat')).toEqual([
    { page, field: 'title', words: ' pijat oksitosin apa yang sudah diketahui ' },
    { page, field: 'phrases', words: ' pijat punggung ' },
    { page, field: 'phrases', words: ' manfaat pijat oksitosin ' },
  ]);
  expect(vocabulary.textsWith('pij')).toEqual([]);
});

test('a text in which a word comes twice is found once', () => {
  const [first] = pages;
  if (!first) throw new Error('The small site has pages.');
  const twice = vocabularyOf([{ ...first, description: 'Pijat demi pijat.' }], 'id');
  expect(twice.textsWith('pijat').filter(({ field }) => field === 'description')).toHaveLength(1);
});

test('all words are those of titles, phrases and descriptions', () => {
  const texts = pages.flatMap(({ title, phrases, description }) => [title, phrases, description]);
  expect(new Set(vocabulary.words())).toEqual(new Set(texts.flatMap(tokenize)));
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
  expect(vocabulary.wordsOfForm('k')).toEqual([]);
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
