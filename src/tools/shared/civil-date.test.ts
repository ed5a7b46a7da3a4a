import { expect, test } from 'vitest';
import { daysBetween, formatCivil, localDate, parseIso, toIso } from './civil-date.ts';
import { day } from './testing.ts';

test.for(['2024-02-29', '1999-12-31', '2026-03-01'])('%s is a date, and is written as it was', (iso) => {
  expect(toIso(day(iso))).toBe(iso);
});

test.for(['', '2025-02-29', '2026-02-30', '2026-13-01', '29-02-2024', 'tomorrow'])('%j is no date', (text) => {
  expect(parseIso(text)).toBeUndefined();
});

test.for([
  ['2024-02-28', '2024-03-01', 2],
  ['2025-02-28', '2025-03-01', 1],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-03-01', '2026-02-27', -2],
  ['2024-01-01', '2025-01-01', 366],
] as const)('from %s to %s are %i days', ([from, to, days]) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test('today is the day that the clock on the device shows, at its first and its last minute', () => {
  expect(toIso(localDate(new Date(2026, 10, 22, 0, 0)))).toBe('2026-11-22');
  expect(toIso(localDate(new Date(2026, 10, 22, 23, 59)))).toBe('2026-11-22');
});

test('a date is written as the language does', () => {
  const written = (locale: string) => formatCivil(day('2026-05-01'), locale, { day: 'numeric', month: 'long' });
  expect([written('id-ID'), written('en-GB')]).toEqual(['1 Mei', '1 May']);
});
