/** Days before the first day of an age in completed weeks or months, as the lists of danger signs count: two months begin on day 61. */
const DAYS_IN = { weeks: 7, months: 30 } as const;

/** What an age is counted in. */
export const UNITS = ['days', 'weeks', 'months'] as const;
export type AgeUnit = (typeof UNITS)[number];

/**
 * The day of life on which somebody is that old.
 * @param age a whole number
 * @returns 1 for the first 24 hours; an age in days is taken as it is
 */
export const dayOfLife = (age: number, unit: AgeUnit): number =>
  unit === 'days' ? Math.max(1, age) : age * DAYS_IN[unit] + 1;
