/** Which letters of a text answer a query. */
import { tokenizeQuery, tokenize } from './tokenize.ts';

/** A piece of a text, and whether it answers the query. */
export type Piece = [text: string, marked: boolean];

/**
 * Cuts texts where they answer a query: at words that begin with what was typed, and at words that mean it.
 * @param matches whether a word means what was typed
 */
export function marking(typed: string, matches: (word: string) => boolean): (text: string) => Piece[] {
  const asked = tokenizeQuery(typed).filter((word) => word.length > 1);
  /** A short word is the beginning of too many others, unless it is still being typed. */
  const isBeginning = (begin: string, at: number): boolean => begin.length > 2 || at === asked.length - 1;
  return (text) => {
    const pieces: Piece[] = [];
    const add = (piece: string, marked: boolean): void => {
      const last = pieces.at(-1);
      if (last?.[1] === marked) last[0] += piece;
      else if (piece) pieces.push([piece, marked]);
    };
    text.split(/([a-z0-9\u00c0-\u024f]+)/i).forEach((part, at) => {
      const isWord = at % 2 === 1;
      const [word = ''] = isWord ? tokenize(part) : [];
      const start = asked.find((begin, at) => word === begin || (word.startsWith(begin) && isBeginning(begin, at)));
      if (word && matches(word)) add(part, true);
      else if (start) {
        add(part.slice(0, start.length), true);
        add(part.slice(start.length), false);
      } else add(part, false);
    });
    return pieces;
  };
}
