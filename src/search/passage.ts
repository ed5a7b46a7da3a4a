/** Passages of a page as they read best below its title. */
import type { Piece } from './mark.ts';

/** Without the heading that a passage begins with, or the end of it: it stands right above already. */
export function withoutHeading(pieces: Piece[], heading: string): Piece[] {
  const text = pieces.map(([piece]) => piece).join('');
  const words = heading.trim().split(/\s+/);
  const end = words.map((_, index) => words.slice(index).join(' ')).find((part) => text.startsWith(`${part} `));
  let cut = end ? end.length + 1 : 0;
  return pieces.flatMap(([piece, isMarked]): Piece[] => {
    const rest = piece.slice(cut);
    cut = Math.max(0, cut - piece.length);
    return rest ? [[rest, isMarked]] : [];
  });
}
