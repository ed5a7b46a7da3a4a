/** What a reader has entered, as typed, and what it says. */
import { type CivilDate, daysBetween } from '../shared/civil-date.ts';
import { type DateProblem, type DateText, isDateText, noDate, readPastDate } from '../shared/date-text.ts';
import { type AgeUnit, dayOfLife, UNITS } from '../shared/day-of-life.ts';
import { readWhole } from '../shared/digits.ts';
import { parseGrams } from '../shared/grams.ts';
import { STOOL_COLOURS, type StoolColour } from '../shared/stool-colours.ts';
import { ageOf, LAST_DAY } from './age.ts';
import { type Answers, YELLOW, type Yellow } from './answers.ts';
import type { Weighing } from './weight.ts';

/** The steps that ask, in order; the answer comes after the last, or at once after an emergency. */
export const FORMS = ['age', 'danger', 'nappies', 'feeds', 'weight'] as const;
export type Form = (typeof FORMS)[number];
export type Step = Form | 'answer';

export const AGE_MODES = ['birth', 'typed'] as const;
export const YES_NO = ['yes', 'no'] as const;
export const EARLY = ['no', 'yes', 'unsure'] as const;
type YesNo = (typeof YES_NO)[number];

export interface Entry {
  ageMode: (typeof AGE_MODES)[number];
  birthday: DateText;
  fullDay?: YesNo | undefined;
  age: string;
  unit: AgeUnit;
  early?: (typeof EARLY)[number] | undefined;
  seen: string[];
  wet: string;
  dry12h?: YesNo | undefined;
  wetFewer?: YesNo | undefined;
  stools: string;
  pooed?: YesNo | undefined;
  colour?: StoolColour | undefined;
  feeds: string;
  yellow?: Yellow | undefined;
  yellowOnDay1?: YesNo | undefined;
  birthWeight: string;
  lastWeight: string;
  lastDate: DateText;
  beforeWeight: string;
  beforeDate: DateText;
}

export const emptyEntry = (): Entry => ({
  ageMode: 'birth',
  birthday: noDate,
  age: '',
  unit: 'days',
  seen: [],
  wet: '',
  stools: '',
  feeds: '',
  birthWeight: '',
  lastWeight: '',
  lastDate: noDate,
  beforeWeight: '',
  beforeDate: noDate,
});

/** The most of each that a reader may count in 24 hours: beyond it, somebody has mistyped. */
export const MOST = { wet: 20, stools: 30, feeds: 40 } as const;

export type Problem =
  DateProblem | { problem: 'older' | 'choose' | 'count' | 'age' | 'weight' | 'before-birth' | 'order' };
export interface FieldProblem {
  field: keyof Entry;
  problem: Problem;
}

/** Whether a baby was born yesterday, so that the hour decides. */
export const asksFullDay = ({ ageMode, birthday }: Entry, today: CivilDate): boolean => {
  const born = readPastDate(birthday, today);
  return (
    ageMode === 'birth' && 'date' in born && 'problem' in ageOf(born.date, today) && daysBetween(born.date, today) === 1
  );
};

type Read<T> = { value: T } | { wrong: FieldProblem };

function readAge(entry: Entry, today: CivilDate): Read<number> {
  if (entry.ageMode === 'typed') {
    const age = readWhole(entry.age);
    const day = dayOfLife(age, entry.unit);
    return day >= 1 && day <= LAST_DAY ? { value: day } : { wrong: { field: 'age', problem: { problem: 'age' } } };
  }
  const born = readPastDate(entry.birthday, today);
  if (!('date' in born)) return { wrong: { field: 'birthday', problem: born } };
  const age = ageOf(born.date, today, entry.fullDay && entry.fullDay === 'yes');
  if ('day' in age) return { value: age.day };
  return age.problem === 'hours'
    ? { wrong: { field: 'fullDay', problem: { problem: 'choose' } } }
    : { wrong: { field: 'birthday', problem: { problem: age.problem } } };
}

/** The day of life that was entered; nothing as long as it is missing or wrong. */
export function dayIn(entry: Entry, today: CivilDate): number | undefined {
  const read = readAge(entry, today);
  return 'value' in read ? read.value : undefined;
}

function readCount(entry: Entry, field: keyof typeof MOST): Read<number | undefined> {
  if (!entry[field].trim()) return { value: undefined };
  const count = readWhole(entry[field]);
  return count <= MOST[field] ? { value: count } : { wrong: { field, problem: { problem: 'count' } } };
}

function readGrams(entry: Entry, field: 'birthWeight' | 'lastWeight' | 'beforeWeight'): Read<number | undefined> {
  if (!entry[field].trim()) return { value: undefined };
  const grams = parseGrams(entry[field]);
  return grams === undefined ? { wrong: { field, problem: { problem: 'weight' } } } : { value: grams };
}

/** A weighing: its grams, and the day of life of its date. */
function readWeighing(
  entry: Entry,
  which: 'last' | 'before',
  day: number,
  today: CivilDate,
): Read<Weighing | undefined> {
  const grams = readGrams(entry, `${which}Weight`);
  if ('wrong' in grams) return grams;
  if (grams.value === undefined) return { value: undefined };
  const field = `${which}Date` as const;
  const on = readPastDate(entry[field], today);
  if (!('date' in on)) return { wrong: { field, problem: on } };
  const weighed = day - daysBetween(on.date, today);
  return weighed < 1
    ? { wrong: { field, problem: { problem: 'before-birth' } } }
    : { value: { grams: grams.value, day: weighed } };
}

/** Everything of one step: what is wrong with it. */
export function problemsIn(form: Form, entry: Entry, today: CivilDate): FieldProblem[] {
  const wrong = (read: Read<unknown>): FieldProblem[] => ('wrong' in read ? [read.wrong] : []);
  const age = readAge(entry, today);
  switch (form) {
    case 'age':
      return [...wrong(age), ...(entry.early ? [] : [{ field: 'early', problem: { problem: 'choose' } } as const])];
    case 'danger':
      return [];
    case 'nappies':
      return [...wrong(readCount(entry, 'wet')), ...wrong(readCount(entry, 'stools'))];
    case 'feeds':
      return wrong(readCount(entry, 'feeds'));
    case 'weight': {
      const day = 'value' in age ? age.value : 1;
      const last = readWeighing(entry, 'last', day, today);
      const before = readWeighing(entry, 'before', day, today);
      const order =
        'value' in last && 'value' in before && before.value && !(last.value && before.value.day < last.value.day)
          ? [{ field: 'beforeDate', problem: { problem: 'order' } } as const]
          : [];
      return [...wrong(readGrams(entry, 'birthWeight')), ...wrong(last), ...wrong(before), ...order];
    }
  }
}

const isYes = (answer: YesNo | undefined): boolean | undefined => answer && answer === 'yes';
const valueOf = <T>(read: Read<T>): T | undefined => ('value' in read ? read.value : undefined);

/** What the questions are that depend on the age and on what was counted. */
export function asked(
  entry: Entry,
  day: number,
): { wetFewer: boolean; pooed: boolean; colour: boolean; feeds: boolean } {
  const stools = readWhole(entry.stools);
  return {
    // From here on, the danger signs have no number of wet nappies (row `baby-wet-older`).
    wetFewer: day > 183,
    pooed: stools === 0 && day > 1 && day <= 6,
    colour: stools > 0,
    feeds: day <= 28,
  };
}

/**
 * What was entered, as the tool judges it; what is wrong or was not asked counts as not told.
 * @returns nothing without an age
 */
export function answersIn(entry: Entry, today: CivilDate): Answers | undefined {
  const day = dayIn(entry, today);
  if (day === undefined) return undefined;
  const ask = asked(entry, day);
  const last = valueOf(readWeighing(entry, 'last', day, today));
  const before = valueOf(readWeighing(entry, 'before', day, today));
  return {
    day,
    early: entry.early !== 'no',
    seen: entry.seen,
    wet: ask.wetFewer ? undefined : valueOf(readCount(entry, 'wet')),
    dry12h: isYes(entry.dry12h),
    wetFewer: ask.wetFewer ? isYes(entry.wetFewer) : undefined,
    stools: valueOf(readCount(entry, 'stools')),
    pooedSinceBirth: ask.pooed ? isYes(entry.pooed) : undefined,
    colour: ask.colour ? entry.colour : undefined,
    feeds: ask.feeds ? valueOf(readCount(entry, 'feeds')) : undefined,
    yellow: entry.yellow,
    yellowOnDay1: isYes(entry.yellowOnDay1),
    birth: valueOf(readGrams(entry, 'birthWeight')),
    last,
    before: last && before && before.day < last.day ? before : undefined,
  };
}

/** True for what `Entry` may hold, from outside. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<keyof Entry, unknown>;
  const isText = (field: keyof Entry): boolean => typeof entry[field] === 'string';
  const isOneOf = (field: keyof Entry, all: readonly string[]): boolean =>
    entry[field] === undefined || all.includes(entry[field] as string);
  return (
    (['age', 'wet', 'stools', 'feeds', 'birthWeight', 'lastWeight', 'beforeWeight'] as const).every(isText) &&
    (['birthday', 'lastDate', 'beforeDate'] as const).every((field) => isDateText(entry[field])) &&
    (['fullDay', 'dry12h', 'wetFewer', 'pooed', 'yellowOnDay1'] as const).every((field) => isOneOf(field, YES_NO)) &&
    AGE_MODES.includes(entry.ageMode as never) &&
    UNITS.includes(entry.unit as never) &&
    isOneOf('early', EARLY) &&
    isOneOf('colour', STOOL_COLOURS) &&
    isOneOf('yellow', YELLOW) &&
    Array.isArray(entry.seen) &&
    entry.seen.every((key) => typeof key === 'string')
  );
}

/** Whether a way through the steps is one that the tool leads. */
export const isWay = (steps: unknown): steps is Step[] =>
  Array.isArray(steps) &&
  steps.every((step, at) => step === FORMS[at] || (step === 'answer' && at === steps.length - 1 && at > 1));
