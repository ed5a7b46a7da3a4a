import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayOf, isMoment, minuteOf, momentAt, momentOf, timeOf } from './moment.ts';
import { anyMoment } from './testing.ts';

const ZONES = ['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'Asia/Kathmandu', 'America/Los_Angeles', 'America/St_Johns'];
const zone = fc.constantFrom(...ZONES);
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('a moment says what the clock on the wall shows, and which instant that is, in any zone', () => {
  fc.assert(
    fc.property(zone, instant, (name, now) => {
      vi.stubEnv('TZ', name);
      vi.setSystemTime(now);
      const moment = momentOf();
      expect(isMoment(moment)).toBe(true);
      expect(minuteOf(moment)).toBe(Math.floor(now.getTime() / 60_000));
      const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });
      expect(`${dayOf(moment)} ${timeOf(moment)}`).toBe(wall.format(now));
    }),
  );
});

test('a feed at three in the morning stays one after a flight, and its instant too', () => {
  vi.stubEnv('TZ', 'Asia/Jakarta');
  const noted = momentAt('2026-11-29', '03:10');
  expect(noted).toBe('2026-11-29T03:10+07:00');
  vi.stubEnv('TZ', 'Asia/Jayapura');
  vi.setSystemTime('2026-11-28T22:10:00Z');
  expect([dayOf(noted), timeOf(noted)]).toEqual(['2026-11-29', '03:10']);
  expect(minuteOf(momentOf()) - minuteOf(noted)).toBe(120);
});

test('what is entered by day and time is that moment of the device’s zone', () => {
  fc.assert(
    fc.property(zone, anyMoment, (name, moment) => {
      vi.stubEnv('TZ', name);
      const entered = momentAt(dayOf(moment), timeOf(moment));
      expect(isMoment(entered)).toBe(true);
      expect([dayOf(entered), timeOf(entered)]).toEqual([dayOf(moment), timeOf(moment)]);
    }),
  );
});

describe('no moment', () => {
  test.each([
    '',
    '2026-11-29',
    '2026-11-29T03:10',
    '2026-11-29T03:10Z',
    '2026-02-29T03:10+07:00',
    '2026-11-29T24:00+07:00',
    '2026-11-29T03:60+07:00',
    '2026-11-29T03:10+15:00',
    ' 2026-11-29T03:10+07:00',
    20261129,
    undefined,
  ])('%s', (value) => {
    expect(isMoment(value)).toBe(false);
  });
});
