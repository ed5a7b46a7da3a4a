import { expect, test } from 'vitest';
import { piecesOf } from './mark.ts';
import type { Understood } from './understand.ts';

/** A query understood as these forms. */
const understood = (...forms: string[]): Understood => ({
  parts: forms.map((form) => [{ words: [[{ form, weight: 1, partial: false }]], weight: 1 }]),
  kinds: [],
  fullText: [],
});

test('marks the beginning that was typed, and words that mean what was typed', () => {
  expect(piecesOf('Oxytocin massage: steps', 'massage oxy', understood('massage'), 'en')).toEqual([
    ['Oxy', true],
    ['tocin ', false],
    ['massage', true],
    [': steps', false],
  ]);
});

test('marks other forms of a word whole', () => {
  expect(piecesOf('Setelah dipijat', 'pijat', understood('pijat'), 'id')).toEqual([
    ['Setelah ', false],
    ['dipijat', true],
  ]);
});

test('is the text again, whatever was typed', () => {
  for (const typed of ['', '(.*)+', '<b>', '‮asi', '😀', '\\', 'a'.repeat(10_000)]) {
    const pieces = piecesOf('ASI & <b>susu</b>', typed, understood('susu'), 'id');
    expect(pieces.map(([text]) => text).join('')).toBe('ASI & <b>susu</b>');
  }
});
