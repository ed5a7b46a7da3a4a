/** What holds for every reader's input, found with fast-check. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compare, type DateRange, daysBetween, equals } from '../shared/civil-date.ts';
import { type CycleEstimate, cycleEstimate, estimate, ovulationDay, windowDays } from './domain.ts';
import { day } from '../shared/testing.ts';

const start = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1960-01-01'), days));
const length = fc.integer({ min: 15, max: 90 });
const lengths = fc.tuple(length, length).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const luteal = fc.integer({ min: 10, max: 16 });
const cycleNumber = fc.integer({ min: 0, max: 2 });

const daysIn = ({ from, to }: DateRange): number => daysBetween(from, to) + 1;
const inside = (inner: DateRange, outer: DateRange): boolean =>
  compare(outer.from, inner.from) <= 0 && compare(inner.to, outer.to) <= 0;
const ranges = (cycle: CycleEstimate): DateRange[] => [cycle.start, cycle.window, cycle.ovulation, cycle.nextPeriod];

test('one cycle length gives six days that end on ovulation, in any year', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 19, max: 90 }), (first, days) => {
      const { window, ovulation, nextPeriod } = cycleEstimate({ start: first, shortest: days, longest: days }, 0);
      expect(daysIn(window)).toBe(6);
      expect(equals(window.to, ovulation.to)).toBe(true);
      expect(daysBetween(ovulation.to, nextPeriod.from)).toBe(14);
    }),
  );
});

test('a range holds the window of every length inside it, and is no wider than they are', () => {
  fc.assert(
    fc.property(start, lengths, cycleNumber, (first, [shortest, longest], n) => {
      const whole = cycleEstimate({ start: first, shortest, longest }, n).window;
      const [early, late] = [shortest, longest].map(
        (days) => cycleEstimate({ start: first, shortest: days, longest: days }, n).window,
      );
      for (let days = shortest; days <= longest; days++)
        expect(inside(cycleEstimate({ start: first, shortest: days, longest: days }, n).window, whole)).toBe(true);
      expect([early && equals(early.from, whole.from), late && equals(late.to, whole.to)]).toEqual([true, true]);
    }),
  );
});

test('moving the first day moves every date by as many days', () => {
  fc.assert(
    fc.property(
      start,
      lengths,
      cycleNumber,
      fc.integer({ min: -800, max: 800 }),
      (first, [shortest, longest], n, days) => {
        const before = ranges(cycleEstimate({ start: first, shortest, longest }, n));
        const moved = ranges(cycleEstimate({ start: addDays(first, days), shortest, longest }, n));
        for (const [index, { from, to }] of before.entries()) {
          const range = moved[index];
          expect(range && equals(range.from, addDays(from, days))).toBe(true);
          expect(range && equals(range.to, addDays(to, days))).toBe(true);
        }
      },
    ),
  );
});

test('26 to 32 days give the Standard Days 8 to 19, on any date', () => {
  expect(windowDays(26, 32)).toEqual({ from: 8, to: 19 });
  fc.assert(
    fc.property(start, (first) => {
      const { window } = cycleEstimate({ start: first, shortest: 26, longest: 32 }, 0);
      expect([daysBetween(first, window.from) + 1, daysBetween(first, window.to) + 1]).toEqual([8, 19]);
    }),
  );
});

test('whatever is computed lies on or after day 1, in order, and before the next period', () => {
  fc.assert(
    fc.property(start, lengths, luteal, (first, [shortest, longest], daysToNextPeriod) => {
      const result = estimate({ start: first, shortest, longest, daysToNextPeriod }, first);
      expect(result.state).toBe(ovulationDay(shortest, daysToNextPeriod) < 1 ? 'invalid' : 'estimate');
      if (result.state !== 'estimate') return;
      expect(result.days.from).toBeGreaterThanOrEqual(1);
      for (const { start: begins, window, ovulation, nextPeriod } of result.cycles) {
        const order = [begins.from, window.from, ovulation.from];
        expect(order.toSorted(compare)).toEqual(order);
        expect(inside(ovulation, window)).toBe(true);
        expect(compare(window.to, nextPeriod.to)).toBeLessThan(0);
      }
    }),
  );
});
