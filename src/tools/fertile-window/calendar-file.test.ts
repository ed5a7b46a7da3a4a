/** The calendar file, opened with another library than the one that writes it. */
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, toIso } from '../shared/civil-date.ts';
import { calendarFile } from './calendar-file.ts';
import { estimate } from './domain.ts';
import { day } from '../shared/testing.ts';
import { toolWords } from './words.ts';

const TODAY = day('2026-12-20');

/** B8 of the evidence brief: over New Year. */
function file(lang: 'id' | 'en'): string {
  const result = estimate({ start: day('2026-12-18'), shortest: 28, longest: 31 }, TODAY);
  if (result.state !== 'estimate') throw new Error(result.state);
  return calendarFile(
    result.cycles,
    { window: toolWords[lang]['ics.window'], period: toolWords[lang]['ics.period'] },
    TODAY,
  );
}

const events = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { strictExceptions: true }));

afterEach(() => {
  vi.unstubAllEnvs();
});

test.for([
  ['id', 'Pengingat A', 'Pengingat B'],
  ['en', 'Reminder A', 'Reminder B'],
] as const)('in "%s": whole days, the last one included, under plain titles', ([lang, a, b]) => {
  // The end of a whole-day event is the first day after it.
  const after = (iso: string): string => toIso(addDays(day(iso), 1));
  expect(
    events(file(lang)).map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)]),
  ).toEqual([
    [a, '2026-12-27', after('2027-01-04')],
    [b, '2027-01-15', after('2027-01-18')],
    [a, '2027-01-24', after('2027-02-04')],
    [b, '2027-02-12', after('2027-02-18')],
    [a, '2027-02-21', after('2027-03-07')],
    [b, '2027-03-12', after('2027-03-21')],
  ]);
  for (const { startDate, endDate } of events(file(lang)))
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
});

test('every event has an identity of its own, the same when the file is made again', () => {
  const uids = events(file('en')).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(6);
  expect(events(file('en')).map(({ uid }) => uid)).toEqual(uids);
});

describe.for(['id', 'en'] as const)('in "%s"', (lang) => {
  test('no word in the file tells what it is about', () => {
    expect(file(lang)).not.toMatch(
      /fertil|subur|haid|period|ovul|menstr|cycle|siklus|hamil|pregnan|ibu|bayi|baby|seks|sex|kb\b/i,
    );
    expect(file(lang)).not.toMatch(/DESCRIPTION|LOCATION|URL|ALARM/);
  });

  test('is the same whatever the zone of the device', () => {
    const here = file(lang);
    for (const zone of ['Pacific/Apia', 'America/Los_Angeles', 'Asia/Jakarta', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(file(lang)).toBe(here);
    }
  });
});
