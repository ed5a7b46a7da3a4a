import { expect, test } from 'vitest';
import { isDateText, noDate, readDate, readPastDate, rewrite } from './date-text.ts';
import { day } from './testing.ts';

test('an empty field is missing, words are no date, a date is a date', () => {
  expect(readDate(noDate)).toEqual({ problem: 'missing' });
  expect(readDate({ text: '  ', typed: true })).toEqual({ problem: 'missing' });
  expect(readDate({ text: 'kemarin', typed: true })).toEqual({ problem: 'format' });
  expect(readDate({ text: '5/11/2026', typed: true })).toEqual({ date: day('2026-11-05') });
  expect(readDate({ text: '2026-11-05', typed: false })).toEqual({ date: day('2026-11-05') });
});

test('a day to come is a mistake where days are past, today is not', () => {
  const read = (text: string) => readPastDate({ text, typed: true }, day('2026-11-05'));
  expect(read('5/11/2026')).toEqual({ date: day('2026-11-05') });
  expect(read('6/11/2026')).toEqual({ problem: 'future' });
  expect(read('31/11/2026')).toMatchObject({ problem: 'no-such-day' });
});

test.for([
  ['2026-11-05', true, '5/11/2026'],
  ['5/11/2026', false, '2026-11-05'],
  ['5 Nov 26', false, '2026-11-05'],
  ['', true, ''],
  ['31/02/2026', false, ''],
] as const)('%s, typed %s, becomes “%s”', ([text, typed, result]) => {
  expect(rewrite(text, typed)).toBe(result);
});

test('a value from outside is a field’s text, or it is not', () => {
  expect(isDateText(noDate)).toBe(true);
  for (const value of [null, undefined, '2026-11-05', {}, { text: 1, typed: true }, { text: '' }])
    expect(isDateText(value)).toBe(false);
});
