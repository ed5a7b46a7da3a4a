import type { ArticlePage } from './page.ts';

/**
 * The articles that changed last, newest first; those of one day by title.
 * @param count how many at most
 */
export const newest = (articles: readonly ArticlePage[], count: number): ArticlePage[] =>
  articles.toSorted((a, b) => b.updated.localeCompare(a.updated) || a.title.localeCompare(b.title)).slice(0, count);
