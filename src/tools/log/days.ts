/** What a day comes to. A day is one of the calendar, as the clock showed it. */
import { addDays, parseIso, toIso } from '../shared/civil-date.ts';
import type { StoolColour } from '../shared/stool-colours.ts';
import type { Entry, Feed, Mood, Weighed } from './entry.ts';
import type { Log } from './log.ts';
import { dayOf, minuteOf, type Moment } from './moment.ts';

/** Entries of some time, counted. */
export interface Totals {
  feeds: number;
  wet: number;
  stools: number;
  /** Colours of poo, each once, in the order in which they came. */
  colours: readonly StoolColour[];
  expressions: number;
  /** Millilitres expressed; nothing when none was measured. */
  ml: number | undefined;
  massages: number;
  /** Minutes of massage that were told. */
  minutes: number;
  moods: readonly Mood[];
  weights: readonly Weighed[];
}

/** Counts entries. */
export function totalsOf(entries: readonly Entry[]): Totals {
  const totals = { feeds: 0, wet: 0, stools: 0, expressions: 0, massages: 0, minutes: 0 };
  let ml: number | undefined;
  const colours = new Set<StoolColour>();
  const moods: Mood[] = [];
  const weights: Weighed[] = [];
  for (const entry of entries)
    switch (entry.kind) {
      case 'feed':
        totals.feeds += 1;
        break;
      case 'expression':
        totals.expressions += 1;
        if (entry.ml !== undefined) ml = (ml ?? 0) + entry.ml;
        break;
      case 'nappy':
        totals.wet += Number(entry.wet);
        totals.stools += Number(entry.stool !== undefined);
        if (entry.stool) colours.add(entry.stool);
        break;
      case 'weight':
        weights.push(entry);
        break;
      case 'massage':
        totals.massages += 1;
        totals.minutes += entry.minutes ?? 0;
        break;
      case 'mood':
        moods.push(entry.mood);
    }
  return { ...totals, ml, colours: [...colours], moods, weights };
}

/** The entries of some days, by day. @param days `YYYY-MM-DD`: others are left out */
export function entriesByDay(entries: readonly Entry[], days: readonly string[]): Map<string, Entry[]> {
  const found = new Map(days.map((day): [string, Entry[]] => [day, []]));
  for (const entry of entries) found.get(dayOf(entry.at))?.push(entry);
  return found;
}

/** Days that an overview goes back. */
const SHOWN_DAYS = 14;

/** The last two weeks, from the oldest day to today. @param today `YYYY-MM-DD` */
export const lastDays = (today: string): string[] =>
  Array.from({ length: SHOWN_DAYS }, (_, at) => dayAfter(today, at - SHOWN_DAYS + 1));

/** A day some days later, or earlier. */
export function dayAfter(day: string, by: number): string {
  const date = parseIso(day);
  return date ? toIso(addDays(date, by)) : day;
}

/** The last feed, whatever came after it. */
export const lastFeed = ({ entries }: Log): Feed | undefined =>
  entries.findLast((entry): entry is Feed => entry.kind === 'feed');

/** Every weighing, from the first. */
export const weighings = ({ entries }: Log): Weighed[] =>
  entries.filter((entry): entry is Weighed => entry.kind === 'weight');

/** Minutes from one moment to another; negative when the second is earlier. */
export const minutesBetween = (from: Moment, to: Moment): number => minuteOf(to) - minuteOf(from);

const MINUTES_A_DAY = 24 * 60;

/**
 * The day of life of a moment: day 1 is the first 24 hours, as the danger signs and the measurements of milk count.
 * @returns less than 1 before birth
 */
export const dayOfLifeAt = (birth: Moment, at: Moment): number =>
  Math.floor(minutesBetween(birth, at) / MINUTES_A_DAY) + 1;

/** Days of life that the view of the first days shows: one week. */
export const FIRST_DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What each of the first days of life comes to, in 24 hours from the birth on. */
export function firstDays({ entries }: Log, birth: Moment): Totals[] {
  const found: Entry[][] = FIRST_DAYS.map(() => []);
  for (const entry of entries) found[dayOfLifeAt(birth, entry.at) - 1]?.push(entry);
  return found.map(totalsOf);
}
