/** Saves an entry on the device: only when the reader asks, only here, and gone with one tap. */
import { type DateText } from './date-text.ts';
import { type Entry, MODES } from './entry.ts';

const KEY = 'alir.fertile-window';

const isDateText = (value: unknown): value is DateText =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as DateText).text === 'string' &&
  typeof (value as DateText).typed === 'boolean';

/** True when stored text is an entry as this version of the page writes it; anything else is left alone. */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Entry;
  return (
    MODES.includes(entry.mode) &&
    isDateText(entry.start) &&
    [entry.length, entry.shortest, entry.longest].every((text) => typeof text === 'string') &&
    Array.isArray(entry.starts) &&
    entry.starts.every(isDateText) &&
    typeof entry.daysToNextPeriod === 'number'
  );
}

/** Storage may be switched off or full: then nothing is saved, and nothing breaks. */
const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

/** Saves an entry. @returns whether the device did */
export const saveEntry = (entry: Entry): boolean =>
  attempt(() => {
    localStorage.setItem(KEY, JSON.stringify(entry));
    return true;
  }) ?? false;

/** The entry saved on this device, if there is one. */
export const loadEntry = (): Entry | undefined =>
  attempt(() => {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isEntry(value) ? value : undefined;
  });

/** Deletes what was saved. */
export const deleteEntry = (): void => void attempt(() => localStorage.removeItem(KEY));
