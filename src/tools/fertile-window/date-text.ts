/** A date field's text, before it is a date. */
import { type CivilDate, parseTyped, toIso } from './civil-date.ts';

export interface DateText {
  text: string;
  /** Typed by hand instead of picked. */
  typed: boolean;
}

export const noDate: DateText = { text: '', typed: false };

/** What a date field holds: a date, nothing, or something that is no date. */
export function readDate({ text }: DateText): { date?: CivilDate; problem?: 'missing' | 'format' } {
  if (!text.trim()) return { problem: 'missing' };
  const date = parseTyped(text);
  return date ? { date } : { problem: 'format' };
}

/** A date's text as the other kind of field writes it: typed day first, picked as `YYYY-MM-DD`. No date stays empty. */
export function rewrite(text: string, typed: boolean): string {
  const date = parseTyped(text);
  if (!date) return '';
  const [year = '', month = '', day = ''] = toIso(date).split('-');
  return typed ? `${Number(day)}/${Number(month)}/${year}` : toIso(date);
}
