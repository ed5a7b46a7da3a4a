import { useLayoutEffect, useState } from 'preact/hooks';
import type { DeviceStore, Stored } from './device-store.ts';

/**
 * What of the reader's is stored: the entry; an `outdated` one, because the new one could not be written; something that
 * this page cannot read; or something that cannot be deleted from here (`stuck`).
 */
export type StoredState = 'kept' | 'outdated' | 'unreadable' | 'stuck';

export interface Kept<T> {
  /** Nothing as long as nothing is stored, as far as the page knows. */
  stored: StoredState | undefined;
  /** Keeps a value because the reader asks. Returns why it did not work. */
  save: (value: T) => 'full' | 'denied' | undefined;
  /** Lets what is kept follow what was entered, where something is still kept. */
  follow: (value: T) => void;
  /** Deletes. Returns whether nothing is left. */
  remove: () => boolean;
}

const storedState = ({ state }: Stored<unknown>): 'kept' | 'unreadable' | undefined =>
  state === 'kept' || state === 'unreadable' ? state : undefined;

/** One value that a reader may keep on the device, as told by the device itself. */
export function useKept<T>(
  store: DeviceStore<T>,
  on: { found: (value: T) => void; deletedElsewhere: () => void },
): Kept<T> {
  const [stored, setStored] = useState<StoredState>();

  useLayoutEffect(() => {
    const found = store.read();
    setStored(storedState(found));
    if (found.state === 'kept') on.found(found.value);
  }, []);

  useLayoutEffect(() =>
    store.watch(() => {
      const now = storedState(store.read());
      setStored(now);
      if (stored && !now) on.deletedElsewhere();
    }),
  );

  const save = (value: T): ReturnType<Kept<T>['save']> => {
    const problem = store.write(value);
    const now = storedState(store.read());
    setStored(problem && now === 'kept' ? 'outdated' : now);
    return problem;
  };

  return {
    stored,
    save,
    follow: (value) => {
      // Another tab may have deleted it: then it stays deleted.
      if (store.read().state === 'kept') save(value);
    },
    remove: () => {
      const done = store.remove();
      setStored(done ? undefined : 'stuck');
      return done;
    },
  };
}
