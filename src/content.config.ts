/** The MDX files as Astro collections, so that Astro compiles them. The list of pages reads them through `src/content/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The id is `<key>/<lang>`; by default the front matter's slug would be, and could collide between languages. No schema:
 * `src/content/` validates, once, and lets a draft be wrong.
 */
const documents = (base: string) =>
  defineCollection({
    loader: glob({ base, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  });

export const collections = {
  article: documents('./content/articles'),
  plain: documents('./content/pages'),
  tool: documents('./content/tools'),
};
