/** What suggestions show for the letters that people type most often first, before the parts of the index are there. */
import { type Beginnings, encodeBeginnings, MOST_SUGGESTED } from '../query/beginnings.ts';
import { openWholeIndex } from '../query/lookup.ts';
import { makeFinder } from '../query/rank.ts';
import type { SearchCore, SearchPart } from '../query/search-index.ts';
import { tokenize } from '../query/tokenize.ts';

/** How many are answered ahead, however many articles there are: more would find more at once, and weigh more. */
const BEGINNINGS = 800;
/** How many letters people have typed when they look, beside a whole word; one is answered by titles. */
const LETTERS = [2, 3, 4];
/** Titles are there at the touch: what they answer already, though not as well, counts so much of what they do not. */
const IN_TITLES = 0.5;

/**
 * The first letters, and whole first words, of most titles, phrases that pages are found by and questions as people type
 * them, with the answers that the whole index has to them.
 * @param phrases the words of each
 */
export function beginningsOf(core: SearchCore, parts: Record<string, SearchPart>, phrases: string[][]): Beginnings {
  const counts = new Map<string, number>();
  for (const [word = ''] of phrases)
    for (const typed of startsOf(word)) counts.set(typed, (counts.get(typed) ?? 0) + 1);
  const inTitles = new Set(core.pages.flatMap(({ title }) => tokenize(title)).flatMap(startsOf));
  const worth = ([typed, count]: [string, number]): number => count * (inTitles.has(typed) ? IN_TITLES : 1);
  const frequent = [...counts].sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1));
  const find = makeFinder(openWholeIndex(core, parts));
  const places = new Map(core.pages.map((page, place) => [page, place]));
  const found: [typed: string, places: number[]][] = [];
  for (const [typed] of frequent) {
    const hits = find(typed).hits.slice(0, MOST_SUGGESTED);
    if (hits.length > 0) found.push([typed, hits.map(({ page }) => places.get(page) ?? 0)]);
    if (found.length === BEGINNINGS) break;
  }
  return encodeBeginnings(
    core.stamp,
    found.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const startsOf = (word: string): string[] =>
  [...new Set([...LETTERS.map((count) => word.slice(0, count)), word])].filter((typed) => typed.length > 1);
