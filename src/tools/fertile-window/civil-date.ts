/**
 * Civil dates: a day of the calendar, without a clock or a time zone. The part of Temporal that we use, from the
 * polyfill's function interface, because a bundler can leave out the rest of it.
 */
import { create, diffDays, type Record as PlainDateRecord, toString } from 'temporal-polyfill/fns/PlainDate';

export { addDays, addMonths, compare, equals } from 'temporal-polyfill/fns/PlainDate';

export type CivilDate = PlainDateRecord;

export interface DateRange {
  from: CivilDate;
  to: CivilDate;
}

/** `YYYY-MM-DD`. */
export const toIso = (date: CivilDate): string => toString(date);

/** Days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => diffDays(from, to);

/** How many days a range has, both ends counted. */
export const daysIn = ({ from, to }: DateRange): number => daysBetween(from, to) + 1;

const dateOf = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CivilDate | undefined => {
  try {
    return create(Number(year), Number(month), Number(day));
  } catch {
    return undefined;
  }
};

/** A date from `YYYY-MM-DD`, or nothing when it is not a day of the calendar. */
export function parseIso(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? dateOf(match[1], match[2], match[3]) : undefined;
}

/** A date as a person types it, day first (`5/11/2026`, `05-11-2026`, `5.11.2026`), or as `YYYY-MM-DD`. */
export function parseTyped(text: string): CivilDate | undefined {
  const match = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim());
  return match ? dateOf(match[3], match[2], match[1]) : parseIso(text);
}

/** The civil date that a clock shows to the person in front of it. Default: the device's, now. */
export const localDate = (clock: Date = new Date()): CivilDate =>
  create(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());

/** A date as a language writes it. */
export const formatCivil = (date: CivilDate, locale: string, options: Intl.DateTimeFormatOptions): string =>
  // Noon UTC formatted in UTC: the calendar day itself, wherever the device is.
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${toIso(date)}T12:00:00Z`));
