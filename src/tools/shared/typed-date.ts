/**
 * Dates as people type them, Indonesian and English. Day first, as both write: `1 Maret 2024`, `1 Mar 24`, `1/3/2024`,
 * `01032024`; year first where it has four digits; month first where the month is a word (`March 1, 2024`).
 */
import { type CivilDate, civilDate, equals } from './civil-date.ts';
import { plainDigits } from './digits.ts';

/** A day, month and year that were read, whether or not the calendar has such a day. */
export interface DayParts {
  day: number;
  month: number;
  year: number;
}

export type TypedDate =
  | { date: CivilDate; problem?: never }
  | { problem: 'format' }
  /** It says which day is meant, and the calendar has none: 29 February 2023. */
  | ({ problem: 'no-such-day' } & DayParts)
  /** Two days may be meant: `1/3/24` is 1 March, and for some who write the year short 3 January. */
  | { problem: 'unclear'; readings: readonly [CivilDate, CivilDate] };

/** Names of each month, with shortenings that are not their beginning, and old or usual misspellings. */
const MONTHS = [
  'januari january',
  'februari february pebruari febuari',
  'maret march mrt',
  'april',
  'mei may',
  'juni june',
  'juli july',
  'agustus august agt agst ags',
  'september',
  'oktober october',
  'november nopember',
  'desember december',
].map((names) => names.split(' '));

/** Fewer letters do not tell one month from another. */
const SHORTEST_MONTH = 3;

/** Years that a tool of ours may be asked about; others are slips of the finger. */
const isYear = (year: number): boolean => year >= 1900 && year < 2100;

/** A month by its name or the beginning of it, from 1; 0 when there is none. */
const monthOf = (word: string): number =>
  word.length < SHORTEST_MONTH
    ? 0
    : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word.toLowerCase()))) + 1;

/** Years of two digits are of this century. */
const fullYear = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

function read({ day, month, year }: DayParts): TypedDate {
  if (day < 1 || month < 1 || month > 12 || !isYear(year)) return { problem: 'format' };
  const date = civilDate(year, month, day);
  return date ? { date } : { problem: 'no-such-day', day, month, year };
}

/** Numbers with a short year: nobody can tell from it in which order somebody writes. */
function readShort(first: number, second: number, year: number): TypedDate {
  const dayFirst = read({ day: first, month: second, year });
  const monthFirst = read({ day: second, month: first, year });
  return 'date' in dayFirst && 'date' in monthFirst && !equals(dayFirst.date, monthFirst.date)
    ? { problem: 'unclear', readings: [dayFirst.date, monthFirst.date] }
    : dayFirst;
}

const SEPARATOR = String.raw`\s*[-/.,\s]\s*`;
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = String.raw`'?(\d{4}|\d{2})`;
const NUMBERS = new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{4}|\d{2})$`);
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{1,2})$`);
const DAY_WORD = new RegExp(String.raw`^(\d{1,2})${ORDINAL}[-/.,\s]*([a-z]+)[-/.,\s]*${YEAR}$`, 'i');
const WORD_DAY = new RegExp(String.raw`^([a-z]+)[-/.,\s]*(\d{1,2})${ORDINAL}[-/.,\s]+${YEAR}$`, 'i');
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const RUN_TOGETHER_YEAR_FIRST = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a date as typed.
 * @returns the date, or why there is none; never a day that was not meant
 */
export function readTypedDate(typed: string): TypedDate {
  // Marks of the writing direction come along with Arabic digits, and are seen by nobody.
  const text = plainDigits(typed.replace(/\p{Cf}/gu, '')).trim();
  const words = DAY_WORD.exec(text);
  if (words) return read({ day: Number(words[1]), month: monthOf(words[2] ?? ''), year: fullYear(words[3] ?? '') });
  const monthFirst = WORD_DAY.exec(text);
  if (monthFirst)
    return read({
      day: Number(monthFirst[2]),
      month: monthOf(monthFirst[1] ?? ''),
      year: fullYear(monthFirst[3] ?? ''),
    });
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return read({ year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) });
  const [match, first = '', second = '', year = ''] = NUMBERS.exec(text) ?? RUN_TOGETHER.exec(text) ?? [];
  if (!match) return { problem: 'format' };
  if (year.length === 2) return readShort(Number(first), Number(second), fullYear(year));
  const together = RUN_TOGETHER_YEAR_FIRST.exec(text);
  return !isYear(Number(year)) && together
    ? read({ year: Number(together[1]), month: Number(together[2]), day: Number(together[3]) })
    : read({ day: Number(first), month: Number(second), year: Number(year) });
}
