import type { MDXInstance } from 'astro';

/** A text, compiled by @astrojs/mdx, as a component. */
export type Text = MDXInstance<Record<string, unknown>>['Content'];

/** Every text that is built, by its path from the project's root; loaded one by one, a thousand texts are a thousand files more. */
export const allTexts = import.meta.glob<Text>('/content/{articles,pages,tools,kader}/*/*.mdx', {
  eager: true,
  import: 'Content',
});
