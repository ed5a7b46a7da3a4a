import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayOfLifeAt, entriesByDay, firstDays, lastDays, lastFeed, totalsOf, weighings } from './days.ts';
import type { Entry } from './entry.ts';
import { inOrder } from './log.ts';
import { dayOf, minuteOf } from './moment.ts';
import { anyLog, anyMoment, feeds } from './testing.ts';

const at = (text: string): string => `2026-11-29T${text}+07:00`;
const NIGHT: Entry[] = [
  { id: 'a', kind: 'feed', side: 'left', at: at('03:10') },
  { id: 'b', kind: 'nappy', wet: true, at: at('03:20') },
  { id: 'c', kind: 'nappy', wet: true, stool: 'yellow', at: at('05:00') },
  { id: 'd', kind: 'nappy', wet: false, stool: 'yellow', at: at('06:00') },
  { id: 'e', kind: 'expression', side: 'both', ml: 40, at: at('07:00') },
  { id: 'f', kind: 'expression', side: 'left', at: at('08:00') },
  { id: 'g', kind: 'massage', minutes: 3, at: at('09:00') },
  { id: 'h', kind: 'massage', at: at('10:00') },
  { id: 'i', kind: 'mood', mood: 'hard', at: at('11:00') },
  { id: 'j', kind: 'weight', grams: 3200, at: at('12:00') },
];

test('a night is counted', () => {
  expect(totalsOf(NIGHT)).toEqual({
    feeds: 1,
    wet: 2,
    stools: 2,
    colours: ['yellow'],
    expressions: 2,
    ml: 40,
    massages: 2,
    minutes: 3,
    moods: ['hard'],
    weights: [NIGHT[9]],
  });
  expect(lastFeed({ birth: undefined, entries: NIGHT })).toBe(NIGHT[0]);
  expect(weighings({ birth: undefined, entries: NIGHT })).toEqual([NIGHT[9]]);
});

test('what was not measured is not nothing', () => {
  expect(totalsOf(NIGHT.slice(5, 6)).ml).toBeUndefined();
  expect(totalsOf([]).ml).toBeUndefined();
});

test('every entry of the days asked for is counted, once, on the day that its clock showed', () => {
  fc.assert(
    fc.property(anyLog, ({ entries }) => {
      const days = [...new Set(entries.map((entry) => dayOf(entry.at)))];
      const byDay = entriesByDay(entries, days);
      expect(inOrder([...byDay.values()].flat())).toEqual(inOrder(entries));
      for (const [day, found] of byDay) expect(found.every((entry) => dayOf(entry.at) === day)).toBe(true);
      const sum = [...byDay.values()].reduce((total, found) => total + totalsOf(found).feeds, 0);
      expect(sum).toBe(totalsOf(entries).feeds);
    }),
  );
});

test('the last two weeks end today, across a month and a year', () => {
  const days = lastDays('2027-01-03');
  expect([days.length, days[0], days.at(-1)]).toEqual([14, '2026-12-21', '2027-01-03']);
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
});

describe('days of life', () => {
  test.each([
    ['2026-11-29T10:00+07:00', 1],
    ['2026-11-30T09:59+07:00', 1],
    ['2026-11-30T10:00+07:00', 2],
    ['2026-12-06T09:59+07:00', 7],
    // Two hours further east, clocks show ten before it is a day.
    ['2026-11-30T11:59+09:00', 1],
    ['2026-11-30T12:00+09:00', 2],
    ['2026-11-29T09:59+07:00', 0],
  ])('born at ten, %s is day %d', (moment, day) => {
    expect(dayOfLifeAt('2026-11-29T10:00+07:00', moment)).toBe(day);
  });

  test('are 24 hours each, in whatever zones', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (birth, moment) => {
        const day = dayOfLifeAt(birth, moment);
        const since = minuteOf(moment) - minuteOf(birth);
        expect(since >= (day - 1) * 1440 && since < day * 1440).toBe(true);
      }),
    );
  });

  test('the first seven are counted, what came before or after is not', () => {
    const entries = feeds(12 * 10);
    const days = firstDays({ birth: undefined, entries }, '2026-01-02T00:00+07:00');
    expect(days.map((day) => day.feeds)).toEqual([12, 12, 12, 12, 12, 12, 12]);
  });
});
