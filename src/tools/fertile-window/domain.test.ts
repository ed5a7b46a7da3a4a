import { describe, expect, test } from 'vitest';
import { type DateRange, toIso } from '../shared/civil-date.ts';
import { type CycleEstimate, cycleEstimate, estimate, ovulationDay, windowDays } from './domain.ts';
import { day } from '../shared/testing.ts';

const dates = ({ from, to }: DateRange): string => `${toIso(from)} ${toIso(to)}`;
const cycle = (start: string, shortest: number, longest = shortest, n = 0): CycleEstimate =>
  cycleEstimate({ start: day(start), shortest, longest }, n);

/** Worked examples A of the evidence brief (11.7). A1 is the published reference case: Setton 2016. */
const ONE_LENGTH: [string, string, number, string, number, string, string, number, number, string][] = [
  ['A1', '2015-01-01', 28, '2015-01-15', 15, '2015-01-10', '2015-01-15', 10, 15, '2015-01-29'],
  ['A2', '2024-02-15', 28, '2024-02-29', 15, '2024-02-24', '2024-02-29', 10, 15, '2024-03-14'],
  ['A3', '2025-02-15', 28, '2025-03-01', 15, '2025-02-24', '2025-03-01', 10, 15, '2025-03-15'],
  ['A4', '2024-02-20', 30, '2024-03-07', 17, '2024-03-02', '2024-03-07', 12, 17, '2024-03-21'],
  ['A5', '2024-02-29', 28, '2024-03-14', 15, '2024-03-09', '2024-03-14', 10, 15, '2024-03-28'],
  ['A6', '2025-12-20', 28, '2026-01-03', 15, '2025-12-29', '2026-01-03', 10, 15, '2026-01-17'],
  ['A7', '2027-12-31', 30, '2028-01-16', 17, '2028-01-11', '2028-01-16', 12, 17, '2028-01-30'],
  ['A8', '2026-03-10', 21, '2026-03-17', 8, '2026-03-12', '2026-03-17', 3, 8, '2026-03-31'],
  ['A9', '2026-04-05', 35, '2026-04-26', 22, '2026-04-21', '2026-04-26', 17, 22, '2026-05-10'],
  ['A10', '2025-12-01', 45, '2026-01-01', 32, '2025-12-27', '2026-01-01', 27, 32, '2026-01-15'],
  ['A11', '2026-05-01', 45, '2026-06-01', 32, '2026-05-27', '2026-06-01', 27, 32, '2026-06-15'],
  ['A12', '2028-02-01', 35, '2028-02-22', 22, '2028-02-17', '2028-02-22', 17, 22, '2028-03-07'],
];

test.for(ONE_LENGTH)('%s: %s, %i days', ([, start, length, ovulation, onDay, from, to, fromDay, toDay, next]) => {
  const result = cycle(start, length);
  expect(dates(result.ovulation)).toBe(`${ovulation} ${ovulation}`);
  expect(ovulationDay(length)).toBe(onDay);
  expect(dates(result.window)).toBe(`${from} ${to}`);
  expect(windowDays(length, length)).toEqual({ from: fromDay, to: toDay });
  expect(dates(result.nextPeriod)).toBe(`${next} ${next}`);
});

/** Worked examples B. */
const TWO_LENGTHS: [string, string, number, number, string, string, number, number, string, string, boolean][] = [
  ['B1', '2026-06-01', 26, 32, '2026-06-08', '2026-06-19', 8, 19, '2026-06-27', '2026-07-03', false],
  ['B2', '2026-06-01', 27, 31, '2026-06-09', '2026-06-18', 9, 18, '2026-06-28', '2026-07-02', false],
  ['B3', '2026-06-01', 25, 32, '2026-06-07', '2026-06-19', 7, 19, '2026-06-26', '2026-07-03', false],
  ['B4', '2026-07-15', 24, 38, '2026-07-20', '2026-08-08', 6, 25, '2026-08-08', '2026-08-22', true],
  ['B5', '2025-12-10', 21, 45, '2025-12-12', '2026-01-10', 3, 32, '2025-12-31', '2026-01-24', true],
  ['B6', '2024-02-10', 26, 30, '2024-02-17', '2024-02-26', 8, 17, '2024-03-07', '2024-03-11', false],
  ['B7', '2026-06-01', 28, 28, '2026-06-10', '2026-06-15', 10, 15, '2026-06-29', '2026-06-29', false],
  ['B8', '2026-12-18', 28, 31, '2026-12-27', '2027-01-04', 10, 18, '2027-01-15', '2027-01-18', false],
];

test.for(TWO_LENGTHS)(
  '%s: %s, %i to %i days',
  ([, start, shortest, longest, from, to, fromDay, toDay, next, last, irregular]) => {
    const result = estimate({ start: day(start), shortest, longest }, day(start));
    if (result.state !== 'estimate') throw new Error(result.state);
    const [first] = result.cycles;
    expect(first && [dates(first.window), dates(first.nextPeriod)]).toEqual([`${from} ${to}`, `${next} ${last}`]);
    expect(result.days).toEqual({ from: fromDay, to: toDay });
    expect(result.cautions.includes('irregular')).toBe(irregular);
  },
);

describe('later cycles (11.6, rule 4)', () => {
  test.for([
    [1, '2026-07-06 2026-07-19', '2026-06-28 2026-07-02'],
    [2, '2026-08-02 2026-08-19', '2026-07-25 2026-08-02'],
  ] as const)('B2, cycle %i starts and is fertile in a range that grows', ([n, window, start]) => {
    const result = cycle('2026-06-01', 27, 31, n);
    expect([dates(result.window), dates(result.start)]).toEqual([window, start]);
  });

  test('the current and the next two are shown, each beginning where the one before ends', () => {
    const result = estimate({ start: day('2026-06-01'), shortest: 27, longest: 31 }, day('2026-06-02'));
    if (result.state !== 'estimate') throw new Error(result.state);
    expect(result.cycles.slice(1).map(({ start }) => dates(start))).toEqual(
      result.cycles.slice(0, 2).map(({ nextPeriod }) => dates(nextPeriod)),
    );
    expect(result.cycles).toHaveLength(3);
  });
});
