import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAST_DAY } from './age.ts';
import { judge } from './answer.ts';
import { STOOL_COLOURS } from '../shared/stool-colours.ts';
import { type Answers, YELLOW } from './answers.ts';
import { signsIn } from './signs.ts';
import { rows, urgency, well } from './testing.ts';

describe('without a sign', () => {
  test('nappies alone are no answer: weigh first', () => {
    expect(judge(well(10), rows)).toMatchObject({ level: 'weigh', signs: [], unknown: ['birth-weight', 'weight'] });
  });

  test('a recent weight beside the birth weight: no sign, and when to weigh next', () => {
    const answers = { ...well(20), birth: 3000, last: { grams: 3200, day: 18 } };
    expect(judge(answers, rows)).toMatchObject({ level: 'no-sign', unknown: [], weighBy: 28 });
  });

  test('an old weight is not taken for a new one', () => {
    const answers = { ...well(20), birth: 3000, last: { grams: 3000, day: 8 } };
    expect(judge(answers, rows)).toMatchObject({ level: 'weigh', unknown: ['weight-old'] });
  });

  test('what was not told is named', () => {
    expect(judge({ day: 5, early: false, seen: [] }, rows).unknown).toEqual([
      'wet',
      'stools',
      'feeds',
      'yellow',
      'birth-weight',
      'weight',
    ]);
  });

  test('after six months no minimum of the month is known', () => {
    const answers = {
      ...well(220),
      wet: undefined,
      wetFewer: false,
      before: { grams: 7000, day: 190 },
      last: { grams: 7300, day: 219 },
    };
    expect(judge(answers, rows)).toMatchObject({ level: 'no-sign', unknown: ['gain'] });
  });
});

describe('weight decides over nappies', () => {
  test('a loss of a tenth wants a check though nappies are fine', () => {
    const answers = { ...well(4), birth: 3000, last: { grams: 2700, day: 4 } };
    expect(judge(answers, rows)).toMatchObject({ level: 'today', signs: [{ key: 'baby-loss-10' }] });
  });

  test('below the birth weight at two weeks', () => {
    const answers = { ...well(14), birth: 3000, last: { grams: 2950, day: 14 } };
    expect(judge(answers, rows)).toMatchObject({ level: 'today', signs: [{ key: 'baby-below-birth' }] });
  });

  test('only below the minimum of the Buku KIA: within days', () => {
    const answers = { ...well(60), before: { grams: 4000, day: 30 }, last: { grams: 4850, day: 60 } };
    expect(judge(answers, rows)).toMatchObject({ level: 'soon', signs: [{ key: 'baby-gain-kbm' }] });
  });

  test('under 500 grams a month: the same day', () => {
    const answers = { ...well(60), before: { grams: 4000, day: 30 }, last: { grams: 4450, day: 60 } };
    expect(judge(answers, rows)).toMatchObject({
      level: 'today',
      signs: [{ key: 'baby-gain-500' }, { key: 'baby-gain-kbm' }],
    });
  });
});

describe('more urgent than each sign alone', () => {
  const fewNappies = { ...well(8), wet: 5 };

  test('one sign: today', () => {
    expect(judge(fewNappies, rows)).toMatchObject({ level: 'today' });
    expect(judge(fewNappies, rows)).not.toHaveProperty('escalation');
  });

  test('born early or small', () => {
    expect(judge({ ...fewNappies, early: true }, rows)).toMatchObject({ level: 'emergency', escalation: 'early' });
  });

  test('two signs in the first 28 days', () => {
    expect(judge({ ...fewNappies, feeds: 6 }, rows)).toMatchObject({ level: 'emergency', escalation: 'two' });
    expect(judge({ ...well(28), wet: 5, feeds: 6 }, rows).level).toBe('emergency');
    expect(judge({ ...well(29), wet: 5, seen: ['baby-dark-urine'] }, rows).level).toBe('today');
  });
});

describe('the first two days', () => {
  test('what is not there yet is awaited, and no sign on day 1', () => {
    expect(judge({ ...well(1), wet: 0, stools: 0, colour: undefined, feeds: 3 }, rows)).toMatchObject({
      level: 'weigh',
      awaited: ['urine', 'stool'],
    });
  });

  test('no urine on day 2 is an emergency', () => {
    expect(judge({ ...well(2), wet: 0 }, rows)).toMatchObject({ level: 'emergency' });
  });

  test('no poo on day 2: an emergency if there was none at all, else a check the same day', () => {
    const none = { ...well(2), stools: 0, colour: undefined };
    expect(judge({ ...none, pooedSinceBirth: false }, rows)).toMatchObject({ level: 'emergency' });
    expect(judge({ ...none, pooedSinceBirth: true }, rows)).toMatchObject({
      level: 'today',
      belowTable: ['no-stool-day2'],
    });
  });

  test('yellow in the first 24 hours stays an emergency on the days after', () => {
    expect(judge({ ...well(1), yellow: 'face' }, rows)).toMatchObject({ level: 'emergency' });
    expect(judge({ ...well(3), yellow: 'face', yellowOnDay1: true }, rows)).toMatchObject({ level: 'emergency' });
    expect(judge({ ...well(3), yellow: 'face' }, rows)).toMatchObject({ level: 'today' });
  });
});

test.each([
  [1, undefined, 7],
  [4, undefined, 7],
  [5, 4, 14],
  [9, undefined, 14],
  [13, 9, 14],
  [16, undefined, 16],
  [16, 15, 28],
  [40, 35, 65],
  [90, 30, 90],
])('a baby of day %d, last weighed on day %s, is weighed by day %d', (day, last, by) => {
  const answers = { ...well(day), ...(last && { birth: 3000, last: { grams: 3500, day: last } }) };
  expect(judge(answers, rows).weighBy).toBe(by);
});

/** Any baby: what is told may be left out. */
const anybody = fc
  .record({
    day: fc.integer({ min: 1, max: LAST_DAY }),
    early: fc.boolean(),
    seen: fc.subarray(rows.filter(({ listed }) => listed).map(({ key }) => key)),
    wet: fc.option(fc.nat(12), { nil: undefined }),
    dry12h: fc.option(fc.boolean(), { nil: undefined }),
    wetFewer: fc.option(fc.boolean(), { nil: undefined }),
    stools: fc.option(fc.nat(10), { nil: undefined }),
    pooedSinceBirth: fc.option(fc.boolean(), { nil: undefined }),
    colour: fc.option(fc.constantFrom(...STOOL_COLOURS), { nil: undefined }),
    feeds: fc.option(fc.nat(16), { nil: undefined }),
    yellow: fc.option(fc.constantFrom(...YELLOW), { nil: undefined }),
    yellowOnDay1: fc.option(fc.boolean(), { nil: undefined }),
    birth: fc.option(fc.integer({ min: 1000, max: 5000 }), { nil: undefined }),
    grams: fc.option(fc.tuple(fc.integer({ min: 900, max: 12_000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
      nil: undefined,
    }),
    before: fc.option(fc.tuple(fc.integer({ min: 900, max: 12_000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
      nil: undefined,
    }),
  })
  .map(({ grams, before, day, ...told }): Answers => {
    const on = (part: number, last: number): number => Math.max(1, Math.ceil(part * last));
    const last = grams && { grams: grams[0], day: on(grams[1], day) };
    return { ...told, day, last, before: before && last && { grams: before[0], day: on(before[1], last.day) } };
  });

test('no combination gives a lower level than one of its signs alone', () => {
  fc.assert(
    fc.property(anybody, (answers) => {
      const { level, signs } = judge(answers, rows);
      for (const sign of signs) expect(urgency(level)).toBeLessThanOrEqual(urgency(sign.level));
    }),
    { numRuns: 3000 },
  );
});

test('one more sign never lowers the level', () => {
  fc.assert(
    fc.property(anybody, fc.constantFrom(...rows.filter(({ listed }) => listed)), (answers, { key }) => {
      const more = { ...answers, seen: [...new Set([...answers.seen, key])] };
      expect(urgency(judge(more, rows).level)).toBeLessThanOrEqual(urgency(judge(answers, rows).level));
    }),
    { numRuns: 3000 },
  );
});

test('fewer wet nappies, poos or feeds never lower it either', () => {
  fc.assert(
    fc.property(anybody, fc.constantFrom('wet', 'stools', 'feeds'), fc.nat(12), (answers, what, fewer) => {
      const before = answers[what];
      fc.pre(before !== undefined && before >= fewer && before > 0);
      const after = { ...answers, [what]: before - fewer };
      expect(urgency(judge(after, rows).level)).toBeLessThanOrEqual(urgency(judge(answers, rows).level));
    }),
    { numRuns: 3000 },
  );
});

test('without a sign the answer names the next weighing, and never lies about what is known', () => {
  fc.assert(
    fc.property(anybody, (answers) => {
      const { level, signs, weighBy, unknown } = judge(answers, rows);
      expect(weighBy).toBeGreaterThanOrEqual(answers.day);
      if (level === 'no-sign') expect([signs, unknown.includes('weight')]).toEqual([[], false]);
      if (signsIn(answers, rows).length > 0) expect(['weigh', 'no-sign']).not.toContain(level);
    }),
    { numRuns: 2000 },
  );
});
