import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deviceStore } from './device-store.ts';

const store = deviceStore('ours', (value) => (typeof value === 'number' ? value : undefined));

/** What a browser's storage does, in a map. */
let stored: Map<string, string>;
let events: EventTarget;
const working = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};
beforeEach(() => {
  stored = new Map();
  events = new EventTarget();
  vi.stubGlobal('localStorage', working);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const refuse = (name: string) => () => {
  throw new DOMException('No.', name);
};

test('a value comes back as it was written, and is gone when deleted', () => {
  expect(store.read()).toEqual({ state: 'none' });
  expect(store.write(28)).toBeUndefined();
  expect(store.read()).toEqual({ state: 'kept', value: 28 });
  expect(store.remove()).toBe(true);
  expect(store.read()).toEqual({ state: 'none' });
});

test('deleting leaves what others store', () => {
  stored.set('theirs', '1');
  store.write(28);
  store.remove();
  expect([...stored]).toEqual([['theirs', '1']]);
});

test.for(['{"mode":', '', '"text"', 'null'])('%j is stored, but not a value: said, and deleted when asked', (text) => {
  stored.set('ours', text);
  expect(store.read()).toEqual({ state: 'unreadable' });
  expect(store.remove()).toBe(true);
  expect(stored.size).toBe(0);
});

test('full storage says so, and what stood there stands there still', () => {
  store.write(28);
  vi.stubGlobal('localStorage', { ...working, setItem: refuse('QuotaExceededError') });
  expect(store.write(30)).toBe('full');
  expect(store.read()).toEqual({ state: 'kept', value: 28 });
});

test('a storage that forgets at once has stored nothing', () => {
  vi.stubGlobal('localStorage', { ...working, setItem: () => undefined });
  expect(store.write(28)).toBe('denied');
});

test('what cannot be deleted is not said to be gone', () => {
  store.write(28);
  vi.stubGlobal('localStorage', { ...working, removeItem: refuse('InvalidStateError') });
  expect(store.remove()).toBe(false);
});

test.for([
  ['throws', new Proxy({}, { get: () => refuse('SecurityError') })],
  ['is not there', undefined],
] as const)('a storage that %s denies everything and breaks nothing', ([, storage]) => {
  vi.stubGlobal('localStorage', storage);
  expect(store.read()).toEqual({ state: 'denied' });
  expect(store.write(28)).toBe('denied');
  expect(store.remove()).toBe(false);
});

test('a change in another tab is told, and one that a sleeping page may have missed', () => {
  const onChange = vi.fn();
  const stop = store.watch(onChange);
  const tell = (type: string, about: object) => events.dispatchEvent(Object.assign(new Event(type), about));
  tell('storage', { key: 'theirs' });
  tell('pageshow', { persisted: false });
  expect(onChange).not.toHaveBeenCalled();
  tell('storage', { key: 'ours' });
  tell('storage', { key: null });
  tell('pageshow', { persisted: true });
  expect(onChange).toHaveBeenCalledTimes(3);
  stop();
  tell('storage', { key: 'ours' });
  expect(onChange).toHaveBeenCalledTimes(3);
});
