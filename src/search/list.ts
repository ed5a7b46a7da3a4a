/**
 * Lists travel as texts, each entry between bars and every word between spaces, `| pijat | urut punggung |`: a phone
 * reads and searches one long string sooner than many small ones.
 */
export type List = string;

/** The entries of a list. */
export const entriesOf = (list: List): string[] => (list ? list.slice(2, -2).split(' | ') : []);

/** Whether a list has an entry. */
export const holds = (list: List, entry: string): boolean => list.includes(`| ${entry} |`);

/** A list of entries, each once; empty ones are left out. */
export const listOf = (entries: string[]): List => {
  const all = [...new Set(entries)].filter(Boolean);
  return all.length > 0 ? `| ${all.join(' | ')} |` : '';
};
