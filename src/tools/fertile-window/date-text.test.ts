import { expect, test } from 'vitest';
import { noDate, readDate, rewrite } from './date-text.ts';

test('an empty field is missing, words are no date, a date is a date', () => {
  expect(readDate(noDate)).toEqual({ problem: 'missing' });
  expect(readDate({ text: 'kemarin', typed: true })).toEqual({ problem: 'format' });
  expect(readDate({ text: '5/11/2026', typed: true }).date).toEqual(
    readDate({ text: '2026-11-05', typed: false }).date,
  );
});

test.for([
  ['2026-11-05', true, '5/11/2026'],
  ['5/11/2026', false, '2026-11-05'],
  ['', true, ''],
  ['31/02/2026', false, ''],
] as const)('%s, typed %s, becomes “%s”', ([text, typed, result]) => {
  expect(rewrite(text, typed)).toBe(result);
});
