/** Parts of articles, rendered for another page: a lesson is made of them, and nothing is written twice. */
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import type { ArticlePart } from '../../schemas/lesson.ts';
import type { ArticlePage } from '../../site/index.ts';
import { renderText } from '../../site/render.ts';
import { href } from '../../site/url.ts';
import { components } from '../mdx/index.ts';
import MarkedPart from './MarkedPart.astro';

/** An Astro file, whose type only Astro knows. */
const marked: unknown = MarkedPart;

/** Parts that an article has several of, and that belong together. */
const SEVERAL: readonly ArticlePart[] = ['Myth'];

const container = await AstroContainer.create();
container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });

/**
 * A part of an article as HTML that can stand on any page: without the numbers of citations, which belong to the list of
 * sources of the article, and without ids; links to places of the article lead to the article.
 * @throws when the article has no such part
 */
export async function renderPart(page: ArticlePage, part: ArticlePart): Promise<string> {
  const Content = await renderText(page);
  const html = await container.renderToString(Content, {
    props: { components: { ...components, [part]: marked } },
    locals: { page, part },
  });
  const found = parse(html).querySelectorAll('article-part');
  if (found.length === 0) throw new Error(`${page.file} has no <${part}>.`);
  const shown = SEVERAL.includes(part) ? found : found.slice(0, 1);
  for (const root of shown) {
    for (const citation of root.querySelectorAll('.cite')) citation.remove();
    for (const link of root.querySelectorAll('a[href^="#"]'))
      link.setAttribute('href', `${href(page.path)}${link.getAttribute('href') ?? ''}`);
    for (const button of root.querySelectorAll('alir-print')) button.remove();
    for (const named of root.querySelectorAll('[id]')) named.removeAttribute('id');
    for (const labelled of root.querySelectorAll('[aria-labelledby]')) labelled.removeAttribute('aria-labelledby');
  }
  return shown.map((root) => root.innerHTML).join('');
}
