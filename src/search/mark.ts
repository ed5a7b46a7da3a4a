/** Which letters of a text answer a query. */
import type { Lang } from '../site/config.ts';
import { formsOf } from './stem.ts';
import type { Understood } from './understand.ts';
import { queryWords, wordsOf } from './words.ts';

/** A piece of a text, and whether it answers the query. */
export type Piece = [text: string, marked: boolean];

/**
 * Cuts a text where it answers a query: at words that begin with what was typed, and at words that mean it.
 * @param typed the query; what was only guessed from it is in `understood`
 */
export function piecesOf(text: string, typed: string, understood: Understood, lang: Lang): Piece[] {
  const starts = queryWords(typed).filter((word) => word.length > 1);
  const forms = new Set(
    understood.parts.flatMap((part) => part.flatMap(({ words }) => words.flat().map(({ form }) => form))),
  );
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => {
    const last = pieces.at(-1);
    if (last?.[1] === marked) last[0] += piece;
    else if (piece) pieces.push([piece, marked]);
  };
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    const [word = ''] = wordsOf(part);
    const start = starts.find((begin) => word.startsWith(begin));
    if (word && formsOf(word, lang).some((form) => forms.has(form))) add(part, true);
    else if (start) {
      add(part.slice(0, start.length), true);
      add(part.slice(start.length), false);
    } else add(part, false);
  }
  return pieces;
}
