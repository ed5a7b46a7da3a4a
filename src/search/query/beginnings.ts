/** What suggestions show for frequent beginnings of queries while the parts of the index that they ask for travel. */
import type { IndexedPage, SearchCore } from './search-index.ts';

/** Pages suggested at most. */
export const MOST_SUGGESTED = 6;

/** Letters and whole words, each with the first pages of the answer that the whole index has. */
export interface Beginnings {
  /** The stamp of the list of pages of which it tells the places. */
  of: string;
  /** The beginnings, with spaces between them. */
  typed: string;
  /** For each the places of its pages, best first, to the base 36; bars between them. */
  pages: string;
}

export const encodeBeginnings = (of: string, found: [typed: string, places: number[]][]): Beginnings => ({
  of,
  typed: found.map(([typed]) => typed).join(' '),
  pages: found.map(([, places]) => places.map((place) => place.toString(36)).join(' ')).join('|'),
});

/**
 * Reads them: the answer is the pages for what is typed, best first; none where it is no such beginning.
 * @param core those of another build are of no use beside it
 */
export function openBeginnings(
  { of, typed, pages }: Beginnings,
  core: SearchCore,
): (typed: string) => IndexedPage[] | undefined {
  if (of !== core.stamp) return () => undefined;
  const lists = pages.split('|');
  const known = new Map(typed.split(' ').map((each, at) => [each, lists[at] ?? '']));
  return (typed) =>
    known
      .get(typed.toLowerCase())
      ?.split(' ')
      .flatMap((place) => core.pages[parseInt(place, 36)] ?? []);
}
