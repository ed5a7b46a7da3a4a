import { expect, test } from 'vitest';
import { entriesOf, holds, listOf } from './list.ts';

const list = listOf(['pijat', 'asi seret', '', 'pijat']);

test('a list has each entry once, none empty', () => {
  expect(entriesOf(list)).toEqual(['pijat', 'asi seret']);
});

test('it holds whole entries only', () => {
  expect(holds(list, 'asi seret')).toBe(true);
  expect(holds(list, 'asi')).toBe(false);
  expect(holds(list, 'pij')).toBe(false);
});

test('a list may be empty', () => {
  const empty = listOf(['']);
  expect(entriesOf(empty)).toEqual([]);
  expect(holds(empty, '')).toBe(false);
});
