import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate } from '../shared/civil-date.ts';
import { type Gap, gapKey, type GapMeaning, longGaps, MAX_STARTS, readHistory } from './history.ts';
import { day } from '../shared/testing.ts';

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

test('gaps of more than 45 days are asked about, wherever their dates were entered', () => {
  const starts = ['2026-06-01', '2026-01-01', '2026-04-17', '2026-02-16'].map(day);
  expect(longGaps(starts).map(({ days, index }) => [days, index])).toEqual([
    [46, 3],
    [60, 2],
  ]);
  expect(longGaps([])).toEqual([]);
});

const said =
  (meanings: Record<string, GapMeaning>) =>
  (gap: Gap): GapMeaning | undefined =>
    meanings[gapKey(gap)];

test('a gap with a forgotten month is left out', () => {
  const starts = ['2026-01-01', '2026-01-29', '2026-03-27', '2026-04-26'].map(day);
  const found = readHistory(starts, said({ '2026-01-29/2026-03-27': 'forgotten' }));
  expect(found).toMatchObject({ lengths: [28, 30], shortest: 28, longest: 30, start: day('2026-04-26') });
});

test('a birth leaves out all that was before it, and needs three periods since', () => {
  const starts = ['2024-01-01', '2024-01-02', '2025-10-01', '2025-11-01'].map(day);
  const birth = said({ '2024-01-02/2025-10-01': 'birth' });
  expect(readHistory(starts, birth)).toEqual({ errors: [{ problem: 'after-birth' }] });
  expect(readHistory([...starts, day('2025-12-01')], birth)).toMatchObject({ lengths: [31, 30] });
});

test('a forgotten month and a birth may lie in gaps that are no cycle', () => {
  const starts = ['2025-01-01', '2025-06-01', '2025-07-01'].map(day);
  expect(readHistory(starts, said({ '2025-01-01/2025-06-01': 'forgotten' }))).toMatchObject({ lengths: [30] });
  expect(readHistory(starts, said({ '2025-01-01/2025-06-01': 'one-cycle' }))).toMatchObject({
    errors: [{ problem: 'gap', days: 151 }],
  });
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
