/** A baby's age in days of life: day 1 is the first 24 hours, as the danger signs and the first-week table count. */
import { type CivilDate, daysBetween } from '../shared/civil-date.ts';

/** The last day that the danger signs speak of: the end of the first year. */
export const LAST_DAY = 365;

export type Age =
  | { day: number }
  /** Born in the future, or longer ago than a year; or yesterday, when the hour decides whether this is still day 1. */
  | { problem: 'future' | 'older' | 'hours' };

/**
 * The day of life of a baby.
 * @param birth the day of birth
 * @param today the civil date on the reader's device
 * @param fullDay whether 24 hours have passed since the birth; asked only of a baby born yesterday
 */
export function ageOf(birth: CivilDate, today: CivilDate, fullDay?: boolean): Age {
  const days = daysBetween(birth, today);
  if (days < 0) return { problem: 'future' };
  if (days >= LAST_DAY) return { problem: 'older' };
  // A baby born yesterday evening is still in its first 24 hours this morning, and a yellow one is an emergency.
  if (days === 1 && fullDay === undefined) return { problem: 'hours' };
  return { day: days === 1 && !fullDay ? 1 : days + 1 };
}
