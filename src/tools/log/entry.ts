/** What can be noted, and how it is told from what is none: each kind with its fields. */
import { BABY_GRAMS } from '../shared/grams.ts';
import { STOOL_COLOURS, type StoolColour } from '../shared/stool-colours.ts';
import { isMoment, type Moment } from './moment.ts';

export const SIDES = ['left', 'right', 'both'] as const;
export type Side = (typeof SIDES)[number];
/** Where a baby drinks: at the breast, or from a cup, a spoon or a bottle. */
export const FEEDS = [...SIDES, 'cup'] as const;
export type FeedSide = (typeof FEEDS)[number];
/** How the mother is, from the best. */
export const MOODS = ['good', 'fair', 'hard', 'very-hard'] as const;
export type Mood = (typeof MOODS)[number];

/** Numbers beyond which somebody has mistyped: millilitres at once, minutes of massage, grams. */
export const BOUNDS = {
  ml: { min: 1, max: 1000 },
  minutes: { min: 1, max: 120 },
  grams: BABY_GRAMS,
} as const;

interface Noted {
  id: string;
  at: Moment;
}
export type Feed = Noted & { kind: 'feed'; side: FeedSide };
export type Expression = Noted & { kind: 'expression'; side: Side; ml?: number };
/** Wet, with poo, or both. */
export type Nappy = Noted & { kind: 'nappy'; wet: boolean; stool?: StoolColour };
export type Weighed = Noted & { kind: 'weight'; grams: number };
export type Massage = Noted & { kind: 'massage'; minutes?: number };
export type MoodNoted = Noted & { kind: 'mood'; mood: Mood };
export type Entry = Feed | Expression | Nappy | Weighed | Massage | MoodNoted;
export type Kind = Entry['kind'];

/** What a field may hold, and what a text in a table says of it. */
interface FieldRule {
  accepts: (value: unknown) => boolean;
  parse: (text: string) => unknown;
  optional?: true;
}

const oneOf = (all: readonly string[]): FieldRule => ({
  accepts: (value) => all.includes(value as string),
  parse: (text) => text.trim(),
});
const whole = ({ min, max }: { min: number; max: number }): FieldRule => ({
  accepts: (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
  parse: (text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : text),
});
const optional = (rule: FieldRule): FieldRule => ({ ...rule, optional: true });
const matching = (accepts: (value: unknown) => boolean): FieldRule => ({ accepts, parse: (text) => text.trim() });

const NOTED: Record<string, FieldRule> = {
  id: matching((value) => typeof value === 'string' && /^[\w-]{1,40}$/.test(value)),
  at: matching(isMoment),
};
/** 1 and 0 in a table: spreadsheets translate true and false. */
const flag: FieldRule = {
  accepts: (value) => typeof value === 'boolean',
  parse: (text) => ({ '1': true, '0': false })[text.trim()] ?? text,
};

/** The fields of each kind, in the order in which a table has them. */
export const FIELDS: Record<Kind, Record<string, FieldRule>> = {
  feed: { ...NOTED, side: oneOf(FEEDS) },
  expression: { ...NOTED, side: oneOf(SIDES), ml: optional(whole(BOUNDS.ml)) },
  nappy: { ...NOTED, wet: flag, stool: optional(oneOf(STOOL_COLOURS)) },
  weight: { ...NOTED, grams: whole(BOUNDS.grams) },
  massage: { ...NOTED, minutes: optional(whole(BOUNDS.minutes)) },
  mood: { ...NOTED, mood: oneOf(MOODS) },
};

/** True for the name of a kind. */
export const isKind = (value: unknown): value is Kind => typeof value === 'string' && Object.hasOwn(FIELDS, value);

/** What was read: an entry, or the field that is wrong. */
export type ReadEntry = { entry: Entry; field?: never } | { field: string; entry?: never };

/**
 * The entry that a value from outside is: from storage or a file. Fields that the kind does not have are left out.
 * @returns the first field that is wrong, where it is none
 */
export function readEntry(value: unknown): ReadEntry {
  if (typeof value !== 'object' || value === null) return { field: 'kind' };
  const { kind, ...given } = value as Record<string, unknown>;
  if (!isKind(kind)) return { field: 'kind' };
  const entry: Record<string, unknown> = { kind };
  for (const [field, { accepts, optional: mayLack }] of Object.entries(FIELDS[kind])) {
    if (given[field] === undefined && mayLack) continue;
    if (!accepts(given[field])) return { field };
    entry[field] = given[field];
  }
  // A nappy that is neither wet nor dirty is no news.
  if (kind === 'nappy' && !entry['wet'] && !entry['stool']) return { field: 'wet' };
  return { entry: entry as unknown as Entry };
}

/** A name for a new entry that no other one has, on whatever device. */
export const newId = (): string =>
  `n${Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('')}`;
