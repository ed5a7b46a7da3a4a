import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  begin,
  isRunning,
  left,
  leftInAll,
  type Lengths,
  lengthsOf,
  LONGER,
  press,
  PRESSES,
  type Progress,
  settle,
} from './timeline.ts';

/** Two steps that wait, three that take 30, 60 and 20 seconds, one that waits. */
const LENGTHS: Lengths = [undefined, undefined, 30_000, 60_000, 20_000, undefined];
const START = 1_000_000;
/** At the first step that takes time, just begun. */
const massaging = press(LENGTHS, press(LENGTHS, begin(START), 'next', START), 'next', START);
const after = (seconds: number, from: Progress = massaging): Progress =>
  settle(LENGTHS, from, from.at + seconds * 1000);
const pressed = (what: (typeof PRESSES)[number], from: Progress): Progress => press(LENGTHS, from, what, from.at);

describe('lengths', () => {
  test('shares divide the minutes, seconds stand beside them, the rest waits', () => {
    const times = [undefined, { seconds: 30 }, { share: 2 }, { share: 1 }, { share: 1 }, undefined];
    expect(lengthsOf(times, 3)).toEqual([undefined, 30_000, 90_000, 45_000, 45_000, undefined]);
    expect(lengthsOf([], 3)).toEqual([]);
  });

  test('shares together are the minutes, to within a few milliseconds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (shares, minutes) => {
          const lengths = lengthsOf(
            shares.map((share) => ({ share })),
            minutes,
          );
          const sum = lengths.reduce<number>((total, length = NaN) => total + length, 0);
          expect(Math.abs(sum - minutes * 60_000)).toBeLessThanOrEqual(shares.length);
        },
      ),
    );
  });
});

describe('the clock', () => {
  test('steps before the massage wait, however long it takes', () => {
    expect(settle(LENGTHS, begin(START), START + 3_600_000)).toMatchObject({ step: 0, used: 0 });
  });

  test.for([
    [0, 2, 30_000],
    [29, 2, 1000],
    [30, 3, 60_000],
    [89, 3, 1000],
    [90, 4, 20_000],
    [110, 5, undefined],
    [86_400, 5, undefined],
  ] as const)('after %i seconds of sleep it is step %i, with %s ms left', ([seconds, step, ms]) => {
    const woken = after(seconds);
    expect([woken.step, left(LENGTHS, woken)]).toEqual([step, ms]);
  });

  test('what is left until the end counts the steps to come', () => {
    expect([0, 10, 40, 200].map((seconds) => leftInAll(LENGTHS, after(seconds)))).toEqual([
      110_000, 100_000, 70_000, 0,
    ]);
  });

  test('a clock that is set back takes nothing away and adds nothing', () => {
    expect(left(LENGTHS, after(-3600, after(10)))).toBe(20_000);
  });

  test('a last step that takes time ends and stays', () => {
    const lengths = [10_000];
    const over = settle(lengths, begin(0), 25_000);
    expect([over.step, left(lengths, over)]).toEqual([0, 0]);
  });
});

describe('a press', () => {
  test('pause stops the time, and go lets it run from there', () => {
    const paused = after(600, pressed('pause', after(10)));
    expect([paused.step, left(LENGTHS, paused), isRunning(LENGTHS, paused)]).toEqual([2, 20_000, false]);
    expect(left(LENGTHS, after(5, pressed('go', paused)))).toBe(15_000);
  });

  test('back and repeat begin a step anew, and next leaves what is left of it', () => {
    expect(pressed('back', after(40))).toMatchObject({ step: 2, used: 0 });
    expect(pressed('repeat', after(40))).toMatchObject({ step: 3, used: 0 });
    expect(pressed('next', after(40))).toMatchObject({ step: 4, used: 0 });
  });

  test('longer adds to this step only', () => {
    const longer = pressed('longer', after(10));
    expect(left(LENGTHS, longer)).toBe(20_000 + LONGER);
    expect(left(LENGTHS, pressed('next', longer))).toBe(60_000);
    expect(left(LENGTHS, pressed('back', pressed('next', longer)))).toBe(30_000);
  });

  test('on a step that waits there is nothing to make longer', () => {
    expect(pressed('longer', begin(START))).toEqual(begin(START));
  });

  test('while it is paused, moving starts nothing; going on from a step that waits does', () => {
    const paused = pressed('pause', massaging);
    expect(isRunning(LENGTHS, pressed('next', paused))).toBe(false);
    expect(isRunning(LENGTHS, pressed('next', pressed('back', paused)))).toBe(true);
  });

  test('it comes at its own time: what passed before it counts', () => {
    expect(press(LENGTHS, massaging, 'next', START + 40_000).step).toBe(4);
  });

  test('there is nothing before the first step and nothing after the last', () => {
    expect(pressed('back', begin(START)).step).toBe(0);
    expect(pressed('next', after(200)).step).toBe(5);
  });
});

const lengthsAny = fc.array(fc.option(fc.integer({ min: 1, max: 900_000 }), { nil: undefined }), {
  minLength: 1,
  maxLength: 10,
});
const presses = fc.array(
  fc.record({ what: fc.constantFrom(...PRESSES), wait: fc.integer({ min: -5000, max: 2_000_000 }) }),
  { maxLength: 30 },
);
/** After presses, each some time after the one before. */
const walk = (lengths: Lengths, list: { what: (typeof PRESSES)[number]; wait: number }[]): Progress =>
  list.reduce((progress, { what, wait }) => press(lengths, progress, what, progress.at + wait), begin(START));

test('whatever is pressed whenever, it is at one of its steps, with a time left that the step can have', () => {
  fc.assert(
    fc.property(lengthsAny, presses, (lengths, list) => {
      const progress = walk(lengths, list);
      const { step, added } = progress;
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThan(lengths.length);
      const length = lengths[step];
      const rest = left(lengths, progress);
      if (length === undefined) expect(rest).toBeUndefined();
      else {
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(rest).toBeLessThanOrEqual(length + added);
      }
    }),
  );
});

test('asked once after a long sleep or often on the way, the answer is the same', () => {
  fc.assert(
    fc.property(
      lengthsAny,
      presses,
      fc.array(fc.integer({ min: 0, max: 700_000 }), { maxLength: 20 }),
      (lengths, list, naps) => {
        const progress = walk(lengths, list);
        const often = naps.reduce((now, nap) => settle(lengths, now, now.at + nap), progress);
        expect(settle(lengths, progress, often.at)).toEqual(often);
      },
    ),
  );
});

test('time alone never leads back', () => {
  fc.assert(
    fc.property(lengthsAny, presses, fc.integer({ min: -1000, max: 5_000_000 }), (lengths, list, nap) => {
      const progress = walk(lengths, list);
      const later = settle(lengths, progress, progress.at + nap);
      expect(later.step).toBeGreaterThanOrEqual(progress.step);
      expect(leftInAll(lengths, later)).toBeGreaterThanOrEqual(0);
    }),
  );
});
