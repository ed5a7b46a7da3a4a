/** The answer of the tool: how soon help is needed and why, what is not known, and when to weigh next. */
import { type Answers, earlierWeighing } from './answers.ts';
import { type SignRow, signsIn } from './signs.ts';
import { canCompare, isRecent, minimumGain } from './weight.ts';

/** How soon help is needed, from the most urgent. `weigh`: no sign was found, and no weight says so. */
export const LEVELS = ['emergency', 'today', 'soon', 'weigh', 'no-sign'] as const;
export type Level = (typeof LEVELS)[number];

/** Why a level is higher than that of each sign alone (head of `content/danger-signs.yaml`). */
export type Escalation = 'early' | 'two';

/** What the first-week table asks for and the danger signs have no row for (source unicefuk-bat). */
export type BelowTable = 'no-stool-day2';

/** What was not told and could change the answer. */
export type Unknown = 'wet' | 'stools' | 'feeds' | 'yellow' | 'birth-weight' | 'weight' | 'weight-old' | 'gain';

/** What a baby of day 1 has not done yet, and must by the end of it. */
export type Awaited = 'urine' | 'stool';

export interface Answer {
  level: Level;
  /** The most urgent first. */
  signs: SignRow[];
  escalation?: Escalation;
  belowTable: BelowTable[];
  awaited: Awaited[];
  unknown: Unknown[];
  /** The day of life by which to weigh next. */
  weighBy: number;
}

/** The first month, in which small or early babies and those with two signs are hurried (same head). */
const HURRIED_UNTIL = 28;

/** Days of life by which the health visits KN2 and KN3 weigh a baby (source bukukia2023), and two weeks (who-iycf2009). */
const VISIT_2_BY = 7;
const TWO_WEEKS = 14;
const VISIT_3_BY = 28;
/** Until then a baby is held against the birth weight (row `baby-below-birth`). */
const WEIGHED_AGAINST_BIRTH = 60;
/** A posyandu weighs once a month. */
const BETWEEN_WEIGHINGS = 30;

const ORDER = ['emergency', 'today', 'soon', 'routine'] as const;

/**
 * Judges what a reader has told. Never lower than the most urgent of its signs; never “enough”: without a sign it says
 * so, and what would change that.
 * @param rows every row of the danger signs that the tool knows
 */
export function judge(answers: Answers, rows: readonly SignRow[]): Answer {
  const signs = signsIn(answers, rows).sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  const belowTable: BelowTable[] =
    answers.day === 2 && answers.stools === 0 && answers.pooedSinceBirth !== false ? ['no-stool-day2'] : [];
  const escalation = escalationOf(answers, signs, belowTable);
  return {
    level: levelOf(answers, signs, belowTable, escalation),
    signs,
    ...(escalation && { escalation }),
    belowTable,
    awaited: awaitedBy(answers),
    unknown: unknownIn(answers),
    weighBy: weighBy(answers),
  };
}

/** Small or early babies with one sign, and any young baby with two, go at once. */
function escalationOf({ day, early }: Answers, signs: SignRow[], belowTable: BelowTable[]): Escalation | undefined {
  if (day > HURRIED_UNTIL || signs[0]?.level === 'emergency') return undefined;
  const today = signs.filter(({ level }) => level === 'today').length + belowTable.length;
  if (today > 0 && early) return 'early';
  return today > 1 ? 'two' : undefined;
}

function levelOf(
  answers: Answers,
  [first]: SignRow[],
  belowTable: BelowTable[],
  escalation: Escalation | undefined,
): Level {
  if (escalation) return 'emergency';
  if (first?.level === 'emergency' || first?.level === 'today') return first.level;
  if (belowTable.length > 0) return 'today';
  if (first) return 'soon';
  const { birth, last, day } = answers;
  // On the first two days every baby loses weight, and a weighing decides nothing yet.
  return last && isRecent(last, day) && (birth !== undefined || answers.before) ? 'no-sign' : 'weigh';
}

const awaitedBy = ({ day, wet, stools }: Answers): Awaited[] =>
  day === 1 ? [...(wet ? [] : ['urine' as const]), ...(stools ? [] : ['stool' as const])] : [];

function unknownIn(answers: Answers): Unknown[] {
  const { day, wet, wetFewer, stools, colour, feeds, yellow, birth, last } = answers;
  const earlier = earlierWeighing(answers);
  const isCompared = last && earlier && canCompare(earlier, last) && minimumGain(earlier, last) !== undefined;
  const lacks: [Unknown, boolean][] = [
    ['wet', wet === undefined && wetFewer === undefined],
    ['stools', stools === undefined || (stools > 0 && colour === undefined)],
    ['feeds', feeds === undefined && day > 1 && day <= HURRIED_UNTIL],
    ['yellow', yellow === undefined],
    ['birth-weight', birth === undefined && day <= WEIGHED_AGAINST_BIRTH],
    ['weight', !last],
    ['weight-old', last !== undefined && !isRecent(last, day)],
    ['gain', last !== undefined && day > HURRIED_UNTIL && !isCompared],
  ];
  return lacks.filter(([, lack]) => lack).map(([unknown]) => unknown);
}

function weighBy({ day, last }: Answers): number {
  if (day < VISIT_2_BY && !(last && last.day >= 3)) return VISIT_2_BY;
  if (day < TWO_WEEKS) return TWO_WEEKS;
  if (day < VISIT_3_BY && last && last.day >= TWO_WEEKS) return VISIT_3_BY;
  return last ? Math.max(day, last.day + BETWEEN_WEIGHINGS) : day;
}
