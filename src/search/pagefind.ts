/** The part of Pagefind's browser API that we use, and how we use it. */

export interface Pagefind {
  search(query: string): Promise<{ results: { id: string; data(): Promise<Found> }[] } | null>;
}

/** One page found. */
export interface Found {
  url: string;
  /** Excerpt as HTML with `<mark>` around what matched. */
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

/** Titles and everyday words outrank body text. */
const RANKING = { metaWeights: { title: 6, keywords: 5, description: 2 } };

interface Instance extends Pagefind {
  init(): Promise<void>;
}

/**
 * Loads the index of the page's language.
 * @param script address of Pagefind's script; its folder is the index
 * @param base address of the site's root, put before every result
 */
export async function loadPagefind(script: string, base: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: Record<string, unknown>) => Instance;
  };
  // An instance of its own, not the module's: one whose load failed stays failed, and could not be tried again.
  const instance = createInstance({ baseUrl: base, excerptLength: 24, ranking: RANKING });
  await instance.init();
  return {
    async search(query) {
      const answer = await instance.search(query);
      // Pagefind passes over parts of the index that it cannot load. Nothing found may be a lost connection: ask.
      if (answer?.results.length === 0) await fetch(new URL('pagefind-entry.json', script), { cache: 'no-store' });
      return answer;
    },
  };
}
