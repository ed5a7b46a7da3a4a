/** What goes along to the page in the other language: the way through the questions, and what was entered. */
import { isDateText } from '../shared/date-text.ts';
import type { Entry } from './entry.ts';
import { parseEntry } from './entry-stored.ts';
import { BLEEDING, FEEDING } from './lam.ts';
import type { LamEntry } from './LamCheck.tsx';
import { FIRST, isStep, PATH, type Step, isQuestion } from './questions.ts';

export interface Carried {
  steps: readonly Step[];
  entry: Entry;
  lam: LamEntry;
  /** An answer was shown at the last step. */
  answered: boolean;
}

/** Steps that follow one another as the questions lead. */
const isWay = (steps: unknown): steps is Step[] =>
  Array.isArray(steps) &&
  steps.every(isStep) &&
  steps[0] === FIRST &&
  steps.slice(1).every((step, at) => {
    const before = steps[at];
    return before !== undefined && isQuestion(before) && PATH[before].some(({ to }) => to === step);
  });

const isOneOf = (value: unknown, all: readonly unknown[]): boolean => value === undefined || all.includes(value);

/** What was carried over, or nothing when it is not as this page writes it. */
export function parseCarried(value: unknown): Carried | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { steps, entry, lam, answered } = value as Omit<Carried, 'answered'> & { answered: unknown };
  const parsed = parseEntry(entry);
  const isCarried =
    isWay(steps) && isDateText(lam.birth) && isOneOf(lam.bleeding, BLEEDING) && isOneOf(lam.feeding, FEEDING);
  return isCarried && parsed ? { steps, entry: parsed, lam, answered: answered === true } : undefined;
}
