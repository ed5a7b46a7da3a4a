/** What suggestions show for the letters that people type most often first, before the parts of the index are there. */
import { type Beginnings, encodeBeginnings, MOST_SUGGESTED } from '../query/beginnings.ts';
import { openIndex } from '../query/lookup.ts';
import { makeFinder } from '../query/rank.ts';
import type { SearchCore, SearchPart } from '../query/search-index.ts';

/** How many are answered ahead, however many articles there are: more would find more at once, and weigh more. */
const BEGINNINGS = 500;
/** How many letters people have typed when they look; one is answered from titles. */
const LETTERS = [2, 3, 4];

/**
 * The first letters, and whole first words, of most titles and phrases that pages are found by, with the answers that the
 * whole index has to them.
 * @param phrases the words of titles, and of phrases as people type them
 */
export function beginningsOf(core: SearchCore, parts: Record<string, SearchPart>, phrases: string[][]): Beginnings {
  const counts = new Map<string, number>();
  for (const [word = ''] of phrases)
    for (const typed of new Set([...LETTERS.map((count) => word.slice(0, count)), word]))
      if (typed.length > 1) counts.set(typed, (counts.get(typed) ?? 0) + 1);
  const frequent = [...counts]
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .slice(0, BEGINNINGS)
    .map(([typed]) => typed)
    .sort();
  const index = openIndex(core);
  for (const [name, part] of Object.entries(parts)) index.add(name, part);
  const find = makeFinder(index);
  const places = new Map(core.pages.map((page, place) => [page, place]));
  const found = frequent.map((typed): [string, number[]] => [
    typed,
    find(typed)
      .hits.slice(0, MOST_SUGGESTED)
      .map(({ page }) => places.get(page) ?? 0),
  ]);
  return encodeBeginnings(
    core.stamp,
    found.filter(([, pages]) => pages.length > 0),
  );
}
