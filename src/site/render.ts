import { getEntry, render } from 'astro:content';
import type { TextPage } from './page.ts';

/** The compiled MDX of a page. */
export async function renderText(page: TextPage) {
  const entry = await getEntry(page.kind, `${page.key}/${page.lang}`);
  if (!entry) throw new Error(`Astro has no entry for ${page.file}.`);
  return render(entry);
}
