/** Lists travel as texts, each entry between bars, `|pijat|urut|`: a phone reads them sooner than many small strings. */
export type List = string;

const BAR = '|';

/** The entries of a list. */
export const entriesOf = (list: List): string[] => list.split(BAR).slice(1, -1);

/** Whether a list has an entry. */
export const holds = (list: List, entry: string): boolean => list.includes(BAR + entry + BAR);

/** A list of entries, each once; empty ones are left out. */
export const listOf = (entries: string[]): List => {
  const all = [...new Set(entries)].filter(Boolean);
  return all.length > 0 ? BAR + all.join(BAR) + BAR : '';
};
