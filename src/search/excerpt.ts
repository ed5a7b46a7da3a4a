/** The passages of a page that hold the words of a query: pure. They start where those of Pagefind start. */

/** A page's text as Pagefind keeps it. */
export interface Fragment {
  url: string;
  content: string;
  meta: { title?: string };
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** Where a word stands, counted in words, and how much it says. */
export interface Place {
  location: number;
  weight: number;
}

/** A section of the page in which something was found. */
export interface Section {
  title: string;
  id?: string;
  excerpt: string;
}

/** Words in an excerpt. */
const LENGTH = 24;

/** The page's best passage as HTML, with `<mark>` around what matched, and the best of each section. */
export function passages(page: Fragment, places: Place[]): { excerpt: string; sections: Section[] } {
  const words = page.content
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split(/[^\S\uFEFF]+/);
  for (const at of new Set(places.map(({ location }) => location)))
    if (words[at] !== undefined) words[at] = `<mark>${words[at]}</mark>`;
  const headings = page.anchors
    .filter(({ element, text }) => /h\d/i.test(element) && text.trim())
    .sort((a, b) => a.location - b.location);
  const parts = [{ location: 0, text: page.meta.title ?? '', id: undefined }, ...headings];
  return {
    excerpt: passage(words, places, 0, words.length),
    sections: parts.flatMap(({ location: from, text, id }, index) => {
      const to = parts[index + 1]?.location ?? words.length;
      const inside = places.filter(({ location }) => location >= from && location < to);
      if (inside.length === 0) return [];
      return { title: text, ...(id === undefined ? {} : { id }), excerpt: passage(words, inside, from, to) };
    }),
  };
}

function passage(words: string[], places: Place[], from: number, to: number): string {
  const wanted = from + densest(places.map(({ location, weight }) => ({ location: location - from, weight })));
  const start = Math.max(from, Math.min(wanted, to - LENGTH));
  return words
    .slice(start, Math.min(start + LENGTH, to))
    .join(' ')
    .trim();
}

/** Where the passage starts that says most; of several in a row, the middle one. */
function densest(places: Place[]): number {
  const weights: number[] = [];
  for (const { location, weight } of places) weights[location] = (weights[location] ?? 0) + weight;
  if (weights.length <= LENGTH) return 0;
  let sum = weights.slice(0, LENGTH).reduce((total, weight) => total + weight, 0);
  let most = sum;
  let best = [0];
  for (let at = 0; at < weights.length; at++) {
    sum += (weights[at + LENGTH] ?? 0) - (weights[at] ?? 0);
    if (sum > most) [most, best] = [sum, [at]];
    else if (sum === most && best.at(-1) === at - 1) best.push(at);
  }
  return best[Math.floor(best.length / 2)] ?? 0;
}
