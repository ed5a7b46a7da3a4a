import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate } from './civil-date.ts';
import { MAX_STARTS, readHistory } from './history.ts';
import { day } from './testing.ts';

const read = (...starts: string[]) => readHistory(starts.map(day));

/** First days of periods that are so many days apart, from the oldest. */
const startsOf = (first: CivilDate, lengths: readonly number[]): CivilDate[] =>
  lengths.reduce((starts, length) => [...starts, addDays(starts.at(-1) ?? first, length)], [first]);

test.for([
  [['2026-05-05', '2026-06-01'], [27], '2026-06-01'],
  [['2026-06-01', '2026-05-05'], [27], '2026-06-01'],
  [['2026-05-05', '2026-04-04', '2026-06-01'], [31, 27], '2026-06-01'],
  [['2024-02-15', '2024-03-14'], [28], '2024-03-14'],
] as const)('%j has lengths %j', ([starts, lengths, start]) => {
  expect(read(...starts)).toEqual({
    lengths,
    start: day(start),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
  });
});

test.for([[[]], [['2026-06-01']]] as [string[]][])('%j are too few', ([starts]) => {
  expect(read(...starts)).toEqual({ errors: [{ problem: 'too-few' }] });
});

test.for([
  ['the same day twice', ['2026-06-01', '2026-06-01'], [{ index: 1, days: 0 }]],
  ['14 days', ['2026-06-01', '2026-06-15'], [{ index: 1, days: 14 }]],
  ['91 days', ['2026-06-01', '2026-08-31'], [{ index: 1, days: 91 }]],
  ['the later of two, wherever it was entered', ['2026-06-15', '2026-06-01'], [{ index: 0, days: 14 }]],
  [
    'every gap at once',
    ['2026-06-01', '2026-06-29', '2026-06-30', '2026-10-30'],
    [
      { index: 2, days: 1 },
      { index: 3, days: 122 },
    ],
  ],
] as const)('a gap that cannot be: %s', ([, starts, gaps]) => {
  expect(read(...starts)).toEqual({ errors: gaps.map((gap) => ({ problem: 'gap', ...gap })) });
});

test.for([
  ['2026-06-01', '2026-06-16', 15],
  ['2026-06-01', '2026-08-30', 90],
] as const)('from %s to %s, %i days, is still a cycle', ([from, to, length]) => {
  expect(read(from, to)).toMatchObject({ lengths: [length] });
});

test('up to twelve dates in any order give back the lengths between them', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 15, max: 90 }), { minLength: 1, maxLength: MAX_STARTS - 1 })
        .map((lengths) => ({ lengths, starts: startsOf(day('2023-12-01'), lengths) }))
        .chain(({ lengths, starts }) =>
          fc
            .shuffledSubarray(starts, { minLength: starts.length })
            .map((shuffled) => ({ lengths, shuffled, newest: starts.at(-1) })),
        ),
      ({ lengths, shuffled, newest }) => {
        expect(readHistory(shuffled)).toEqual({
          lengths,
          start: newest,
          shortest: Math.min(...lengths),
          longest: Math.max(...lengths),
        });
      },
    ),
  );
});
