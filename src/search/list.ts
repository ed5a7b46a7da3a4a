/** Lists travel as texts with a bar between their entries: a phone reads them sooner than many small strings. */
export type List = string;

const BAR = '|';

/** The entries of a list. */
export const entriesOf = (list: List): string[] => (list ? list.split(BAR) : []);

/** All words of a list's entries. */
export const wordsIn = (list: List): string[] => (list ? list.split(/[ |]/) : []);

/** Whether a list has an entry. */
export const holds = (list: List, entry: string): boolean => (BAR + list + BAR).includes(BAR + entry + BAR);

/** A list of entries, each once; empty ones are left out. */
export const listOf = (entries: string[]): List => [...new Set(entries)].filter(Boolean).join(BAR);
