/** The zone of the machine decides what today is, and nothing else. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays, compare, formatCivil, localDate, toIso } from '../shared/civil-date.ts';
import { estimate } from './domain.ts';
import { lamAgeLimit } from './lam.ts';
import { day } from '../shared/testing.ts';

const ZONES = ['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'America/Los_Angeles', 'Pacific/Apia', 'Pacific/Kiritimati'];
const zone = fc.constantFrom(...ZONES);
const instant = fc.date({
  min: new Date('2012-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('the zone is really set: the same instant is another day elsewhere', () => {
  vi.setSystemTime('2026-06-28T18:00:00Z');
  const today = ZONES.map((name) => {
    vi.stubEnv('TZ', name);
    return toIso(localDate());
  });
  expect(today).toEqual(['2026-06-28', '2026-06-29', '2026-06-29', '2026-06-28', '2026-06-29', '2026-06-29']);
});

test('today is the date on the wall of the zone, at any instant', () => {
  fc.assert(
    fc.property(zone, instant, (name, now) => {
      vi.stubEnv('TZ', name);
      vi.setSystemTime(now);
      // Sweden writes dates as ISO does.
      expect(toIso(localDate())).toBe(new Intl.DateTimeFormat('sv-SE', { timeZone: name }).format(now));
    }),
  );
});

test('any zone of the machine gives the same dates', () => {
  const start = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(day('2000-01-01'), days));
  const length = fc.integer({ min: 15, max: 90 });
  fc.assert(
    fc.property(start, length, length, (first, a, b) => {
      const [shortest, longest] = [a, b].toSorted((x, y) => x - y);
      const answers = ZONES.map((name) => {
        vi.stubEnv('TZ', name);
        const result = estimate({ start: first, shortest: shortest ?? a, longest: longest ?? b }, first);
        return JSON.stringify([
          result,
          toIso(lamAgeLimit(first)),
          formatCivil(first, 'id-ID', { dateStyle: 'full' }),
          compare(first, day('2020-01-01')),
        ]);
      });
      expect(new Set(answers).size).toBe(1);
    }),
  );
});
