/** What goes along to the page in the other language: the way, the draft, and the log where it is not stored. */
import { type Draft, isDraft } from './draft.ts';
import { readEntry } from './entry.ts';
import { inOrder, type Log } from './log.ts';
import { isMoment } from './moment.ts';

/** The pages of the tool; the first is where it opens. */
export const STEPS = ['log', 'pick', 'form', 'overview', 'first', 'sheet', 'files', 'delete'] as const;
export type Step = (typeof STEPS)[number];

export interface Carried {
  steps: readonly Step[];
  draft: Draft | undefined;
  log: Log | undefined;
}

/** What was packed; nothing when it is something else. */
export function parseCarried(value: unknown): Carried | undefined {
  const { steps, draft, log } = (value ?? {}) as Record<keyof Carried, unknown>;
  if (!Array.isArray(steps) || steps[0] !== STEPS[0] || !steps.every((step) => STEPS.includes(step as Step)))
    return undefined;
  if (draft !== undefined && !isDraft(draft)) return undefined;
  const needsDraft = steps.includes('pick') || steps.includes('form');
  if (needsDraft && draft === undefined) return undefined;
  return { steps: steps as Step[], draft, log: parseLog(log) };
}

function parseLog(value: unknown): Log | undefined {
  const { birth, entries } = (value ?? {}) as Record<keyof Log, unknown>;
  if (!Array.isArray(entries)) return undefined;
  return {
    birth: isMoment(birth) ? birth : undefined,
    entries: inOrder(entries.flatMap((entry) => readEntry(entry).entry ?? [])),
  };
}
