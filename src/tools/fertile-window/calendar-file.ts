/** The estimate as a calendar file (.ics) of whole days, with plain titles: a calendar may be seen by others. */
import ical from 'ical-generator';
import { addDays, type CivilDate, type DateRange, toIso } from '../shared/civil-date.ts';
import { download } from '../shared/download.ts';
import type { CycleEstimate } from './domain.ts';

export interface Titles {
  window: string;
  period: string;
}

/** Noon UTC: whole-day events take the UTC day, which is then the civil date on any device. */
const atNoon = (date: CivilDate): Date => new Date(`${toIso(date)}T12:00:00Z`);

/**
 * Writes the calendar file.
 * @param cycles the current cycle and the next ones; each gives two events
 * @param made the day it is made
 */
export function calendarFile(cycles: readonly CycleEstimate[], titles: Titles, made: CivilDate): string {
  const calendar = ical({ prodId: '//Alir//Alir//EN' });
  const add = (summary: string, { from, to }: DateRange): void => {
    calendar.createEvent({
      id: `${toIso(from)}-${toIso(to)}-${summary.replace(/\W+/g, '-').toLowerCase()}@alir`,
      summary,
      allDay: true,
      start: atNoon(from),
      // The end of a whole-day event is the first day after it (RFC 5545, 3.6.1).
      end: atNoon(addDays(to, 1)),
      stamp: atNoon(made),
    });
  };
  for (const { window, nextPeriod } of cycles) {
    add(titles.window, window);
    add(titles.period, nextPeriod);
  }
  return calendar.toString();
}

/** Gives the reader the calendar file; titles and day as in `calendarFile`. */
export const saveCalendarFile = (cycles: readonly CycleEstimate[], titles: Titles, made: CivilDate): void =>
  download('alir.ics', 'text/calendar', calendarFile(cycles, titles, made));
