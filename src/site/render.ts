import type { MDXInstance } from 'astro';
import type { TextPage } from './page.ts';

/** Every text, compiled by @astrojs/mdx, by its path from the project's root; development compiles one when it is asked for. */
const texts = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/{articles,pages,tools,kader}/*/*.mdx');

/**
 * The compiled MDX of a page, as a component.
 * @throws when the page's file is not where texts are read from
 */
export async function renderText(page: TextPage): Promise<MDXInstance<Record<string, unknown>>['Content']> {
  const load = texts[`/${page.file}`];
  if (!load) throw new Error(`No text is compiled from ${page.file}.`);
  return (await load()).Content;
}
