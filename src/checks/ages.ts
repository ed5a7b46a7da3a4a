/** Which ages a danger sign's line names, in days of life: "(under 2 months)", "hari ke-2 sampai ke-14". */
import type { Lang } from '../languages.ts';

/** What a line says of an age: the first and the last day that it may mean; two days where both are right. */
interface Limits {
  from?: number[];
  to?: number[];
}

type Said = [pattern: RegExp, limits: (first: number, second: number) => Limits];

/** The last day of life before an age in months is reached, as the bands have it. */
const MONTH_ENDS: Record<number, number> = { 2: 60, 3: 90, 4: 120, 6: 183, 12: 365 };

/** Not a number for months at which no band ends: no day is equal to it. */
const monthEnd = (months: number): number => MONTH_ENDS[months] ?? Number.NaN;

const days = (from: number, to: number): Limits => ({ from: [from], to: [to] });
const toDay = (day: number): Limits => ({ to: [day] });
const fromDay = (day: number): Limits => ({ from: [day] });
const afterDay = (day: number): Limits => fromDay(day + 1);
const toMonth = (months: number): Limits => toDay(monthEnd(months));
const afterMonth = (months: number): Limits => afterDay(monthEnd(months));
/** "2–11 months": from two months on until the eleventh month is over. */
const months = (first: number, last: number): Limits => days(monthEnd(first) + 1, monthEnd(last + 1));
const month = (age: number): Limits => months(age, age);
const dayToMonth = (day: number, last: number): Limits => days(day, monthEnd(last));
/** Two weeks of age are day 14 for whoever counts days that are over, day 15 for whoever counts as we do. */
const fromWeek = (weeks: number): Limits => ({ from: [7 * weeks, 7 * weeks + 1] });
const firstDay = (): Limits => toDay(1);

/** How each language says an age. */
export const SAID: Record<Lang, Said[]> = {
  id: [
    [/di bawah (\d+) bulan/, toMonth],
    [/(\d+) bulan pertama/, toMonth],
    [/(\d+) hari pertama/, toDay],
    [/24 jam pertama/, firstDay],
    [/hari ke-(\d+) sampai umur (\d+) bulan/, dayToMonth],
    [/(\d+)–(\d+) bulan/, months],
    [/(?<!setelah |sampai )umur (\d+) bulan/, month],
    [/hari ke-(\d+)(?:–| sampai ke-| dan ke-)(\d+)/, days],
    [/mulai hari ke-(\d+)|hari ke-(\d+) atau setelahnya/, fromDay],
    [/setelah hari ke-(\d+)|setelah (\d+) hari/, afterDay],
    [/setelah (?:umur )?(\d+) bulan/, afterMonth],
    [/(?:pada|mulai) umur (\d+) minggu/, fromWeek],
  ],
  en: [
    [/under (\d+) months/, toMonth],
    [/first (\d+) months/, toMonth],
    [/first (\d+) days/, toDay],
    [/first 24 hours/, firstDay],
    [/day (\d+) to (\d+) months/, dayToMonth],
    [/(?<!day )\b(\d+)(?:–| to )(\d+) months/, months],
    [/age (\d+) months/, month],
    [/days (\d+)(?:–| to | and )(\d+)/, days],
    [/from day (\d+)|day (\d+) or later/, fromDay],
    [/after day (\d+)|after (\d+) days/, afterDay],
    [/after (\d+) months/, afterMonth],
    [/(?:at|from) (\d+) weeks/, fromWeek],
  ],
};

/**
 * The limits of age that a line names.
 * @returns the limits, empty where none is named, and the line without the words that name them
 */
export function agesIn(line: string, lang: Lang): Limits & { rest: string } {
  const found: Limits & { rest: string } = { rest: line };
  for (const [pattern, limits] of SAID[lang]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [first = 0, second = 0] = match.slice(1).filter(Boolean).map(Number);
    Object.assign(found, limits(first, second), { rest: found.rest.replace(match[0], '') });
  }
  return found;
}
