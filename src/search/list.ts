/** Lists of words and phrases, as texts. */
import { wordsOf } from './words.ts';

/**
 * Lists travel as texts, each entry between bars and every word between spaces, `| pijat | urut punggung |`: a phone
 * reads and searches one long string sooner than many small ones.
 */
export type List = string;

/** Words and phrases as they are compared, each once. */
export const compared = (phrases: string[]): List => listOf(phrases.map((phrase) => wordsOf(phrase).join(' ')));

/** The words of lists, as often as they come. */
export const wordsIn = (lists: string): string[] => lists.split(/[ |\n]+/).filter(Boolean);

/** The entries of a list. */
export const entriesOf = (list: List): string[] => (list ? list.slice(2, -2).split(' | ') : []);

/** Whether a list has an entry. */
export const holds = (list: List, entry: string): boolean => list.includes(`| ${entry} |`);

/** A list of entries, each once; empty ones are left out. */
export const listOf = (entries: string[]): List => {
  const all = [...new Set(entries)].filter(Boolean);
  return all.length > 0 ? `| ${all.join(' | ')} |` : '';
};
