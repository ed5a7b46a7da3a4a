/**
 * A baby's weight: what was lost since birth, and what was gained beside the minimum of the Buku KIA. In grams and days
 * of life; day 1 is the first 24 hours.
 */

/** A weighing: grams, and the day of life on which it was done. */
export interface Weighing {
  grams: number;
  day: number;
}

/** A loss of this part of the birth weight wants a check (source bukukia2023 and others; row `baby-loss-10`). */
const LARGE_LOSS = 0.1;

/** Minimum gain of each of the first six months in grams, KBM (source bukukia2023; corrections, finding 4). */
const MINIMUM_GAIN = [800, 900, 800, 600, 500, 400] as const;

/** The least gain in a month that is not looked at the same day, in grams (source who-iycf2009; row `baby-gain-500`). */
const LEAST_MONTHLY_GAIN = 500;

/** Days of a month, on average; a month of the Buku KIA is one of these. */
const MONTH = 365.25 / 12;

/** Days between two weighings that count as a month: a posyandu meets on a day of the month, not on an age. */
const ABOUT_A_MONTH = { min: 25, max: 35 } as const;

/** Fewer days say little: what a baby has just drunk or passed weighs as much as the gain (our own view). */
const SHORTEST_COMPARED = 14;

/** A weighing says how a baby is doing now for so many days: a week in the first month, about a month after it. */
export const isRecent = ({ day }: Weighing, today: number): boolean =>
  today - day <= (today <= 28 ? 7 : ABOUT_A_MONTH.max);

/** What a baby has lost since birth, as a part of the birth weight; negative after a gain. */
export const lossSinceBirth = (birth: number, { grams }: Weighing): number => (birth - grams) / birth;

/** Whether a baby has lost a tenth of the birth weight or more. */
export const hasLostTooMuch = (birth: number, weighing: Weighing): boolean =>
  lossSinceBirth(birth, weighing) >= LARGE_LOSS;

/** How many months lie between two weighings: one, when it is about one. */
function monthsBetween(earlier: Weighing, later: Weighing): number {
  const days = later.day - earlier.day;
  return days >= ABOUT_A_MONTH.min && days <= ABOUT_A_MONTH.max ? 1 : days / MONTH;
}

/** Whether two weighings lie far enough apart to be held against a gain by the month. */
export const canCompare = (earlier: Weighing, later: Weighing): boolean => later.day - earlier.day >= SHORTEST_COMPARED;

/** Whether a baby gains less than 500 grams a month; for weighings that can be compared. */
export const gainsTooLittle = (earlier: Weighing, later: Weighing): boolean =>
  later.grams - earlier.grams < LEAST_MONTHLY_GAIN * monthsBetween(earlier, later);

/**
 * The minimum gain of the Buku KIA between two weighings, in grams, or nothing where they reach beyond the months for
 * which we know it. About a month apart, it is that of the month that ends; else that of the days in between.
 */
export function minimumGain(earlier: Weighing, later: Weighing): number | undefined {
  if (later.day > MINIMUM_GAIN.length * MONTH + 1) return undefined;
  if (monthsBetween(earlier, later) === 1)
    return MINIMUM_GAIN[Math.min(MINIMUM_GAIN.length, Math.max(1, Math.round(later.day / MONTH))) - 1];
  return Math.round(minimumSinceBirth(later.day) - minimumSinceBirth(earlier.day));
}

/** What the minimum of each month adds up to on a day of life. */
const minimumSinceBirth = (day: number): number =>
  MINIMUM_GAIN.reduce((sum, grams, month) => sum + grams * Math.min(1, Math.max(0, (day - 1) / MONTH - month)), 0);
