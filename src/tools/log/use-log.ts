import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoredState } from '../shared/use-kept.ts';
import type { Entry } from './entry.ts';
import { emptyLog, type Log, merge, withChanges, withEntry } from './log.ts';
import { type Change, deleteStored, readStored, watchStored, writeChange, type WriteProblem } from './log-store.ts';
import type { Moment } from './moment.ts';

/** What is on the device: as for every tool, or a log of a later version of this page, to which nothing can be added. */
export type LogStored = Exclude<StoredState, 'unreadable'> | 'newer';

/** The log in the page, and what of it is on the device. */
export interface LogView {
  log: Log;
  /** Nothing as long as nothing is stored, as far as the page knows. */
  stored: LogStored | undefined;
  /** How many records on the device this page cannot read: they stay there. */
  unreadable: number;
  /** Notes an entry, or changes the one with its id. */
  put: (entry: Entry) => void;
  remove: (id: string) => void;
  setBirth: (birth: Moment) => void;
  /** Takes in another log. Returns how many entries of it were new. */
  takeIn: (other: Log) => number;
  /** Keeps the log on the device from now on. Returns why it did not work. */
  keep: () => Promise<WriteProblem | undefined>;
  /** Deletes everything, here and on the device. Returns whether nothing is left. */
  clear: () => Promise<boolean>;
}

const nothing: Change = { put: [], remove: [] };

/** Asked, a browser may spare what is kept when room gets scarce; pages that were not sent safely cannot ask. */
const askToSpare = (): void => {
  if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
};

/** All of a log as a change. */
const whole = ({ birth, entries }: Log): Change => ({
  ...nothing,
  put: entries,
  ...(birth === undefined ? {} : { birth }),
});

/** Two changes as one, the second after the first. */
const both = (first: Change, { put, remove, ...birth }: Change): Change => {
  const touched = new Set([...put.map(({ id }) => id), ...remove]);
  return {
    ...first,
    ...birth,
    put: [...first.put.filter(({ id }) => !touched.has(id)), ...put],
    remove: [...first.remove.filter((id) => !touched.has(id)), ...remove],
  };
};

/**
 * @param deletedElsewhere is called when another tab has deleted everything
 */
export function useLog(deletedElsewhere: () => void): LogView {
  const [log, show] = useState(emptyLog);
  const [stored, setStored] = useState<LogStored>();
  const [unreadable, setUnreadable] = useState(0);
  const state = useRef({ log: emptyLog, stored: undefined as LogStored | undefined, unwritten: nothing });
  /** The device is asked one thing after the other. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const setLog = (next: Log): void => {
    state.current.log = next;
    show(next);
  };
  const tell = (next: LogStored | undefined): void => {
    state.current.stored = next;
    setStored(next);
  };
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.current.then(act);
    queue.current = turn.catch(() => undefined);
    return turn;
  };
  const letGo = (): void => {
    setLog(emptyLog);
    state.current.unwritten = nothing;
    setUnreadable(0);
    tell(undefined);
    deletedElsewhere();
  };

  const write = async (create: boolean): Promise<WriteProblem | undefined> => {
    const change = state.current.unwritten;
    const problem = await writeChange(change, create);
    if (problem === 'gone') letGo();
    else if (problem) {
      if (problem === 'newer') tell('newer');
      else if (state.current.stored) tell('outdated');
    } else {
      // What has come meanwhile waits for its own turn.
      if (state.current.unwritten === change) state.current.unwritten = nothing;
      tell('kept');
    }
    return problem;
  };

  const change = (next: Log, what: Change): void => {
    setLog(next);
    if (!state.current.stored) return;
    state.current.unwritten = both(state.current.unwritten, what);
    void inTurn(() => write(false));
  };

  const look = async (): Promise<void> => {
    const found = await readStored();
    const here = state.current;
    if (found.state === 'newer') tell('newer');
    if (found.state === 'none' && here.stored) letGo();
    if (found.state !== 'kept') return;
    // What was noted here before the device answered, or could not be written, is not on it yet.
    const unwritten = here.stored ? here.unwritten : whole(here.log);
    const log = withChanges(found.log, unwritten.put, unwritten.remove);
    setLog({ ...log, birth: unwritten.birth ?? log.birth });
    state.current.unwritten = unwritten;
    setUnreadable(found.unreadable);
    if (here.stored !== 'outdated') tell('kept');
    if (unwritten.put.length + unwritten.remove.length > 0) await write(false);
  };

  useLayoutEffect(() => {
    void inTurn(look);
    return watchStored(() => void inTurn(look));
  }, []);

  return {
    log,
    stored,
    unreadable,
    put: (entry) => change(withEntry(state.current.log, entry), { ...nothing, put: [entry] }),
    remove: (id) => change(withChanges(state.current.log, [], [id]), { ...nothing, remove: [id] }),
    setBirth: (birth) => change({ ...state.current.log, birth }, { ...nothing, birth }),
    takeIn: (other) => {
      const { log: next, added } = merge(state.current.log, other);
      change(next, whole({ ...next, entries: added }));
      return added.length;
    },
    keep: () =>
      inTurn(async () => {
        state.current.unwritten = whole(state.current.log);
        const problem = await write(true);
        if (!state.current.stored) state.current.unwritten = nothing;
        if (!problem) askToSpare();
        return problem;
      }),
    clear: () =>
      inTurn(async () => {
        const isGone = !state.current.stored || (await deleteStored());
        if (isGone) {
          setLog(emptyLog);
          setUnreadable(0);
          state.current.unwritten = nothing;
        }
        tell(isGone ? undefined : 'stuck');
        return isGone;
      }),
  };
}
