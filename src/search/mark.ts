/** Which letters of a text answer a query. */
import { queryWords, wordsOf } from './words.ts';

/** A piece of a text, and whether it answers the query. */
export type Piece = [text: string, marked: boolean];

/**
 * Cuts a text where it answers a query: at words that begin with what was typed, and at words that mean it.
 * @param says whether a word means what was typed
 */
export function piecesOf(text: string, typed: string, says: (word: string) => boolean): Piece[] {
  const starts = queryWords(typed).filter((word) => word.length > 1);
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (last?.[1] === marked) last[0] += piece;
    else if (piece) pieces.push([piece, marked]);
  };
  for (const part of text.split(/([a-z0-9\u00c0-\u024f]+)/i)) {
    const [word = ''] = wordsOf(part);
    const start = starts.find((begin) => word.startsWith(begin));
    if (word && says(word)) add(part, true);
    else if (start) {
      add(part.slice(0, start.length), true);
      add(part.slice(start.length), false);
    } else add(part, false);
  }
  return pieces;
}
