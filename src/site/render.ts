import type { Text } from './all-texts.ts';
import type { TextPage } from './page.ts';

/**
 * The text of a page. Development compiles one when it is asked for; a build, which needs them all, loads them from one file.
 * @throws when the page's file is not where texts are read from
 */
export async function renderText(page: TextPage): Promise<Text> {
  const path = `/${page.file}`;
  const text = import.meta.env.DEV
    ? await import.meta.glob<Text>('/content/{articles,pages,tools,kader}/*/*.mdx', { import: 'Content' })[path]?.()
    : (await import('./all-texts.ts')).allTexts[path];
  if (!text) throw new Error(`No text is compiled from ${page.file}.`);
  return text;
}
