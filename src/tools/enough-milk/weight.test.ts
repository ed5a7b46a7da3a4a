import { describe, expect, test } from 'vitest';
import { canCompare, gainsTooLittle, hasLostTooMuch, isRecent, lossSinceBirth, minimumGain } from './weight.ts';

describe('loss since birth', () => {
  test.each([
    [3000, 2701, false],
    [3000, 2700, true],
    [3000, 2600, true],
    [3000, 3100, false],
  ])('of %d grams, %d on day 4: %s', (birth, grams, tooMuch) => {
    expect(hasLostTooMuch(birth, { grams, day: 4 })).toBe(tooMuch);
  });

  test('is a part of the birth weight', () => {
    expect(lossSinceBirth(3000, { grams: 2790, day: 3 })).toBeCloseTo(0.07);
  });
});

describe('gain', () => {
  test.each([
    [31, 800],
    [61, 900],
    [92, 800],
    [122, 600],
    [152, 500],
    [183, 400],
  ])('of the month that ends on day %d: %d grams at least', (day, least) => {
    expect(minimumGain({ grams: 4000, day: day - 30 }, { grams: 4500, day })).toBe(least);
  });

  test('over three months is that of the three together', () => {
    expect(minimumGain({ grams: 3000, day: 1 }, { grams: 5400, day: 92 })).toBeGreaterThan(2480);
    expect(minimumGain({ grams: 3000, day: 1 }, { grams: 5400, day: 92 })).toBeLessThanOrEqual(2500);
  });

  test('has no minimum that we know beyond six months', () => {
    expect(minimumGain({ grams: 7000, day: 170 }, { grams: 7200, day: 200 })).toBeUndefined();
  });

  test.each([
    [30, 499, true],
    [30, 500, false],
    [28, 480, true],
    [61, 990, true],
    [61, 1010, false],
    [14, 200, true],
    [14, 240, false],
  ])('in %d days of %d grams: too little %s', (days, grams, tooLittle) => {
    expect(gainsTooLittle({ grams: 4000, day: 30 }, { grams: 4000 + grams, day: 30 + days })).toBe(tooLittle);
  });

  test('wants two weeks between the weighings', () => {
    expect(canCompare({ grams: 4000, day: 30 }, { grams: 4100, day: 43 })).toBe(false);
    expect(canCompare({ grams: 4000, day: 30 }, { grams: 4100, day: 44 })).toBe(true);
  });
});

test.each([
  [5, 10, true],
  [2, 10, false],
  [25, 60, true],
  [24, 60, false],
])('a weighing of day %d says how a baby of day %d is doing: %s', (day, today, recent) => {
  expect(isRecent({ grams: 4000, day }, today)).toBe(recent);
});
