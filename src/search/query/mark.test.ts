import { expect, test } from 'vitest';
import { marking } from './mark.ts';

const matches =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);

test('marks the beginning that was typed, and words that mean what was typed', () => {
  expect(marking('massage oxy', matches('massage'))('Oxytocin massage: steps')).toEqual([
    ['Oxy', true],
    ['tocin ', false],
    ['massage', true],
    [': steps', false],
  ]);
});

test('of a short word only the last, which may go on, is a beginning of others', () => {
  expect(marking('in public', matches('public'))('in public insurance')).toEqual([
    ['in', true],
    [' ', false],
    ['public', true],
    [' insurance', false],
  ]);
  expect(marking('in', matches())('insurance')).toEqual([
    ['in', true],
    ['surance', false],
  ]);
});

test('marks a word that means it whole', () => {
  expect(marking('pijat', matches('dipijat'))('Setelah dipijat')).toEqual([
    ['Setelah ', false],
    ['dipijat', true],
  ]);
});

test('is the text again, whatever was typed', () => {
  for (const typed of ['', '(.*)+', '<b>', '‮asi', '😀', '\\', 'a'.repeat(10_000)]) {
    const pieces = marking(typed, matches('susu'))('ASI & <b>susu</b>');
    expect(pieces.map(([text]) => text).join('')).toBe('ASI & <b>susu</b>');
  }
});
