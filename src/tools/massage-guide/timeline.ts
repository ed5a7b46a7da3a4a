/**
 * Where a massage is, from what was pressed and from the clock alone: a phone that slept finds the right step when it
 * wakes. Times are milliseconds of any clock that goes on while the phone sleeps (`Date.now()`).
 */
import type { StepTime } from '../../schemas/components.ts';

/** How long each step takes; nothing for one that waits until somebody goes on. */
export type Lengths = readonly (number | undefined)[];

export interface Progress {
  step: number;
  /** How much of the step was over at `at`. */
  used: number;
  /** What was added to the step because somebody wanted it longer. */
  added: number;
  /** The time of the clock that this tells of. */
  at: number;
  paused: boolean;
}

export const PRESSES = ['pause', 'go', 'next', 'back', 'repeat', 'longer'] as const;
export type Press = (typeof PRESSES)[number];

/** What one press of “longer” adds. Our own choice: no source divides the time. */
export const LONGER = 30_000;

const MINUTE = 60_000;

/** The lengths of steps. @param minutes what those with a share divide among them */
export function lengthsOf(times: readonly (StepTime | undefined)[], minutes: number): Lengths {
  const shares = times.reduce((sum, time) => sum + (time && 'share' in time ? time.share : 0), 0);
  return times.map((time) => {
    if (!time) return undefined;
    return 'seconds' in time ? time.seconds * 1000 : Math.round((time.share / shares) * minutes * MINUTE);
  });
}

/** At the first step. */
export const begin = (now: number): Progress => ({ step: 0, used: 0, added: 0, at: now, paused: false });

/** The same at a later time: steps whose time is over are left behind. A clock that was set back stands still. */
export function settle(lengths: Lengths, progress: Progress, now: number): Progress {
  let { step, used, added } = progress;
  if (!progress.paused && lengths[step] !== undefined) used += Math.max(0, now - progress.at);
  for (let left = leftOf(lengths, step, used, added); left !== undefined && left <= 0;) {
    if (step === lengths.length - 1) {
      used += left;
      break;
    }
    step += 1;
    used = -left;
    added = 0;
    left = leftOf(lengths, step, used, added);
  }
  if (lengths[step] === undefined) used = 0;
  return { ...progress, step, used, added, at: now };
}

/** What comes of a press. */
export function press(lengths: Lengths, before: Progress, what: Press, now: number): Progress {
  const progress = settle(lengths, before, now);
  const { step } = progress;
  switch (what) {
    case 'pause':
      return { ...progress, paused: true };
    case 'go':
      return { ...progress, paused: false };
    case 'repeat':
      return { ...progress, used: 0, added: 0 };
    case 'longer':
      return lengths[step] === undefined ? progress : { ...progress, added: progress.added + LONGER };
    case 'back':
      return { ...progress, step: Math.max(0, step - 1), used: 0, added: 0 };
    case 'next':
      if (step === lengths.length - 1) return progress;
      // Whoever goes on from a step that waits wants the clock to run.
      return { ...progress, step: step + 1, used: 0, added: 0, paused: progress.paused && lengths[step] !== undefined };
  }
}

/** What is left of the step; nothing for one that waits. */
export const left = (lengths: Lengths, { step, used, added }: Progress): number | undefined =>
  leftOf(lengths, step, used, added);

/** What is left until a step that waits. */
export function leftInAll(lengths: Lengths, progress: Progress): number {
  const after = lengths.slice(progress.step + 1);
  const end = after.indexOf(undefined);
  return after
    .slice(0, end < 0 ? undefined : end)
    .reduce<number>((sum, length = 0) => sum + length, left(lengths, progress) ?? 0);
}

/** Whether time passes: it does not on a step that waits, nor while somebody pauses. */
export const isRunning = (lengths: Lengths, { step, paused }: Progress): boolean =>
  !paused && lengths[step] !== undefined;

function leftOf(lengths: Lengths, step: number, used: number, added: number): number | undefined {
  const length = lengths[step];
  return length === undefined ? undefined : length + added - used;
}
