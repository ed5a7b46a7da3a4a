import { isTextPage, type Page } from '../../site/index.ts';

/**
 * The id that both languages of a page share, from the one that Astro made of the heading's own text.
 * @throws when our reading of the text and Astro's differ
 */
export function headingId(page: Page, slug: string): string {
  const id = isTextPage(page) ? page.headingIds[slug] : undefined;
  if (id === undefined) throw new Error(`The page "${page.key}" (${page.lang}) has no heading with the id "${slug}".`);
  return id;
}
