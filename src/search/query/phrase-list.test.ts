import { expect, test } from 'vitest';
import { phrasesOf, hasPhrase, toPhraseList } from './phrase-list.ts';

const list = toPhraseList(['pijat', 'asi seret', '', 'pijat']);

test('a list has each phrase once, none empty', () => {
  expect(phrasesOf(list)).toEqual(['pijat', 'asi seret']);
});

test('it has whole phrases only', () => {
  expect(hasPhrase(list, 'asi seret')).toBe(true);
  expect(hasPhrase(list, 'asi')).toBe(false);
  expect(hasPhrase(list, 'pij')).toBe(false);
});

test('a list may be empty', () => {
  const empty = toPhraseList(['']);
  expect(phrasesOf(empty)).toEqual([]);
  expect(hasPhrase(empty, '')).toBe(false);
});
