/**
 * The log on the device, when a reader asks for it: IndexedDB, one record an entry, so that to note one more costs the
 * same however many there are. The database is there only as long as a log is kept. It tells what is really there, because
 * storage may be full, switched off, or written by a later page.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Entry, readEntry } from './entry.ts';
import { inOrder, type Log } from './log.ts';
import { isMoment } from './moment.ts';

const NAME = 'alir.log';
/** Version of the database: a later page that needs another one raises it, and brings what is there along. */
const VERSION = 1;
const BIRTH = 'birth';

interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
  about: { key: string; value: unknown };
}

export type StoredLog =
  /** What is kept, and how many records this page cannot read: they stay. */
  | { state: 'kept'; log: Log; unreadable: number }
  | { state: 'none' }
  /** The browser lets nobody look. */
  | { state: 'denied' }
  /** A later version of this page has written it. */
  | { state: 'newer' };

/** What is to be written: changed entries, ids of those that are gone, a birth where it has changed. */
export interface Change {
  put: readonly Entry[];
  remove: readonly string[];
  birth?: string;
}

/** Why something was not written; `gone` when no log is kept any more. What stood there stands there still. */
export type WriteProblem = 'full' | 'denied' | 'newer' | 'gone';

/** Whether there may be a database. WebKit lists one of version 0 where somebody once stopped the making of it. */
const mayExist = async (): Promise<boolean> =>
  // Older browsers have no list.
  !('databases' in indexedDB) ||
  (await indexedDB.databases()).some(({ name, version }) => name === NAME && version !== 0);

/** Opens the database. @param create makes it where there is none */
async function open(create: boolean): Promise<IDBPDatabase<Schema> | undefined> {
  if (!create && !(await mayExist())) return undefined;
  const found = { nothing: false };
  try {
    return await openDB<Schema>(NAME, VERSION, {
      upgrade: (db, from, _to, transaction) => {
        if (from === 0 && !create) {
          found.nothing = true;
          // To open is to create, unless it is stopped; WebKit leaves an empty one behind all the same.
          transaction.done.catch(() => undefined);
          transaction.abort();
          return;
        }
        db.createObjectStore('entries', { keyPath: 'id' });
        db.createObjectStore('about');
      },
    });
  } catch (error) {
    if (found.nothing) return undefined;
    throw error;
  }
}

/** Does something with the database and closes it: another tab may delete it at any time. */
async function using<T>(create: boolean, act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
  const db = await open(create);
  if (!db) return undefined;
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');

const problemOf = (error: unknown): WriteProblem =>
  nameOf(error) === 'QuotaExceededError' ? 'full' : nameOf(error) === 'VersionError' ? 'newer' : 'denied';

/** Tells other tabs; without one, they look when they are looked at. Opened by `watchStored`. */
let channel: BroadcastChannel | undefined;
const tellOthers = (): void => channel?.postMessage('changed');

/** Older browsers have none, and Firefox gives none where it lets nothing be stored. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return undefined;
  }
}

/** What is kept on the device. */
export async function readStored(): Promise<StoredLog> {
  try {
    const found = await using(false, async (db) => ({
      records: await db.getAll('entries'),
      birth: await db.get('about', BIRTH),
    }));
    if (!found) return { state: 'none' };
    const entries = found.records.flatMap((record) => readEntry(record).entry ?? []);
    const birth = isMoment(found.birth) ? found.birth : undefined;
    return {
      state: 'kept',
      log: { birth, entries: inOrder(entries) },
      unreadable: found.records.length - entries.length,
    };
  } catch (error) {
    return { state: nameOf(error) === 'VersionError' ? 'newer' : 'denied' };
  }
}

/**
 * Writes a change, all of it or nothing.
 * @param create starts to keep a log, because the reader asks; else a log that is gone stays gone
 */
export async function writeChange({ put, remove, birth }: Change, create: boolean): Promise<WriteProblem | undefined> {
  try {
    const isWritten = await using(create, async (db) => {
      const transaction = db.transaction(['entries', 'about'], 'readwrite');
      const entries = transaction.objectStore('entries');
      try {
        await Promise.all([
          ...put.map(async (entry) => entries.put(entry)),
          ...remove.map(async (id) => entries.delete(id)),
          ...(birth === undefined ? [] : [transaction.objectStore('about').put(birth, BIRTH)]),
          transaction.done,
        ]);
      } catch (error) {
        transaction.done.catch(() => undefined);
        abort(transaction);
        throw error;
      }
      return true;
    });
    if (!isWritten) return 'gone';
    tellOthers();
    return undefined;
  } catch (error) {
    // A database that was made for what then found no room is not to stay.
    if (create) await deleteEmpty();
    return problemOf(error);
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

async function deleteEmpty(): Promise<void> {
  const found = await readStored();
  if (found.state === 'kept' && found.log.entries.length + found.unreadable === 0) await deleteStored();
}

/** Deletes all of it. Returns whether nothing is left. */
export async function deleteStored(): Promise<boolean> {
  try {
    await deleteDB(NAME);
  } catch {
    // What is left says the rest.
  }
  tellOthers();
  const { state } = await readStored();
  return state === 'none';
}

/** Calls back whenever another tab has changed what is kept, or may have while this one slept. Returns what stops it. */
export function watchStored(onChange: () => void): () => void {
  channel ??= openChannel();
  const onShow = (): void => {
    if (document.visibilityState === 'visible') onChange();
  };
  channel?.addEventListener('message', onChange);
  document.addEventListener('visibilitychange', onShow);
  addEventListener('pageshow', onShow);
  return () => {
    channel?.removeEventListener('message', onChange);
    document.removeEventListener('visibilitychange', onShow);
    removeEventListener('pageshow', onShow);
  };
}
