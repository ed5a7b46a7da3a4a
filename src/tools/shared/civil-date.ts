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

/** A day of the calendar, or nothing when there is no such day. */
export const civilDate = (year: number, month: number, day: number): CivilDate | undefined => {
  try {
    return create(year, month, day);
  } catch {
    return undefined;
  }
};

/** A date from `YYYY-MM-DD`, or nothing when it is not a day of the calendar. */
export function parseIso(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The civil date that a clock shows to the person in front of it. Default: the device's, now. */
export const localDate = (clock: Date = new Date()): CivilDate =>
  create(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());

/** A date as a language writes it. */
export const formatCivil = (date: CivilDate, locale: string, options: Intl.DateTimeFormatOptions): string =>
  // Noon UTC formatted in UTC: the calendar day itself, wherever the device is.
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${toIso(date)}T12:00:00Z`));
