/**
 * The fertile window as a calendar estimates it. Civil dates only: no time zone, no clock.
 *
 * Convention (fixed; the published reference case of Setton 2016, doi:10.1097/AOG.0000000000001341): cycle day 1 is the
 * first day of bleeding; a cycle of L days ends on the day before the next day 1; ovulation is estimated 14 days before
 * the next period. For L = 28 that is cycle day 15, with the window on days 10 to 15.
 */
import { addDays, type CivilDate, compare, type DateRange, daysBetween } from '../shared/civil-date.ts';

/** Days from ovulation to the first day of the next period: the usual assumption (Lenton 1984), and what a reader may set. */
export const DAYS_TO_NEXT_PERIOD = { usual: 14, min: 10, max: 16 } as const;

/** The window: the five days before ovulation and the day itself (Wilcox 1995, doi:10.1056/NEJM199512073332301). */
const FERTILE_DAYS_BEFORE_OVULATION = 5;

/** Cycle lengths that we compute at all (brief 11.6, rule 1). */
export const CYCLE_LENGTH = { min: 15, max: 90 } as const;

/** Usual adult cycle lengths in days: FIGO, Munro 2018. */
const USUAL_LENGTH = { min: 24, max: 38 } as const;

/** Lengths outside these get a strong warning (brief 11.6, rule 2). */
export const EXTREME_LENGTH = { min: 21, max: 45 } as const;

/** Largest difference between longest and shortest that still counts as regular: FIGO, Munro 2018 (7 to 9 days). */
const REGULAR_DIFFERENCE = 9;

/** After so many days without a period we do not compute (brief 11.6, rule 3). */
const TOO_LONG_AGO = 90;

/** The current cycle and the next two: the error grows with each (brief 11.6, rule 4). */
const CYCLES_SHOWN = 3;

export interface CycleInput {
  /** First day of the last period. */
  start: CivilDate;
  /** Shortest and longest cycle in days; the same number twice for one length. */
  shortest: number;
  longest: number;
  /** Days from ovulation to the first day of the next period. Default: 14. */
  daysToNextPeriod?: number;
}

/** One cycle's estimates. */
export interface CycleEstimate {
  /** First day of this cycle: one date, or a range when it is not known yet. */
  start: DateRange;
  /** Days on which pregnancy is likely, if ovulation comes when expected. */
  window: DateRange;
  /** Estimated ovulation: the same date twice for one cycle length. */
  ovulation: DateRange;
  /** First day of the next period. */
  nextPeriod: DateRange;
}

export type InputError =
  | { field: 'start'; problem: 'missing' | 'future' }
  | { field: 'shortest' | 'longest'; problem: 'not-whole' | 'out-of-range' }
  | { field: 'longest'; problem: 'order' }
  | { field: 'daysToNextPeriod'; problem: 'out-of-range' | 'before-day-one' };

/** What the result must be read with. */
export type Caution = 'short' | 'long' | 'very-short' | 'very-long' | 'irregular';

export type Result =
  | { state: 'invalid'; errors: InputError[] }
  | { state: 'too-long-ago'; days: number }
  | { state: 'late'; days: number; cautions: Caution[] }
  | { state: 'due'; cycles: CycleEstimate[]; days: { from: number; to: number }; cautions: Caution[] }
  | { state: 'estimate'; cycles: CycleEstimate[]; days: { from: number; to: number }; cautions: Caution[] };

/** Cycle day of the estimated ovulation: `L + 1 − p`; 15 for 28 days and p = 14. */
export const ovulationDay = (length: number, daysToNextPeriod: number = DAYS_TO_NEXT_PERIOD.usual): number =>
  length + 1 - daysToNextPeriod;

/**
 * First and last day of the window in cycle days: `[S − 4 − p, G + 1 − p]`, never before day 1. With p = 14 that is
 * `[S − 18, G − 13]`; 26 to 32 days give days 8 to 19, the Standard Days of Arévalo 2002.
 */
export const windowDays = (
  shortest: number,
  longest: number,
  daysToNextPeriod: number = DAYS_TO_NEXT_PERIOD.usual,
): { from: number; to: number } => ({
  from: Math.max(1, ovulationDay(shortest, daysToNextPeriod) - FERTILE_DAYS_BEFORE_OVULATION),
  to: ovulationDay(longest, daysToNextPeriod),
});

/** Estimates for cycle n, counted from 0: its start moves by n shortest and n longest cycles. */
export function cycleEstimate(input: CycleInput, n: number): CycleEstimate {
  const { start, shortest, longest, daysToNextPeriod = DAYS_TO_NEXT_PERIOD.usual } = input;
  const first: DateRange = { from: addDays(start, n * shortest), to: addDays(start, n * longest) };
  const days = windowDays(shortest, longest, daysToNextPeriod);
  /** `date(d) = D1 + (d − 1)`, from the earliest and the latest start. */
  const on = (fromDay: number, toDay: number): DateRange => ({
    from: addDays(first.from, fromDay - 1),
    to: addDays(first.to, toDay - 1),
  });
  return {
    start: first,
    window: on(days.from, days.to),
    ovulation: on(ovulationDay(shortest, daysToNextPeriod), ovulationDay(longest, daysToNextPeriod)),
    nextPeriod: on(shortest + 1, longest + 1),
  };
}

function errorsOf(
  { start, shortest, longest, daysToNextPeriod = DAYS_TO_NEXT_PERIOD.usual }: Partial<CycleInput>,
  today: CivilDate,
): InputError[] {
  const errors: InputError[] = [];
  if (!start) errors.push({ field: 'start', problem: 'missing' });
  else if (compare(start, today) > 0) errors.push({ field: 'start', problem: 'future' });
  for (const [field, length] of [
    ['shortest', shortest],
    ['longest', longest],
  ] as const)
    if (length === undefined || !Number.isInteger(length)) errors.push({ field, problem: 'not-whole' });
    else if (length < CYCLE_LENGTH.min || length > CYCLE_LENGTH.max) errors.push({ field, problem: 'out-of-range' });
  const lengthsFit = errors.every(({ field }) => field === 'start');
  if (lengthsFit && shortest !== undefined && longest !== undefined && shortest > longest)
    errors.push({ field: 'longest', problem: 'order' });
  if (
    !Number.isInteger(daysToNextPeriod) ||
    daysToNextPeriod < DAYS_TO_NEXT_PERIOD.min ||
    daysToNextPeriod > DAYS_TO_NEXT_PERIOD.max
  )
    errors.push({ field: 'daysToNextPeriod', problem: 'out-of-range' });
  // An ovulation before day 1 cannot be: refused, not clamped.
  else if (errors.length === 0 && shortest !== undefined && ovulationDay(shortest, daysToNextPeriod) < 1)
    errors.push({ field: 'daysToNextPeriod', problem: 'before-day-one' });
  return errors;
}

function cautionsOf(shortest: number, longest: number): Caution[] {
  const cautions: Caution[] = [];
  if (shortest < EXTREME_LENGTH.min) cautions.push('very-short');
  else if (shortest < USUAL_LENGTH.min) cautions.push('short');
  if (longest > EXTREME_LENGTH.max) cautions.push('very-long');
  else if (longest > USUAL_LENGTH.max) cautions.push('long');
  if (longest - shortest > REGULAR_DIFFERENCE) cautions.push('irregular');
  return cautions;
}

/**
 * The estimate for a reader, or why there is none.
 * @param today the civil date on the reader's device
 */
export function estimate(input: Partial<CycleInput>, today: CivilDate): Result {
  const errors = errorsOf(input, today);
  const { start, shortest, longest } = input;
  if (errors.length > 0 || !start || shortest === undefined || longest === undefined)
    return { state: 'invalid', errors };
  const complete: CycleInput = { ...input, start, shortest, longest };
  const days = daysBetween(start, today);
  if (days > TOO_LONG_AGO) return { state: 'too-long-ago', days };
  const cautions = cautionsOf(shortest, longest);
  if (days > longest) return { state: 'late', days: days - longest, cautions };
  return {
    state: days === longest ? 'due' : 'estimate',
    cycles: Array.from({ length: CYCLES_SHOWN }, (_, n) => cycleEstimate(complete, n)),
    days: windowDays(shortest, longest, complete.daysToNextPeriod),
    cautions,
  };
}
