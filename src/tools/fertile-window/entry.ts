/** What a reader entered, as typed; turned into the domain's input, or into errors by field. */
import { type CivilDate, equals } from '../shared/civil-date.ts';
import { type DateProblem, type DateText, noDate, readDate } from '../shared/date-text.ts';
import { readWhole } from '../shared/digits.ts';
import { type CycleInput, DAYS_TO_NEXT_PERIOD, type InputError } from './domain.ts';
import { type Gap, gapKey, type GapMeaning, type HistoryError, longGaps, readHistory } from './history.ts';

/** One length, shortest and longest, or past start dates. */
export const MODES = ['one', 'range', 'history'] as const;
export type Mode = (typeof MODES)[number];

export interface Entry {
  mode: Mode;
  start: DateText;
  length: string;
  shortest: string;
  longest: string;
  /** Past start dates, the last period's included. */
  starts: DateText[];
  /** What the reader said of long gaps between them, by `gapKey`. */
  gaps: Record<string, GapMeaning>;
  daysToNextPeriod: number;
}

export const emptyEntry = (): Entry => ({
  mode: 'one',
  start: noDate,
  length: '28',
  shortest: '',
  longest: '',
  starts: [noDate, noDate, noDate],
  gaps: {},
  daysToNextPeriod: DAYS_TO_NEXT_PERIOD.usual,
});

/** What is wrong with a field: the field's id, and the reason. */
export type FieldError = { id: string } & (
  | DateProblem
  | { problem: 'days' | 'order' | 'before-day-one' | 'too-few' | 'after-birth' }
  | { problem: 'gap'; days: number }
  /** A long gap, of which the reader must say what it is. */
  | { problem: 'gap-unknown' }
);

const startField = (index: number): string => `start-${index + 1}`;

/** The question about the gap before a start date. */
export const gapField = (index: number): string => `gap-${index + 1}`;

export interface ReadEntry {
  input: Partial<CycleInput>;
  /** The field that the first day of the last period came from. */
  startId: string;
  /** Cycle lengths, when they were derived from past dates. */
  lengths?: number[];
  errors: FieldError[];
}

/** Reads an entry; with errors, the input holds only what could be read. */
export function readEntry(entry: Entry): ReadEntry {
  const { mode, start, length, shortest, longest, daysToNextPeriod } = entry;
  if (mode === 'history') return readStarts(entry);
  const found = readDate(start);
  const days = mode === 'one' ? [length, length] : [shortest, longest];
  return {
    input: {
      ...('date' in found && { start: found.date }),
      shortest: readWhole(days[0] ?? ''),
      longest: readWhole(days[1] ?? ''),
      daysToNextPeriod,
    },
    startId: 'start',
    // A missing date is the domain's to say; one that cannot be read is said here.
    errors: 'date' in found || found.problem === 'missing' ? [] : [{ id: 'start', ...found }],
  };
}

/** The dates that can be read among past starts, each with its place in the form. */
const datesOf = (starts: readonly DateText[]): { date: CivilDate; index: number }[] =>
  starts.flatMap((text, index) => {
    const found = readDate(text);
    return 'date' in found ? [{ date: found.date, index }] : [];
  });

/** Gaps between past starts that a reader must say something about; `index` is that of the later date's field. */
export function gapsToAsk(starts: readonly DateText[]): Gap[] {
  const dates = datesOf(starts);
  return longGaps(dates.map(({ date }) => date)).map((gap) => ({ ...gap, index: dates[gap.index]?.index ?? 0 }));
}

function readStarts({ starts, gaps, daysToNextPeriod }: Entry): ReadEntry {
  const dates = datesOf(starts);
  const unread = starts.flatMap((text, index): FieldError[] => {
    const found = readDate(text);
    return 'date' in found || found.problem === 'missing' ? [] : [{ id: startField(index), ...found }];
  });
  const unknown = gapsToAsk(starts)
    .filter((gap) => !gaps[gapKey(gap)])
    .map(({ index }): FieldError => ({ id: gapField(index), problem: 'gap-unknown' }));
  const history = readHistory(
    dates.map(({ date }) => date),
    (gap) => gaps[gapKey(gap)],
  );
  if (history.errors)
    return {
      input: { daysToNextPeriod },
      startId: startField(0),
      errors: firstOfEach([...unread, ...history.errors.map((error) => historyError(error, dates)), ...unknown]),
    };
  const { start, shortest, longest, lengths } = history;
  const newest = dates.find(({ date }) => equals(date, start))?.index ?? 0;
  return {
    input: { start, shortest, longest, daysToNextPeriod },
    startId: startField(newest),
    lengths,
    errors: [...unread, ...unknown],
  };
}

const historyError = (error: HistoryError, dates: { index: number }[]): FieldError =>
  error.problem === 'gap'
    ? { id: startField(dates[error.index]?.index ?? 0), problem: 'gap', days: error.days }
    : { id: startField(0), problem: error.problem };

/** One error a field: the first is the one to mend first. */
const firstOfEach = (errors: FieldError[]): FieldError[] =>
  errors.filter(({ id }, index) => errors.findIndex((other) => other.id === id) === index);

/**
 * Everything that is wrong: what could not be read, then what the domain refuses, at the fields of the form's mode. One
 * length stands for both ends.
 */
export function fieldErrors(read: ReadEntry, refused: readonly InputError[], mode: Mode): FieldError[] {
  // Without readable past dates there is no input that the domain could judge.
  if (mode === 'history' && read.errors.length > 0) return read.errors;
  const found = refused.map(({ field, problem }): FieldError => {
    const id = field === 'start' ? read.startId : field === 'daysToNextPeriod' || mode !== 'one' ? field : 'length';
    return { id, problem: problem === 'not-whole' || problem === 'out-of-range' ? 'days' : problem };
  });
  return firstOfEach([...read.errors, ...found]);
}
