/** The log: a birth and entries, oldest first. It never changes; each change gives another one. */
import type { Entry } from './entry.ts';
import { type Moment, minuteOf } from './moment.ts';

export interface Log {
  /** When the baby was born, if that was told. */
  birth: Moment | undefined;
  entries: readonly Entry[];
}

export const emptyLog: Log = { birth: undefined, entries: [] };

/** The log with another entry, or with a changed one in the place of that with its id. */
export function withEntry(log: Log, entry: Entry): Log {
  const entries = log.entries.filter(({ id }) => id !== entry.id);
  const minute = minuteOf(entry.at);
  // Nearly all are noted when they happen: the place is found from the end.
  const before = entries.findLastIndex(({ at }) => minuteOf(at) <= minute);
  return { ...log, entries: entries.toSpliced(before + 1, 0, entry) };
}

/** The log without some entries, and with others, which stand in the place of those with their ids. */
export function withChanges(log: Log, put: readonly Entry[], remove: readonly string[]): Log {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return { ...log, entries: inOrder([...log.entries.filter(({ id }) => !gone.has(id)), ...put]) };
}

export interface Merged {
  log: Log;
  /** Entries that are new to the log. */
  added: readonly Entry[];
}

/** The log with those of another one that it lacks: what it has stays as it is. */
export function merge(log: Log, other: Log): Merged {
  const known = new Set(log.entries.map(({ id }) => id));
  const added = other.entries.filter(({ id }) => !known.has(id) && known.add(id));
  return { log: { birth: log.birth ?? other.birth, entries: inOrder([...log.entries, ...added]) }, added };
}

/** Entries from the oldest on; what was noted for the same minute stays as it came. */
export const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries
    // Each moment is read once, however often it is compared.
    .map((entry) => [minuteOf(entry.at), entry] as const)
    .sort(([a], [b]) => a - b)
    .map(([, entry]) => entry);
