/** The MDX files as Astro collections, so that Astro compiles them. The list of pages reads them through `src/content/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './schemas/article.ts';
import { plainSchema } from './schemas/plain.ts';

/** The id is `<key>/<lang>`; by default the front matter's slug would be, and could collide between languages. */
const documents = (base: string) =>
  glob({ base, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  article: defineCollection({ loader: documents('./content/articles'), schema: articleSchema }),
  plain: defineCollection({ loader: documents('./content/pages'), schema: plainSchema }),
  tool: defineCollection({ loader: documents('./content/tools'), schema: plainSchema }),
};
