/**
 * Which danger signs the answers show. What a sign means, at which age and how urgent it is, stands in
 * `content/danger-signs.yaml`: here is only how a counted answer shows it. `signs.test.ts` holds each number against its
 * line there.
 */
import { type Answers, earlierWeighing } from './answers.ts';
import { canCompare, gainsTooLittle, hasLostTooMuch, minimumGain, type Weighing } from './weight.ts';

/** A row of `content/danger-signs.yaml`, as the page gives it to the tool. */
export interface SignRow {
  key: string;
  level: 'emergency' | 'today' | 'soon' | 'routine';
  /** Days of life, both included. */
  from: number;
  to: number;
}

/** A reader counted: the sign shows when there are fewer. Sources: unicefuk-bat for nappies, who-iycf2009 for feeds. */
const FEWER = {
  'baby-wet-day3': ['wet', 3],
  'baby-wet-day5': ['wet', 5],
  'baby-wet-day7': ['wet', 6],
  'baby-poo-few': ['stools', 2],
  'baby-feeds-few': ['feeds', 8],
} as const;

const isYellow = ({ yellow }: Answers): boolean => yellow !== undefined && yellow !== 'no';

const compared = (answers: Answers, holds: (earlier: Weighing, later: Weighing) => boolean): boolean => {
  const earlier = earlierWeighing(answers);
  return Boolean(answers.last && earlier && canCompare(earlier, answers.last) && holds(earlier, answers.last));
};

const hasLost = ({ birth, last }: Answers): boolean =>
  birth !== undefined && last !== undefined && hasLostTooMuch(birth, last);

/** Ticked signs of a baby who is ill, beside which yellow skin or a large loss is an emergency. */
const ILL = ['baby-hard-to-wake', 'baby-not-feeding', 'baby-hot-young', 'baby-fever-2m', 'baby-fever-3m'];
const looksIll = ({ seen }: Answers): boolean => ILL.some((key) => seen.includes(key));

const rarelyWet = (answers: Answers): boolean =>
  answers.dry12h === true || (answers.wet !== undefined && answers.wet < wetAtLeast(answers.day));

/** Wet nappies in 24 hours that the first-week table asks for at least (source unicefuk-bat). */
export function wetAtLeast(day: number): number {
  if (day <= 2) return 1;
  if (day <= 4) return FEWER['baby-wet-day3'][1];
  return day <= 6 ? FEWER['baby-wet-day5'][1] : FEWER['baby-wet-day7'][1];
}

type Predicate = (answers: Answers) => boolean;

const fewer = Object.fromEntries(
  Object.entries(FEWER).map(([key, [what, least]]): [string, Predicate] => [
    key,
    (answers) => (answers[what] ?? Infinity) < least,
  ]),
) as Record<keyof typeof FEWER, Predicate>;

/** How an answer shows a sign; a sign that is not here is ticked in a list. */
const SHOWS = {
  ...fewer,
  'baby-no-urine-day1': ({ day, wet }) => day > 1 && wet === 0,
  'baby-no-urine-12h': ({ wet, dry12h }) => wet === 0 || dry12h === true,
  'baby-wet-older': ({ wetFewer }) => wetFewer === true,
  'baby-no-poo-day1': ({ day, pooedSinceBirth }) => day > 1 && pooedSinceBirth === false,
  'baby-poo-black': ({ colour }) => colour === 'black',
  'baby-pale-poo': ({ colour }) => colour === 'pale',
  'baby-blood': ({ colour }) => colour === 'blood',
  'baby-yellow-day1': ({ day, yellowOnDay1, ...rest }) =>
    isYellow({ day, ...rest }) && (day === 1 || yellowOnDay1 === true),
  'baby-yellow': isYellow,
  'baby-yellow-late': isYellow,
  'baby-yellow-small': (answers) => isYellow(answers) && answers.early,
  'baby-yellow-spreading': ({ yellow }) => yellow === 'body' || yellow === 'quickly',
  'baby-yellow-ill': (answers) => isYellow(answers) && looksIll(answers),
  'baby-loss-10': hasLost,
  'baby-loss-10-ill': (answers) => hasLost(answers) && (isYellow(answers) || looksIll(answers) || rarelyWet(answers)),
  'baby-below-birth': ({ birth, last }) => birth !== undefined && last !== undefined && last.grams < birth,
  'baby-no-gain': ({ before, birth, last }) =>
    last !== undefined && (before ? last.grams <= before.grams : birth !== undefined && last.grams < birth),
  'baby-gain-500': (answers) => compared(answers, gainsTooLittle),
  'baby-gain-kbm': (answers) =>
    compared(answers, (earlier, later) => later.grams - earlier.grams < (minimumGain(earlier, later) ?? -Infinity)),
} as const satisfies Record<string, Predicate>;

export type AskedSign = keyof typeof SHOWS;

/** Signs that the questions find; the others of the tool stand in its lists. */
export const ASKED_SIGNS = Object.keys(SHOWS) as AskedSign[];
const isAsked = (key: string): key is AskedSign => key in SHOWS;

/** What happened in the first 24 hours stays a sign after them. */
const OF_DAY_1: readonly string[] = ['baby-no-poo-day1', 'baby-yellow-day1'] satisfies AskedSign[];
/** What a weighing showed counts from the day of that weighing. */
const OF_A_WEIGHING: readonly string[] = [
  'baby-loss-10',
  'baby-loss-10-ill',
  'baby-below-birth',
  'baby-no-gain',
  'baby-gain-500',
  'baby-gain-kbm',
] satisfies AskedSign[];

/** Whether a row counts for a baby of this day of life. */
export const countsOn = ({ from, to }: SignRow, day: number): boolean => day >= from && day <= to;

function counts(row: SignRow, { day, last }: Answers): boolean {
  if (OF_DAY_1.includes(row.key)) return true;
  return countsOn(row, OF_A_WEIGHING.includes(row.key) && last ? last.day : day);
}

/**
 * The danger signs that answers show, in the order of the data.
 * @param rows every row that the tool knows
 */
export const signsIn = (answers: Answers, rows: readonly SignRow[]): SignRow[] =>
  rows.filter((row) =>
    isAsked(row.key)
      ? counts(row, answers) && SHOWS[row.key](answers)
      : countsOn(row, answers.day) && answers.seen.includes(row.key),
  );
