import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { emptyLog, inOrder, merge, withChanges, withEntry } from './log.ts';
import { minuteOf } from './moment.ts';
import { anyEntry, anyLog, feeds } from './testing.ts';

const minutes = (entries: readonly Entry[]): number[] => entries.map(({ at }) => minuteOf(at));
const sorted = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b);

test('an entry is put in its place, once, whatever zones the others are of', () => {
  fc.assert(
    fc.property(anyLog, anyEntry, (log, entry) => {
      const { entries } = withEntry(log, entry);
      expect(entries.filter(({ id }) => id === entry.id)).toEqual([entry]);
      expect(minutes(entries)).toEqual(sorted(minutes(entries)));
      expect(entries.length).toBe(new Set([...log.entries, entry].map(({ id }) => id)).size);
      expect(withEntry({ ...log, entries }, entry).entries).toEqual(entries);
    }),
  );
});

test('changes leave out what is gone, and keep the order', () => {
  fc.assert(
    fc.property(anyLog, fc.array(anyEntry), (log, put) => {
      const gone = log.entries.slice(0, 3).map(({ id }) => id);
      const unique = [...new Map(put.map((entry) => [entry.id, entry])).values()];
      const { entries } = withChanges(log, unique, gone);
      for (const entry of unique) expect(entries).toContainEqual(entry);
      for (const id of gone)
        if (!unique.some((entry) => entry.id === id)) expect(entries.map((e) => e.id)).not.toContain(id);
      expect(minutes(entries)).toEqual(sorted(minutes(entries)));
    }),
  );
});

test('another log is taken in once: what is here stays, nothing is doubled', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (log, other) => {
      const { log: merged, added } = merge(log, other);
      for (const entry of log.entries) expect(merged.entries).toContainEqual(entry);
      expect(merged.entries.length).toBe(log.entries.length + added.length);
      expect(merged.birth).toBe(log.birth ?? other.birth);
      expect(merge(merged, other)).toEqual({ log: merged, added: [] });
    }),
  );
});

/** Entries that count how often their moment is read. */
function counted(n: number): { entries: Entry[]; reads: () => number } {
  let reads = 0;
  const entries = feeds(n).map((entry) => {
    const { at } = entry;
    return Object.defineProperty({ ...entry }, 'at', {
      enumerable: true,
      get: () => {
        reads += 1;
        return at;
      },
    });
  });
  return { entries, reads: () => reads };
}

test('ten thousand entries: to note one more looks at the last one only, to sort them at each once', () => {
  const last = counted(10_000);
  withEntry({ ...emptyLog, entries: last.entries }, { id: 'new', kind: 'massage', at: '2030-01-01T00:00+07:00' });
  expect(last.reads()).toBe(1);
  const all = counted(10_000);
  inOrder(all.entries.toReversed());
  expect(all.reads()).toBe(10_000);
});
