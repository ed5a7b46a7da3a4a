/** What a reader entered, as typed; turned into the domain's input, or into errors by field. */
import { type CivilDate, equals } from './civil-date.ts';
import { type CycleInput, DAYS_TO_NEXT_PERIOD, type InputError } from './domain.ts';
import { type HistoryError, readHistory } from './history.ts';
import { type DateText, noDate, readDate } from './date-text.ts';

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
  daysToNextPeriod: number;
}

export const emptyEntry = (): Entry => ({
  mode: 'one',
  start: noDate,
  length: '28',
  shortest: '',
  longest: '',
  starts: [noDate, noDate, noDate],
  daysToNextPeriod: DAYS_TO_NEXT_PERIOD.usual,
});

/** What is wrong with a field: the field's id, and the reason. */
export type FieldError =
  | { id: string; problem: 'missing' | 'format' | 'future' | 'days' | 'order' | 'before-day-one' | 'too-few' }
  | { id: string; problem: 'gap'; days: number };

/** What a person typed as a number of days; NaN when it is not one. */
const readDays = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : NaN);

const historyId = (index: number): string => `start-${index + 1}`;

export interface ReadEntry {
  input: Partial<CycleInput>;
  /** The field that the first day of the last period came from. */
  startId: string;
  /** Cycle lengths, when they were derived from past dates. */
  lengths?: number[];
  errors: FieldError[];
}

/** Reads an entry; with errors, the input holds only what could be read. */
export function readEntry({ mode, start, length, shortest, longest, starts, daysToNextPeriod }: Entry): ReadEntry {
  if (mode === 'history') return readStarts(starts, daysToNextPeriod);
  const { date, problem } = readDate(start);
  const days = mode === 'one' ? [length, length] : [shortest, longest];
  return {
    input: {
      ...(date && { start: date }),
      shortest: readDays(days[0] ?? ''),
      longest: readDays(days[1] ?? ''),
      daysToNextPeriod,
    },
    startId: 'start',
    // A missing date is the domain's to say; one that cannot be read is said here.
    errors: problem === 'format' ? [{ id: 'start', problem }] : [],
  };
}

function readStarts(starts: DateText[], daysToNextPeriod: number): ReadEntry {
  const dates: { date: CivilDate; index: number }[] = [];
  const errors: FieldError[] = [];
  starts.forEach((text, index) => {
    const { date, problem } = readDate(text);
    if (date) dates.push({ date, index });
    else if (problem === 'format') errors.push({ id: historyId(index), problem });
  });
  const history = readHistory(dates.map(({ date }) => date));
  if (history.errors)
    return {
      input: { daysToNextPeriod },
      startId: historyId(0),
      errors: firstOfEach([...errors, ...history.errors.map((error) => historyError(error, dates))]),
    };
  const { start, shortest, longest, lengths } = history;
  const newest = dates.find(({ date }) => equals(date, start))?.index ?? 0;
  return { input: { start, shortest, longest, daysToNextPeriod }, startId: historyId(newest), lengths, errors };
}

const historyError = (error: HistoryError, dates: { index: number }[]): FieldError =>
  error.problem === 'gap'
    ? { id: historyId(dates[error.index]?.index ?? 0), problem: 'gap', days: error.days }
    : { id: historyId(0), problem: error.problem };

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
