/**
 * The lactational amenorrhea method (LAM; MAL): three conditions, all at once. Kennedy 1989
 * (doi:10.1016/0010-7824(89)90103-0), with the practical rules of the LAM learning package (IRH 2009).
 */
import { addDays, addMonths, type CivilDate, compare } from '../shared/civil-date.ts';

/** The baby is under this age (Kennedy 1989). */
const LAM_MONTHS = 6;

/** Bleeding up to and including this many days after birth does not count as a period (IRH 2009). */
const LOCHIA_DAYS = 56;

/** Bleeding after day 56: none, one day of spotting only, or what ends LAM (two days in a row, or a felt period). */
export const BLEEDING = ['none', 'one-day', 'period'] as const;
export type Bleeding = (typeof BLEEDING)[number];

/**
 * How the baby is fed; only the first is full breastfeeding as LAM needs it: gaps of at most 4 hours by day and 6 at night
 * (IRH 2009), at the breast (Valdés 2000 for expressed milk).
 */
export const FEEDING = ['full', 'other-food', 'long-gaps', 'expressed'] as const;
export type Feeding = (typeof FEEDING)[number];

export interface LamInput {
  birth: CivilDate;
  bleeding: Bleeding;
  feeding: Feeding;
}

export type LamCondition = 'no-period' | 'full-breastfeeding' | 'under-six-months';

export interface LamResult {
  conditions: { condition: LamCondition; met: boolean }[];
  /** All three are met today. */
  protects: boolean;
  /** The first day on which the age limit is reached: LAM ends before it, whatever else is true. */
  ends: CivilDate;
}

/** The last day on which bleeding does not count as a period. */
export const lochiaUntil = (birth: CivilDate): CivilDate => addDays(birth, LOCHIA_DAYS);

/** Six calendar months after birth; where the month is shorter, its last day. */
export const lamAgeLimit = (birth: CivilDate): CivilDate => addMonths(birth, LAM_MONTHS);

/**
 * Checks the three conditions on a day.
 * @param on the civil date of the check
 */
export function checkLam({ birth, bleeding, feeding }: LamInput, on: CivilDate): LamResult {
  const ends = lamAgeLimit(birth);
  const conditions: LamResult['conditions'] = [
    { condition: 'no-period', met: bleeding !== 'period' },
    { condition: 'full-breastfeeding', met: feeding === 'full' },
    { condition: 'under-six-months', met: compare(on, ends) < 0 },
  ];
  return {
    conditions,
    protects: conditions.every(({ met }) => met),
    ends,
  };
}
