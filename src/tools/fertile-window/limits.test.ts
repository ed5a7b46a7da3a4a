/** What the domain refuses, and what it warns of: worked examples C of the evidence brief, and 11.6. */
import { expect, test } from 'vitest';
import { addDays } from '../shared/civil-date.ts';
import { type CycleInput, estimate, windowDays } from './domain.ts';
import { day } from '../shared/testing.ts';

const TODAY = day('2026-03-01');
/** The result `ago` days after the first day of the last period. */
const after = (ago: number, shortest = 28, longest = shortest, daysToNextPeriod = 14) =>
  estimate({ start: addDays(TODAY, -ago), shortest, longest, daysToNextPeriod }, TODAY);

test.for([
  [20, 2, 7],
  [18, 1, 5],
  [17, 1, 4],
] as const)('a cycle of %i days is fertile on days %i to %i, with a strong warning', ([length, from, to]) => {
  expect(after(0, length)).toMatchObject({ state: 'estimate', days: { from, to }, cautions: ['very-short'] });
});

const length = { field: 'shortest', problem: 'out-of-range' };
const REFUSED: [string, Partial<CycleInput>, object[]][] = [
  ['no date', { shortest: 28, longest: 28 }, [{ field: 'start', problem: 'missing' }]],
  ['a date tomorrow', { start: addDays(TODAY, 1), shortest: 28, longest: 28 }, [{ field: 'start', problem: 'future' }]],
  ['14 days', { start: TODAY, shortest: 14, longest: 28 }, [length]],
  ['91 days', { start: TODAY, shortest: 28, longest: 91 }, [{ ...length, field: 'longest' }]],
  ['half a day', { start: TODAY, shortest: 28.5, longest: 29 }, [{ field: 'shortest', problem: 'not-whole' }]],
  ['no number', { start: TODAY, shortest: 28, longest: NaN }, [{ field: 'longest', problem: 'not-whole' }]],
  ['S above G', { start: TODAY, shortest: 32, longest: 26 }, [{ field: 'longest', problem: 'order' }]],
  [
    '9 days to the next period',
    { start: TODAY, shortest: 28, longest: 28, daysToNextPeriod: 9 },
    [{ field: 'daysToNextPeriod', problem: 'out-of-range' }],
  ],
  [
    '17 days to the next period',
    { start: TODAY, shortest: 28, longest: 28, daysToNextPeriod: 17 },
    [{ field: 'daysToNextPeriod', problem: 'out-of-range' }],
  ],
  [
    'ovulation before day 1',
    { start: TODAY, shortest: 15, longest: 15, daysToNextPeriod: 16 },
    [{ field: 'daysToNextPeriod', problem: 'before-day-one' }],
  ],
];

test.for(REFUSED)('%s is refused', ([, input, errors]) => {
  expect(estimate(input, TODAY)).toEqual({ state: 'invalid', errors });
});

test('everything wrong is said at once', () => {
  expect(estimate({ shortest: 32, longest: 26 }, TODAY)).toMatchObject({
    errors: [{ field: 'start' }, { field: 'longest' }],
  });
  expect(estimate({}, TODAY)).toMatchObject({
    errors: [{ field: 'start' }, { field: 'shortest' }, { field: 'longest' }],
  });
});

test.for([
  [15, 15],
  [90, 90],
] as const)('lengths of %i to %i days are still computed', ([shortest, longest]) => {
  expect(after(0, shortest, longest).state).toBe('estimate');
});

test.for([
  [24, 33, []],
  [30, 38, []],
  [23, 28, ['short']],
  [21, 28, ['short']],
  [20, 28, ['very-short']],
  [32, 39, ['long']],
  [40, 45, ['long']],
  [40, 46, ['very-long']],
  [25, 34, []],
  [25, 35, ['irregular']],
  [20, 46, ['very-short', 'very-long', 'irregular']],
] as const)('%i to %i days: cautions %j', ([shortest, longest, cautions]) => {
  expect(after(0, shortest, longest)).toMatchObject({ state: 'estimate', cautions });
});

test.for([
  [30, 'estimate'],
  [31, 'due'],
  [32, 'late'],
  [90, 'late'],
  [91, 'too-long-ago'],
] as const)('%i days after the last period of cycles up to 31 days: %s', ([ago, state]) => {
  expect(after(ago, 27, 31).state).toBe(state);
});

test('a late period has a number of days and no dates', () => {
  expect(after(33, 27, 31)).toEqual({ state: 'late', days: 2, cautions: [] });
  expect(after(91)).toEqual({ state: 'too-long-ago', days: 91 });
});

test('a reader’s own days to the next period move the window', () => {
  expect(windowDays(28, 28, 12)).toEqual({ from: 12, to: 17 });
  expect(after(0, 26, 32, 16)).toMatchObject({ days: { from: 6, to: 17 } });
});
