import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyEntry, type Entry } from './entry.ts';
import { deleteEntry, loadEntry, saveEntry } from './entry-storage.ts';

const entry: Entry = {
  ...emptyEntry(),
  mode: 'history',
  start: { text: '2026-06-01', typed: false },
  starts: [
    { text: '5/5/2026', typed: true },
    { text: '2026-06-01', typed: false },
  ],
  daysToNextPeriod: 12,
};

/** What a browser's storage does, in a map. */
let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('an entry comes back as it was saved, and is gone when deleted', () => {
  expect(loadEntry()).toBeUndefined();
  expect(saveEntry(entry)).toBe(true);
  expect(loadEntry()).toEqual(entry);
  expect(stored.size).toBe(1);
  deleteEntry();
  expect(stored.size).toBe(0);
  expect(loadEntry()).toBeUndefined();
});

test('deleting leaves what others store', () => {
  stored.set('theirs', '1');
  saveEntry(entry);
  deleteEntry();
  expect([...stored]).toEqual([['theirs', '1']]);
});

test.for([
  ['broken', '{"mode":'],
  ['empty', ''],
  ['no entry', '"one"'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['an unknown mode', JSON.stringify({ ...entry, mode: 'moon' })],
  ['a date of an older page', JSON.stringify({ ...entry, start: '2026-06-01' })],
  ['no dates', JSON.stringify({ ...entry, starts: undefined })],
  ['a date that is none', JSON.stringify({ ...entry, starts: [null] })],
  ['a length that is a number', JSON.stringify({ ...entry, length: 28 })],
  ['days as text', JSON.stringify({ ...entry, daysToNextPeriod: '14' })],
] as const)('%s in the storage is ignored', ([, text]) => {
  saveEntry(entry);
  for (const key of stored.keys()) stored.set(key, text);
  expect(loadEntry()).toBeUndefined();
});

function refuse(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

test.for([
  ['throws', { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ['is not there', undefined],
] as const)('a storage that %s saves nothing and breaks nothing', ([, storage]) => {
  vi.stubGlobal('localStorage', storage);
  expect(saveEntry(entry)).toBe(false);
  expect(loadEntry()).toBeUndefined();
  expect(deleteEntry).not.toThrow();
});
