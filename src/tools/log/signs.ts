/** Which danger signs an entry shows: what they say, at which age and how soon, stands in `content/danger-signs.yaml`. */
import { dayOfLifeAt } from './days.ts';
import type { Entry, Mood } from './entry.ts';
import type { StoolColour } from '../shared/stool-colours.ts';
import type { Moment } from './moment.ts';

/** The last day that the danger signs speak of. */
const LAST_DAY = 365;

/** A sign as the reader sees it; days of life that it belongs to, both included. */
export interface WordedSign {
  key: string;
  level: 'emergency' | 'today' | 'soon' | 'routine';
  from: number;
  to: number;
  /** Whose sign it is and how soon to act; what its line goes on from; the line. */
  title: string;
  lead: string;
  line: string;
}

const BY_COLOUR: Partial<Record<StoolColour, readonly string[]>> = {
  black: ['baby-poo-black'],
  pale: ['baby-pale-poo'],
  blood: ['baby-blood'],
};
const BY_MOOD: Partial<Record<Mood, readonly string[]>> = {
  hard: ['mum-suicide', 'mum-low-heavy', 'mum-sad-2w'],
  'very-hard': ['mum-suicide', 'mum-low-heavy', 'mum-sad-2w'],
};

/** Every sign that the log may show. */
export const SHOWN_SIGNS: readonly string[] = [
  ...new Set([...Object.values(BY_COLOUR), ...Object.values(BY_MOOD)].flat()),
];

/**
 * The signs of an entry, the most urgent first. A mood shows what to look for in it.
 * @param birth where it is not known, a sign is shown whatever its age, which its line says
 */
export function signsOf(
  entry: Entry | undefined,
  birth: Moment | undefined,
  signs: readonly WordedSign[],
): WordedSign[] {
  const keys =
    entry?.kind === 'nappy' && entry.stool
      ? BY_COLOUR[entry.stool]
      : entry?.kind === 'mood'
        ? BY_MOOD[entry.mood]
        : undefined;
  if (!entry || !keys) return [];
  // Signs of any age are listed to the end of the first year, and hold after it.
  const day = birth === undefined ? undefined : Math.min(dayOfLifeAt(birth, entry.at), LAST_DAY);
  return signs.filter(
    ({ key, from, to }) =>
      keys.includes(key) && (entry.kind === 'mood' || day === undefined || (day >= from && day <= to)),
  );
}
