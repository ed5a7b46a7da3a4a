/** Cycle lengths from the first days of past periods. */
import { type CivilDate, compare, daysBetween, toIso } from '../shared/civil-date.ts';
import { CYCLE_LENGTH, EXTREME_LENGTH } from './domain.ts';

/** Start dates that a reader may enter, the last period's included: eleven to twelve cycles, as the brief asks for. */
export const MAX_STARTS = 12;

/** Fewer than six cycles say little about how much they vary (Family Planning Handbook: record at least six). */
export const ENOUGH_CYCLES = 6;

/** Periods since a birth from which a calendar may be used at all (US MEC 2024, table F1). */
const PERIODS_AFTER_BIRTH = 3;

/** What lies between two starts that are far apart: one long cycle, periods not written down, or a pregnancy or birth. */
export const GAP_MEANINGS = ['one-cycle', 'forgotten', 'birth'] as const;
export type GapMeaning = (typeof GAP_MEANINGS)[number];

/** Two starts that follow each other. */
export interface Gap {
  from: CivilDate;
  to: CivilDate;
  days: number;
  /** Where the later one was entered. */
  index: number;
}

export type HistoryError =
  | { problem: 'too-few' }
  /** Fewer starts since a birth than a calendar needs. */
  | { problem: 'after-birth' }
  /** Two starts on the same day, or so close or so far apart that a date is wrong or a period is missing. */
  | { problem: 'gap'; index: number; days: number };

export type History =
  | { lengths: number[]; start: CivilDate; shortest: number; longest: number; errors?: never }
  | { errors: HistoryError[] };

/** A gap by its dates: another date makes another gap. */
export const gapKey = ({ from, to }: Gap): string => `${toIso(from)}/${toIso(to)}`;

/** The gaps between starts in any order, from the oldest to the newest. */
function gapsOf(starts: readonly CivilDate[]): Gap[] {
  const ordered = starts.map((date, index) => ({ date, index })).sort((a, b) => compare(a.date, b.date));
  return ordered.slice(1).map(({ date, index }, place) => {
    const from = ordered[place]?.date ?? date;
    return { from, to: date, days: daysBetween(from, date), index };
  });
}

/**
 * Gaps that may hold more than one cycle: longer than the longest length that is computed without a strong warning. A
 * reader must say what they are, because a month that was not written down looks like one long cycle.
 */
export const longGaps = (starts: readonly CivilDate[]): Gap[] =>
  gapsOf(starts).filter(({ days }) => days > EXTREME_LENGTH.max);

/** Whether a gap can be one cycle at all. */
export const canBeCycle = ({ days }: Gap): boolean => days >= CYCLE_LENGTH.min && days <= CYCLE_LENGTH.max;

/**
 * Lengths between past starts, in any order.
 * @param starts first days of periods; at least two
 * @param meaningOf what a gap is, as far as the reader said: periods that were not written down leave it out, a birth
 *   leaves out all that was before it
 * @returns the lengths from the oldest to the newest, with the newest start; or what is wrong, by position as entered
 */
export function readHistory(
  starts: readonly CivilDate[],
  meaningOf: (gap: Gap) => GapMeaning | undefined = () => undefined,
): History {
  if (starts.length < 2) return { errors: [{ problem: 'too-few' }] };
  let lengths: number[] = [];
  let errors: HistoryError[] = [];
  let sinceBirth: number | undefined;
  const gaps = gapsOf(starts);
  for (const gap of gaps) {
    const meaning = meaningOf(gap);
    if (meaning === 'birth') {
      lengths = [];
      errors = [];
      sinceBirth = 1;
      continue;
    }
    if (sinceBirth !== undefined) sinceBirth += 1;
    if (meaning === 'forgotten') continue;
    lengths.push(gap.days);
    if (!canBeCycle(gap)) errors.push({ problem: 'gap', index: gap.index, days: gap.days });
  }
  const start = gaps.at(-1)?.to;
  if (errors.length > 0 || !start) return { errors };
  if (sinceBirth !== undefined && sinceBirth < PERIODS_AFTER_BIRTH) return { errors: [{ problem: 'after-birth' }] };
  if (lengths.length === 0) return { errors: [{ problem: 'too-few' }] };
  return { lengths, start, shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}
