import { expect, test } from 'vitest';
import { byLetter, longByLetter } from './letters.ts';

const divided = (...titles: string[]) =>
  byLetter(titles, (title) => title, 'id').map(({ letter, items }) => `${letter}: ${items.join(', ')}`);

test('a list is sorted and divided by its first letters', () => {
  expect(divided('Pijat', 'ASI seret', 'Puting lecet', 'asam mefenamat')).toEqual([
    'A: asam mefenamat, ASI seret',
    'P: Pijat, Puting lecet',
  ]);
});

test.for([
  ['Ésofagus', 'E'],
  ['“Susu basi”, benarkah?', 'S'],
  ['7 tanda bahaya', '0-9'],
  ['', '0-9'],
] as const)('“%s” stands under %s', ([title, letter]) => {
  expect(byLetter([title], (text) => text, 'id')).toEqual([{ letter, items: [title] }]);
});

test('what begins with no letter comes first', () => {
  expect(divided('Zat besi', '7 tanda', 'Air')).toEqual(['0-9: 7 tanda', 'A: Air', 'Z: Zat besi']);
});

test('an empty list has no letters', () => {
  expect(divided()).toEqual([]);
});

test.for([
  [60, [undefined]],
  [61, ['A', 'B']],
] as const)('a list of %i that may be short has the letters %j', ([length, letters]) => {
  const titles = Array.from({ length }, (_, n) => (n === 0 ? 'Bayi' : `ASI ${n}`));
  const groups = longByLetter(titles, (title) => title, 'id');
  expect(groups.map(({ letter }) => letter)).toEqual(letters);
  expect(groups.flatMap(({ items }) => items).at(-1)).toBe('Bayi');
});
