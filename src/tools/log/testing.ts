import fc from 'fast-check';
import { STOOL_COLOURS } from '../shared/stool-colours.ts';
import { BOUNDS, type Entry, FEEDS, MOODS, SIDES } from './entry.ts';
import type { Log } from './log.ts';
import { inOrder } from './log.ts';
import { isMoment, type Moment } from './moment.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Any moment of half a century, in any zone that there is. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .tuple(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }),
    fc.integer({ min: -12 * 4, max: 14 * 4 }),
  )
  .map(([date, quarters]) => {
    const minutes = Math.abs(quarters) * 15;
    return `${date.toISOString().slice(0, 16)}${quarters < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  })
  .filter(isMoment);

const whole = ({ min, max }: { min: number; max: number }): fc.Arbitrary<number> => fc.integer({ min, max });
const noted = { id: fc.stringMatching(/^[\w-]{1,20}$/), at: anyMoment };

/** Any entry that there may be. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ ...noted, kind: fc.constant('feed' as const), side: fc.constantFrom(...FEEDS) }),
  fc.record(
    { ...noted, kind: fc.constant('expression' as const), side: fc.constantFrom(...SIDES), ml: whole(BOUNDS.ml) },
    { requiredKeys: ['id', 'at', 'kind', 'side'] },
  ),
  fc
    .record(
      { ...noted, kind: fc.constant('nappy' as const), wet: fc.boolean(), stool: fc.constantFrom(...STOOL_COLOURS) },
      { requiredKeys: ['id', 'at', 'kind', 'wet'] },
    )
    .filter(({ wet, stool }) => wet || stool !== undefined),
  fc.record({ ...noted, kind: fc.constant('weight' as const), grams: whole(BOUNDS.grams) }),
  fc.record(
    { ...noted, kind: fc.constant('massage' as const), minutes: whole(BOUNDS.minutes) },
    { requiredKeys: ['id', 'at', 'kind'] },
  ),
  fc.record({ ...noted, kind: fc.constant('mood' as const), mood: fc.constantFrom(...MOODS) }),
);

/** Any log. */
export const anyLog: fc.Arbitrary<Log> = fc
  .record({
    birth: fc.option(anyMoment, { nil: undefined }),
    entries: fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 30 }),
  })
  .map(({ birth, entries }) => ({ birth, entries: inOrder(entries) }));

/** So many feeds, one every two hours, in a zone. */
export const feeds = (n: number, zone = '+07:00'): Entry[] =>
  Array.from({ length: n }, (_, at) => ({
    id: `n${at}`,
    kind: 'feed',
    side: 'left',
    at: `${new Date(Date.UTC(2026, 0, 1) + at * 7_200_000).toISOString().slice(0, 16)}${zone}`,
  }));
