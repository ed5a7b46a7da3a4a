import { describe, expect, test } from 'vitest';
import { type DateText, noDate } from '../shared/date-text.ts';
import { estimate } from './domain.ts';
import { emptyEntry, type Entry, fieldErrors, readEntry } from './entry.ts';
import { day } from '../shared/testing.ts';

const TODAY = day('2026-06-05');
const picked = (text: string): DateText => ({ text, typed: false });
const typed = (text: string): DateText => ({ text, typed: true });
const entry = (change: Partial<Entry>): Entry => ({ ...emptyEntry(), start: picked('2026-06-01'), ...change });

const startsOf = (...dates: string[]): DateText[] => dates.map(picked);

/** Everything that the form says, by field. */
function errorsOf(change: Partial<Entry>): string[] {
  const all = entry(change);
  const read = readEntry(all);
  const result = estimate(read.input, TODAY);
  return fieldErrors(read, result.state === 'invalid' ? result.errors : [], all.mode).map(
    (error) => `${error.id}: ${error.problem}${error.problem === 'gap' ? ` ${error.days}` : ''}`,
  );
}

test('the form starts empty, with a length of 28 days and 14 days to the next period', () => {
  expect(emptyEntry()).toMatchObject({ mode: 'one', start: noDate, length: '28', daysToNextPeriod: 14 });
});

describe('what is entered becomes the input', () => {
  test.for([
    ['one length', {}, 28, 28],
    ['shortest and longest', { mode: 'range', shortest: '26', longest: ' 32 ' }, 26, 32],
    ['one length, whatever the other mode holds', { shortest: '1', longest: '2', starts: [typed('x')] }, 28, 28],
    ['a typed date', { start: typed('1/6/2026') }, 28, 28],
    [
      'past dates in any order, with a field left empty',
      { mode: 'history', starts: [typed('5/5/2026'), picked('2026-06-01'), noDate, picked('2026-04-04')] },
      27,
      31,
    ],
  ] as [string, Partial<Entry>, number, number][])('%s', ([, change, shortest, longest]) => {
    const { input, errors } = readEntry(entry({ daysToNextPeriod: 12, ...change }));
    expect(errors).toEqual([]);
    expect(input).toEqual({ start: day('2026-06-01'), shortest, longest, daysToNextPeriod: 12 });
  });

  test('digits of an Arabic keyboard are digits', () => {
    expect(readEntry(entry({ start: typed('١/٦/٢٠٢٦'), length: '٣٠' })).input).toMatchObject({
      start: day('2026-06-01'),
      shortest: 30,
    });
  });

  test('lengths are shown only when they were derived', () => {
    expect(readEntry(entry({})).lengths).toBeUndefined();
    expect(readEntry(entry({ mode: 'history', starts: [picked('2026-06-01'), picked('2026-05-05')] })).lengths).toEqual(
      [27],
    );
  });
});

test.for([
  ['nothing wrong', {}, []],
  ['no date', { start: noDate }, ['start: missing']],
  ['a date of blanks', { start: typed('  ') }, ['start: missing']],
  ['the month first', { start: typed('11/21/2026') }, ['start: format']],
  ['tomorrow', { start: typed('6/6/2026') }, ['start: future']],
  ['no length', { length: '' }, ['length: days']],
  ['a length that is no number', { length: '28,5' }, ['length: days']],
  ['a length of 14 days', { length: '14' }, ['length: days']],
  ['nothing in a range', { mode: 'range' }, ['shortest: days', 'longest: days']],
  ['a range the wrong way round', { mode: 'range', shortest: '32', longest: '26' }, ['longest: order']],
  ['no date and no length', { start: noDate, length: '' }, ['start: missing', 'length: days']],
  ['an unreadable date and no length', { start: typed('in June'), length: '' }, ['start: format', 'length: days']],
  ['ovulation before day 1', { length: '15', daysToNextPeriod: 16 }, ['daysToNextPeriod: before-day-one']],
  ['no past dates', { mode: 'history' }, ['start-1: too-few']],
  ['one past date', { mode: 'history', starts: [noDate, picked('2026-06-01')] }, ['start-1: too-few']],
  ['a past date that cannot be read', { mode: 'history', starts: [typed('5/26')] }, ['start-1: format']],
  ['a day that does not exist', { start: typed('29/2/2023') }, ['start: no-such-day']],
  ['a day that may be two', { start: typed('1/3/24') }, ['start: unclear']],
  [
    'one unreadable among enough past dates',
    { mode: 'history', starts: [picked('2026-06-01'), typed('5/26'), picked('2026-05-05')] },
    ['start-2: format'],
  ],
  [
    'a gap, at the field of the later date',
    { mode: 'history', starts: [noDate, picked('2026-06-01'), picked('2026-01-01')] },
    ['start-2: gap 151', 'gap-2: gap-unknown'],
  ],
  [
    'a gap that may hold two cycles: it is asked about at the later date',
    { mode: 'history', starts: [noDate, picked('2026-06-01'), picked('2026-04-05')] },
    ['gap-2: gap-unknown'],
  ],
  ['the longest gap that is taken for a cycle', { mode: 'history', starts: startsOf('2026-04-17', '2026-06-01') }, []],
  ['a gap of one day more', { mode: 'history', starts: startsOf('2026-04-16', '2026-06-01') }, ['gap-2: gap-unknown']],
  [
    'a long gap that was one cycle',
    { mode: 'history', starts: startsOf('2026-04-05', '2026-06-01'), gaps: { '2026-04-05/2026-06-01': 'one-cycle' } },
    [],
  ],
  [
    'an answer about other dates',
    { mode: 'history', starts: startsOf('2026-04-06', '2026-06-01'), gaps: { '2026-04-05/2026-06-01': 'one-cycle' } },
    ['gap-2: gap-unknown'],
  ],
  [
    'nothing but a gap with a forgotten month',
    { mode: 'history', starts: startsOf('2026-04-05', '2026-06-01'), gaps: { '2026-04-05/2026-06-01': 'forgotten' } },
    ['start-1: too-few'],
  ],
  [
    'too few periods since a birth',
    {
      mode: 'history',
      starts: startsOf('2025-04-05', '2026-05-04', '2026-06-01'),
      gaps: { '2025-04-05/2026-05-04': 'birth' },
    },
    ['start-1: after-birth'],
  ],
  [
    'a past date that is to come, at its own field',
    { mode: 'history', starts: [picked('2026-05-11'), picked('2026-06-06')] },
    ['start-2: future'],
  ],
] as [string, Partial<Entry>, string[]][])('says at the field: %s', ([, change, errors]) => {
  expect(errorsOf(change)).toEqual(errors);
});
