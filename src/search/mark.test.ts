import { expect, test } from 'vitest';
import { piecesOf } from './mark.ts';

const says =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);

test('marks the beginning that was typed, and words that mean what was typed', () => {
  expect(piecesOf('Oxytocin massage: steps', 'massage oxy', says('massage'))).toEqual([
    ['Oxy', true],
    ['tocin ', false],
    ['massage', true],
    [': steps', false],
  ]);
});

test('marks a word that means it whole', () => {
  expect(piecesOf('Setelah dipijat', 'pijat', says('dipijat'))).toEqual([
    ['Setelah ', false],
    ['dipijat', true],
  ]);
});

test('is the text again, whatever was typed', () => {
  for (const typed of ['', '(.*)+', '<b>', '‮asi', '😀', '\\', 'a'.repeat(10_000)]) {
    const pieces = piecesOf('ASI & <b>susu</b>', typed, says('susu'));
    expect(pieces.map(([text]) => text).join('')).toBe('ASI & <b>susu</b>');
  }
});
