/** A date field's text, before it is a date. */
import { type CivilDate, compare, toIso } from './civil-date.ts';
import { readTypedDate, type TypedDate } from './typed-date.ts';

export interface DateText {
  text: string;
  /** Typed by hand instead of picked. */
  typed: boolean;
}

export const noDate: DateText = { text: '', typed: false };

/** What a date field holds: a date, or why there is none. */
export type ReadDate = TypedDate | { problem: 'missing' };

/** Why a date field cannot be taken as it is. */
export type DateProblem = Exclude<ReadDate, { date: CivilDate }> | { problem: 'future' };

/** True when a value from outside is a date field's text. */
export const isDateText = (value: unknown): value is DateText =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as DateText).text === 'string' &&
  typeof (value as DateText).typed === 'boolean';

export const readDate = ({ text }: DateText): ReadDate => (text.trim() ? readTypedDate(text) : { problem: 'missing' });

/** What a date field holds, where a day that is still to come is a mistake. @param today the civil date on the device */
export function readPastDate(value: DateText, today: CivilDate): Exclude<ReadDate, { problem: string }> | DateProblem {
  const found = readDate(value);
  return 'date' in found && compare(found.date, today) > 0 ? { problem: 'future' } : found;
}

/** A date's text as the other kind of field writes it: typed day first, picked as `YYYY-MM-DD`. No date stays empty. */
export function rewrite(text: string, typed: boolean): string {
  const found = readTypedDate(text);
  if (!('date' in found)) return '';
  const [year = '', month = '', day = ''] = toIso(found.date).split('-');
  return typed ? `${Number(day)}/${Number(month)}/${year}` : toIso(found.date);
}
