/** The full text: Pagefind as it comes, with its own loader, index and program. */

/** What this site asks of Pagefind. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: Result[] }>;
}

/** A page found, before its text is loaded. */
export interface Result {
  data: () => Promise<Found>;
}

/** One page found. */
export interface Found {
  url: string;
  /** Its whole text, headings included. */
  content: string;
  meta: { title?: string };
  anchors: { text: string }[];
}

interface Loader {
  createInstance: (options: Record<string, unknown>) => Pagefind & { init: () => Promise<void> };
}

/** Titles and everyday words outrank body text; a word that only begins like one that was asked for counts little. */
const RANKING = { metaWeights: { title: 6, keywords: 5, description: 2 }, termSimilarity: 10 };

/**
 * Loads the index of the page's language.
 * @param script address of Pagefind's loader
 * @param baseUrl address of the site's root, put before every result
 */
export async function loadPagefind(script: string, baseUrl: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Loader;
  const instance = createInstance({ baseUrl, ranking: RANKING });
  await instance.init();
  return instance;
}
