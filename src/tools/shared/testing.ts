import { type CivilDate, parseIso } from './civil-date.ts';

/** The civil date that tests write as text. */
export function day(iso: string): CivilDate {
  const date = parseIso(iso);
  if (!date) throw new Error(`${iso} is not a date`);
  return date;
}
