import { siteContent } from '../../site/index.ts';
import type { Answers } from './answers.ts';
import { LEVELS } from './answer.ts';
import { toolRows } from './rows.ts';
import type { SignRow } from './signs.ts';

/** The rows of the real danger signs. */
export const rows = toolRows(siteContent().dangerSigns, 'en');

/** A row by its key. */
export function row(key: string): SignRow {
  const found = rows.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`The tool has no row ${key}.`);
  return found;
}

/** A baby of some day of life of whom nothing worrying is told, and no weight. */
export const well = (day: number): Answers => ({
  day,
  early: false,
  seen: [],
  wet: 8,
  stools: 4,
  colour: day < 3 ? 'black' : day < 5 ? 'turning' : 'yellow',
  feeds: 10,
  yellow: 'no',
});

/** How urgent a level is: 0 is the most. A `routine` row is as urgent as none. */
export const urgency = (level: string): number => {
  const at = (LEVELS as readonly string[]).indexOf(level);
  return at < 0 ? LEVELS.length : at;
};
