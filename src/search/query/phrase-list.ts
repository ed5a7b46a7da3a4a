/** Lists of words and phrases, as text. */
import { tokenize } from './tokenize.ts';

/**
 * Lists travel as texts, each phrase between bars and every word between spaces, `| pijat | urut punggung |`: a phone
 * reads and searches one long string sooner than many small ones.
 */
export type PhraseList = string;

/** A list of words and phrases in normalized form. */
export const normalizePhrases = (phrases: string[]): PhraseList =>
  toPhraseList(phrases.map((phrase) => tokenize(phrase).join(' ')));

/** The phrases of a list. */
export const phrasesOf = (list: PhraseList): string[] => (list ? list.slice(2, -2).split(' | ') : []);

/** Whether a list has a phrase, whole. */
export const hasPhrase = (list: PhraseList, phrase: string): boolean => list.includes(`| ${phrase} |`);

/** A list of phrases that are normalized already, each once; empty ones are left out. */
export const toPhraseList = (phrases: string[]): PhraseList => {
  const all = [...new Set(phrases)].filter(Boolean);
  return all.length > 0 ? `| ${all.join(' | ')} |` : '';
};

/**
 * The last word of a phrase that says something, the last of all where none does: the phrase is in its part of the index, which
 * a query with the phrase asks for anyway.
 */
export function placingWord(phrase: string, skip: PhraseList): string {
  const words = phrase.split(' ');
  return words.findLast((word) => !hasPhrase(skip, word)) ?? words.at(-1) ?? '';
}
