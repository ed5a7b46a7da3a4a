/**
 * What a tool keeps on the device when a reader asks: one value under one key of the browser's storage. It tells what is
 * really there, because storage may be full, switched off, or hold what an older page wrote.
 */

export type Stored<T> =
  | { state: 'kept'; value: T }
  /** Something stands there that this page cannot read: it is still stored. */
  | { state: 'unreadable' }
  | { state: 'none' }
  /** The browser lets nobody look: this page stores nothing. */
  | { state: 'denied' };

export interface DeviceStore<T> {
  read: () => Stored<T>;
  /** Writes. Returns why it did not work; what stood there before then stands there still. */
  write: (value: T) => 'full' | 'denied' | undefined;
  /** Deletes. Returns whether nothing is left. */
  remove: () => boolean;
  /** Calls back whenever another tab has changed it, or may have while this one slept. Returns what stops it. */
  watch: (onChange: () => void) => () => void;
}

/**
 * The store under a key.
 * @param parse makes the value of what was stored; nothing when it is not one
 */
export function deviceStore<T>(key: string, parse: (stored: unknown) => T | undefined): DeviceStore<T> {
  const read = (): Stored<T> => {
    let text: string | null;
    try {
      text = localStorage.getItem(key);
    } catch {
      return { state: 'denied' };
    }
    if (text === null) return { state: 'none' };
    try {
      const value = parse(JSON.parse(text));
      return value === undefined ? { state: 'unreadable' } : { state: 'kept', value };
    } catch {
      return { state: 'unreadable' };
    }
  };
  return {
    read,
    write: (value) => {
      const text = JSON.stringify(value);
      try {
        localStorage.setItem(key, text);
        return localStorage.getItem(key) === text ? undefined : 'denied';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
      }
    },
    remove: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        // What is left says the rest.
      }
      return read().state === 'none';
    },
    watch: (onChange) => {
      const onStorage = (event: StorageEvent): void => {
        // Without a key, all of it was deleted.
        if (event.key === key || event.key === null) onChange();
      };
      const onShow = ({ persisted }: PageTransitionEvent): void => {
        if (persisted) onChange();
      };
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onShow);
      return () => {
        removeEventListener('storage', onStorage);
        removeEventListener('pageshow', onShow);
      };
    },
  };
}
