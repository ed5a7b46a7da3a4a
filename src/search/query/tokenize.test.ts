import { expect, test } from 'vitest';
import { MAX_QUERY_LENGTH, tokenizeQuery, tokenize } from './tokenize.ts';

test.for([
  ['ASI Seret', ['asi', 'seret']],
  ['café, crème', ['cafe', 'creme']],
  ["mother's milk", ['mothers', 'milk']],
  ['D-MER', ['d', 'mer']],
  ['  \u202Easi\u202C \u200B ', ['asi']],
  ['<b>(asi|susu).*[a-z]+$</b>', ['b', 'asi', 'susu', 'a', 'z', 'b']],
  ['🍼🤱 !!! …', []],
  ['', []],
] as const)('%s', ([text, words]) => {
  expect(tokenize(text)).toEqual(words);
});

test('a doubled word is read once', () => {
  expect(tokenizeQuery('bapak2 mijat 2x co2')).toEqual(['bapak', 'mijat', '2x', 'co']);
});

test('a query is cut, in letters and in words', () => {
  expect(tokenizeQuery('asi '.repeat(10_000)).length).toBeLessThanOrEqual(32);
  expect(tokenizeQuery('x'.repeat(10_000))).toEqual(['x'.repeat(MAX_QUERY_LENGTH)]);
});
