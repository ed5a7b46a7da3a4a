/**
 * When something was noted: the date and time that a clock showed, and how far it was from UTC. The first is what is shown
 * and counted by days, so that a feed at three in the morning stays one wherever the phone travels; both together are the
 * instant, by which moments are ordered and lie apart.
 */
import { parseIso } from '../shared/civil-date.ts';

/** `YYYY-MM-DDTHH:MM±HH:MM`, as ISO 8601 writes it. */
export type Moment = string;

const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)([+-])(0\d|1[0-4]):([0-5]\d)$/;

/** True when a value from outside is a moment, of a day that the calendar has. */
export function isMoment(value: unknown): value is Moment {
  const day = typeof value === 'string' ? FORM.exec(value)?.[1] : undefined;
  return day !== undefined && parseIso(day) !== undefined;
}

/** The day of the calendar, `YYYY-MM-DD`. */
export const dayOf = (moment: Moment): string => moment.slice(0, 10);

/** The time of the day, `HH:MM`. */
export const timeOf = (moment: Moment): string => moment.slice(11, 16);

/** The instant, in minutes since 1970 in UTC. */
export function minuteOf(moment: Moment): number {
  const part = (from: number, to: number): number => Number(moment.slice(from, to));
  const wall = Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10), part(11, 13), part(14, 16)) / 60_000;
  const offset = part(17, 19) * 60 + part(20, 22);
  return moment[16] === '-' ? wall + offset : wall - offset;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The moment that a clock shows to the person in front of it. Default: the device's, now. */
export function momentOf(clock: Date = new Date()): Moment {
  const day = `${String(clock.getFullYear()).padStart(4, '0')}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
  return `${day}T${two(clock.getHours())}:${two(clock.getMinutes())}${offsetText(clock)}`;
}

/** A day and a time of it as the device's zone has them. @param day `YYYY-MM-DD` @param time `HH:MM` */
export const momentAt = (day: string, time: string): Moment =>
  `${day}T${time}${offsetText(new Date(`${day}T${time}`))}`;

function offsetText(clock: Date): string {
  const east = -clock.getTimezoneOffset();
  const minutes = Math.abs(east);
  return `${east < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
