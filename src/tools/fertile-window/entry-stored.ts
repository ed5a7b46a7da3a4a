/** An entry as it comes back from outside: from the device's storage, or from the page in the other language. */
import { isDateText } from '../shared/date-text.ts';
import { deviceStore } from '../shared/device-store.ts';
import { type Entry, MODES } from './entry.ts';
import { GAP_MEANINGS } from './history.ts';

/** The entry that a value is, as this version of the page writes it or the one before; nothing for anything else. */
export function parseEntry(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // The version before knew no gaps.
  const entry = { gaps: {}, ...value } as Omit<Entry, 'gaps'> & { gaps: Entry['gaps'] | null };
  const isEntry =
    MODES.includes(entry.mode) &&
    isDateText(entry.start) &&
    [entry.length, entry.shortest, entry.longest].every((text) => typeof text === 'string') &&
    Array.isArray(entry.starts) &&
    entry.starts.every(isDateText) &&
    typeof entry.gaps === 'object' &&
    entry.gaps !== null &&
    Object.values(entry.gaps).every((meaning) => GAP_MEANINGS.includes(meaning)) &&
    typeof entry.daysToNextPeriod === 'number';
  return isEntry ? (entry as Entry) : undefined;
}

/** The one entry that a reader may keep on the device. */
export const entryStore = deviceStore('alir.fertile-window', parseEntry);
