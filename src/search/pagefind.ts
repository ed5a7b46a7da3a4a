/** The part of Pagefind's browser API that we use, and how we use it. */

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
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

/**
 * Loads the index of the page's language.
 * @param script address of Pagefind's script; its folder is the index
 * @param base address of the site's root, put before every result
 */
export async function loadPagefind(script: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
