/** An entry while it is being written: what its fields hold, as typed. */
import { type CivilDate, parseIso, toIso } from '../shared/civil-date.ts';
import { type DateProblem, type DateText, isDateText, readPastDate } from '../shared/date-text.ts';
import { plainDigits, readWhole } from '../shared/digits.ts';
import { parseGrams } from '../shared/grams.ts';
import { STOOL_COLOURS, type StoolColour } from '../shared/stool-colours.ts';
import { BOUNDS, type Entry, FEEDS, type FeedSide, isKind, type Kind, type Mood, MOODS, readEntry } from './entry.ts';
import { dayOf, isMoment, minuteOf, type Moment, momentAt, timeOf } from './moment.ts';

/** When, as typed. */
export interface Time {
  date: DateText;
  time: string;
}

export interface Draft extends Time {
  kind: Kind;
  /** Of the entry that is being changed. */
  id: string | undefined;
  /** The moment that it had: it keeps its zone as long as date and time stay. */
  at: Moment;
  side: FeedSide;
  wet: boolean;
  stool: StoolColour | 'none';
  mood: Mood;
  ml: string;
  minutes: string;
  grams: string;
}

/** When something is entered that has not been entered before: a moment's date and time. */
export const timeAt = (at: Moment): Time => ({ date: { text: dayOf(at), typed: false }, time: timeOf(at) });

/** A draft of something new. @param at now */
export const newDraft = (kind: Kind, at: Moment, preset: Partial<Draft> = {}): Draft => ({
  kind,
  id: undefined,
  at,
  ...timeAt(at),
  side: 'both',
  wet: false,
  stool: 'none',
  mood: 'fair',
  ml: '',
  minutes: '',
  grams: '',
  ...preset,
});

/** A draft that changes an entry. */
export function draftOf(entry: Entry): Draft {
  const { kind, id, at, ...rest } = entry;
  const texts: Record<string, unknown> = { ...rest };
  for (const [field, value] of Object.entries(rest)) if (typeof value === 'number') texts[field] = String(value);
  return { ...newDraft(kind, at), id, ...(texts as Partial<Draft>) };
}

export type FieldProblem =
  | { field: 'date'; problem: DateProblem }
  | { field: 'time'; problem: { problem: 'time' } | { problem: 'not-yet' } }
  | { field: 'ml' | 'minutes'; problem: { problem: 'count'; min: number; max: number } }
  | { field: 'grams'; problem: { problem: 'weight' } }
  | { field: 'wet'; problem: { problem: 'nappy' } };

const CLOCK = /^(\d{1,2})[:.](\d{2})$/;

/** A time of the day as typed: `3.10`, `03:10`. Returns `HH:MM`, or nothing. */
function readTime(text: string): string | undefined {
  const [, hour = '', minute = ''] = CLOCK.exec(plainDigits(text).trim()) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** A phone's clock that is set back a little makes nothing a thing of the future. */
const LENIENT_MINUTES = 5;

/**
 * When, as a moment of the device's zone.
 * @param now the moment on the device
 * @param before the moment that it had: it stays as it is where date and time are the same
 */
export function readMoment(
  { date, time }: Time,
  now: Moment,
  before?: Moment,
): { at: Moment; problems?: never } | { problems: FieldProblem[]; at?: never } {
  const today: CivilDate | undefined = parseIso(dayOf(now));
  const day = today && readPastDate(date, today);
  const clock = readTime(time);
  const problems: FieldProblem[] = [
    ...(day && 'date' in day ? [] : [{ field: 'date', problem: day ?? { problem: 'format' } } as const]),
    ...(clock ? [] : [{ field: 'time', problem: { problem: 'time' } } as const]),
  ];
  if (!day || !('date' in day) || !clock || problems.length > 0) return { problems };
  const iso = toIso(day.date);
  const at = before && dayOf(before) === iso && timeOf(before) === clock ? before : momentAt(iso, clock);
  return minuteOf(at) > minuteOf(now) + LENIENT_MINUTES
    ? { problems: [{ field: 'time', problem: { problem: 'not-yet' } }] }
    : { at };
}

/**
 * The entry that a draft says.
 * @param now the moment on the device
 * @param id of a new entry
 */
export function entryOf(
  draft: Draft,
  now: Moment,
  id: string,
): { entry: Entry; problems?: never } | { problems: FieldProblem[]; entry?: never } {
  const when = readMoment(draft, now, draft.at);
  const problems = [...(when.problems ?? []), ...problemsIn(draft)];
  if (problems.length > 0) return { problems };
  const { kind, side, wet, mood, stool } = draft;
  const { entry } = readEntry({
    kind,
    id: draft.id ?? id,
    at: when.at,
    side,
    wet,
    mood,
    stool: stool === 'none' ? undefined : stool,
    ml: numberIn(draft.ml),
    minutes: numberIn(draft.minutes),
    grams: parseGrams(draft.grams),
  });
  // The fields of a kind that has none of these problems make an entry; else it was no draft of ours.
  return entry ? { entry } : { problems: [{ field: 'time', problem: { problem: 'time' } }] };
}

const numberIn = (text: string): number | undefined => (text.trim() ? readWhole(text) : undefined);

/** What is wrong besides the time. */
function problemsIn({ kind, ml, minutes, grams, wet, stool }: Draft): FieldProblem[] {
  const count = (field: 'ml' | 'minutes', text: string): FieldProblem[] => {
    const { min, max } = BOUNDS[field];
    const value = numberIn(text);
    return value === undefined || (value >= min && value <= max)
      ? []
      : [{ field, problem: { problem: 'count', min, max } }];
  };
  switch (kind) {
    case 'expression':
      return count('ml', ml);
    case 'massage':
      return count('minutes', minutes);
    case 'weight':
      return parseGrams(grams) === undefined ? [{ field: 'grams', problem: { problem: 'weight' } }] : [];
    case 'nappy':
      return wet || stool !== 'none' ? [] : [{ field: 'wet', problem: { problem: 'nappy' } }];
    default:
      return [];
  }
}

/** True for what a draft may hold, from outside. */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Record<keyof Draft, unknown>;
  return (
    isKind(draft.kind) &&
    isMoment(draft.at) &&
    (draft.id === undefined || typeof draft.id === 'string') &&
    isDateText(draft.date) &&
    [draft.time, draft.ml, draft.minutes, draft.grams].every((text) => typeof text === 'string') &&
    typeof draft.wet === 'boolean' &&
    FEEDS.includes(draft.side as FeedSide) &&
    MOODS.includes(draft.mood as Mood) &&
    ['none', ...STOOL_COLOURS].includes(draft.stool as StoolColour)
  );
}
