import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draftOf, entryOf, isDraft, newDraft, readMoment } from './draft.ts';
import { anyEntry, anyMoment } from './testing.ts';

const NOW = '2026-11-29T03:10+07:00';
const FAR = '2060-01-01T00:00+07:00';
const typed = (text: string) => ({ text, typed: true });

afterEach(() => {
  vi.unstubAllEnvs();
});

test('an entry that is opened and saved stays as it is, in whatever zone that is done', () => {
  fc.assert(
    fc.property(anyEntry, fc.constantFrom('UTC', 'Asia/Jayapura', 'America/St_Johns'), (entry, zone) => {
      vi.stubEnv('TZ', zone);
      const draft = draftOf(entry);
      expect(isDraft(JSON.parse(JSON.stringify(draft)))).toBe(true);
      expect(entryOf(draft, FAR, 'other')).toEqual({ entry });
    }),
  );
});

test('something new is noted for the moment in which it was opened', () => {
  fc.assert(
    fc.property(anyMoment, (at) => {
      expect(entryOf(newDraft('feed', at, { side: 'left' }), at, 'n1')).toEqual({
        entry: { id: 'n1', kind: 'feed', side: 'left', at },
      });
    }),
  );
});

describe('when', () => {
  test.each([
    ['3.10', '03:10'],
    ['23:59', '23:59'],
    ['٠٣:١٠', '03:10'],
  ])('the time %s is %s', (time, clock) => {
    vi.stubEnv('TZ', 'Asia/Jakarta');
    expect(readMoment({ date: typed('28 November 2026'), time }, NOW)).toEqual({ at: `2026-11-28T${clock}+07:00` });
  });

  test.each([
    ['28 November 2026', '', ['time']],
    ['28 November 2026', '25.00', ['time']],
    ['', '', ['missing', 'time']],
    ['30 Februari 2026', '03.10', ['no-such-day']],
    ['30 November 2026', '03.10', ['future']],
    ['29 November 2026', '03.30', ['not-yet']],
  ])('%s, %s: %s', (date, time, problems) => {
    vi.stubEnv('TZ', 'Asia/Jakarta');
    expect(readMoment({ date: typed(date), time }, NOW).problems?.map(({ problem }) => problem.problem)).toEqual(
      problems,
    );
  });

  test('a clock that was set back a little is no mistake', () => {
    vi.stubEnv('TZ', 'Asia/Jakarta');
    expect(readMoment({ date: typed('29 November 2026'), time: '03.14' }, NOW).at).toBe('2026-11-29T03:14+07:00');
  });
});

describe('what is wrong with a field', () => {
  test.each([
    ['expression', { ml: 'banyak' }, 'ml'],
    ['expression', { ml: '1001' }, 'ml'],
    ['massage', { minutes: '0' }, 'minutes'],
    ['weight', { grams: '' }, 'grams'],
    ['weight', { grams: '32' }, 'grams'],
    ['nappy', {}, 'wet'],
  ] as const)('%s %j: %s', (kind, preset, field) => {
    expect(entryOf(newDraft(kind, NOW, preset), NOW, 'n1').problems?.map((problem) => problem.field)).toEqual([field]);
  });

  test('is nothing where it may stay empty', () => {
    expect(entryOf(newDraft('expression', NOW), NOW, 'n1')).toEqual({
      entry: { id: 'n1', kind: 'expression', side: 'both', at: NOW },
    });
    expect(entryOf(newDraft('weight', NOW, { grams: '3,2 kg' }), NOW, 'n1').entry).toHaveProperty('grams', 3200);
  });
});

test('what comes from outside is a draft or is none', () => {
  fc.assert(fc.property(fc.anything(), (value) => void isDraft(value)));
  expect(isDraft({ ...newDraft('feed', NOW), kind: 'other' })).toBe(false);
  expect(isDraft({ ...newDraft('feed', NOW), at: 'now' })).toBe(false);
});
