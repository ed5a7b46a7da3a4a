/** The LAM check: table D of the evidence brief (11.7). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compare, daysBetween, toIso } from '../shared/civil-date.ts';
import { BLEEDING, checkLam, FEEDING, type LamCondition, lamAgeLimit, type LamInput, lochiaUntil } from './lam.ts';
import { day } from '../shared/testing.ts';

type Row = [string, string, string, LamInput['bleeding'], LamInput['feeding'], string, LamCondition[]];

const TABLE_D: Row[] = [
  ['the day before 6 months', '2025-09-15', '2026-03-15', 'none', 'full', '2026-03-14', []],
  ['the day of 6 months', '2025-09-15', '2026-03-15', 'none', 'full', '2026-03-15', ['under-six-months']],
  ['born on 31 August', '2025-08-31', '2026-02-28', 'none', 'full', '2026-02-27', []],
  ['the same, in a leap year', '2023-08-31', '2024-02-29', 'none', 'full', '2024-02-29', ['under-six-months']],
  ['bleeding on day 30, which does not count', '2026-01-10', '2026-07-10', 'none', 'full', '2026-02-15', []],
  ['2 days of bleeding on day 70', '2026-01-10', '2026-07-10', 'period', 'full', '2026-03-25', ['no-period']],
  ['formula every day', '2026-01-10', '2026-07-10', 'none', 'other-food', '2026-03-01', ['full-breastfeeding']],
  ['gaps of 8 hours at night', '2026-01-10', '2026-07-10', 'none', 'long-gaps', '2026-03-01', ['full-breastfeeding']],
  ['mostly expressed milk', '2026-01-10', '2026-07-10', 'none', 'expressed', '2026-03-01', ['full-breastfeeding']],
  ['bleeding on day 56 only, which does not count', '2026-01-10', '2026-07-10', 'none', 'full', '2026-03-20', []],
  ['2 days in a row from day 57', '2026-01-10', '2026-07-10', 'period', 'full', '2026-03-20', ['no-period']],
];

test.for([
  ...TABLE_D,
  ['one day of spotting', '2026-01-10', '2026-07-10', 'one-day', 'full', '2026-03-20', []] satisfies Row,
  [
    'nothing met',
    '2025-01-10',
    '2025-07-10',
    'period',
    'long-gaps',
    '2026-03-20',
    ['no-period', 'full-breastfeeding', 'under-six-months'],
  ] satisfies Row,
])('%s', ([, birth, ends, bleeding, feeding, on, failing]) => {
  const result = checkLam({ birth: day(birth), bleeding, feeding }, day(on));
  expect(toIso(result.ends)).toBe(ends);
  expect(result.conditions.filter(({ met }) => !met).map(({ condition }) => condition)).toEqual(failing);
  expect(result.conditions).toHaveLength(3);
  expect(result.protects).toBe(failing.length === 0);
});

test('bleeding does not count up to and including 56 days after birth', () => {
  expect(toIso(lochiaUntil(day('2026-01-10')))).toBe('2026-03-07');
});

const birth = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1960-01-01'), days));

test('the age limit is the same day six months later, or that month’s last day, never after it', () => {
  fc.assert(
    fc.property(birth, (born) => {
      const [year = 0, month = 0, date = 0] = toIso(born).split('-').map(Number);
      // Day 0 of a month is the last day of the one before: the month of the limit is `month + 6`, counted from 1.
      const last = new Date(Date.UTC(year, month + 6, 0));
      last.setUTCDate(Math.min(date, last.getUTCDate()));
      expect(toIso(lamAgeLimit(born))).toBe(last.toISOString().slice(0, 10));
    }),
  );
});

test('LAM protects on a day only while all three conditions hold', () => {
  fc.assert(
    fc.property(
      birth,
      fc.constantFrom(...BLEEDING),
      fc.constantFrom(...FEEDING),
      fc.integer({ min: 0, max: 400 }),
      (born, bleeding, feeding, age) => {
        const on = addDays(born, age);
        const { protects, ends } = checkLam({ birth: born, bleeding, feeding }, on);
        expect(protects).toBe(bleeding !== 'period' && feeding === 'full' && compare(on, ends) < 0);
        // 28 February plus six months is 181 days at the least, 184 at the most.
        if (protects) expect(daysBetween(born, on)).toBeLessThan(184);
      },
    ),
  );
});
