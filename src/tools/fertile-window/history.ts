/** Cycle lengths from the first days of past periods. */
import { type CivilDate, compare, daysBetween } from './civil-date.ts';
import { CYCLE_LENGTH } from './domain.ts';

/** Start dates that a reader may enter, the last period's included: eleven to twelve cycles, as the brief asks for. */
export const MAX_STARTS = 12;

/** Fewer than six cycles say little about how much they vary (Family Planning Handbook: record at least six). */
export const ENOUGH_CYCLES = 6;

export type HistoryError =
  | { problem: 'too-few' }
  /** Two starts on the same day, or so close or so far apart that a date is wrong or a period is missing. */
  | { problem: 'gap'; index: number; days: number };

export type History =
  | { lengths: number[]; start: CivilDate; shortest: number; longest: number; errors?: never }
  | { errors: HistoryError[] };

/**
 * Lengths between past starts, in any order.
 * @param starts first days of periods; at least two
 * @returns the lengths from the oldest to the newest, with the newest start; or what is wrong, by position as entered
 */
export function readHistory(starts: readonly CivilDate[]): History {
  if (starts.length < 2) return { errors: [{ problem: 'too-few' }] };
  const ordered = starts.map((date, index) => ({ date, index })).sort((a, b) => compare(a.date, b.date));
  const lengths: number[] = [];
  const errors: HistoryError[] = [];
  ordered.forEach(({ date, index }, place) => {
    const before = ordered[place - 1];
    if (!before) return;
    const days = daysBetween(before.date, date);
    lengths.push(days);
    if (days < CYCLE_LENGTH.min || days > CYCLE_LENGTH.max) errors.push({ problem: 'gap', index, days });
  });
  const start = ordered.at(-1)?.date;
  if (errors.length > 0 || !start) return { errors };
  return { lengths, start, shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}
