/** Parts of texts, rendered for another page: lessons, leaflets and the booklet are made of them, and nothing is written twice. */
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parse } from 'node-html-parser';
import type { ComponentName } from '../../schemas/components.ts';
import { componentsOf, type TextPage } from '../../site/index.ts';
import { renderText } from '../../site/render.ts';
import { href } from '../../site/url.ts';
import { components } from '../mdx/index.ts';
import MarkedPart from './MarkedPart.astro';
import Nothing from './Nothing.astro';

/** Parts of a text as HTML, each as often as the text has it, in the order of the text. */
export type Parts = Partial<Record<ComponentName, readonly string[]>>;

const container = await AstroContainer.create();
container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });

/** Renders a component as it would be on the page of a text. */
export const renderOn = (page: TextPage, component: AstroComponentFactory, props: Record<string, unknown>) =>
  container.renderToString(component, { props, locals: { page } });

/** A component that stands for a part, and knows which. */
function marked(part: ComponentName): AstroComponentFactory {
  const factory: AstroComponentFactory = (result, props, slots) =>
    (MarkedPart as AstroComponentFactory)(result, { ...(props as object), part }, slots);
  factory.isAstroComponentFactory = true;
  return factory;
}

/** The components of a text that are neither asked for nor stand in what is: they need not be rendered. */
function unasked({ key, lang }: TextPage, names: readonly ComponentName[]): string[] {
  const uses = componentsOf(key, lang);
  const asked = uses.filter(({ name }) => names.some((each) => each === name));
  const needed = new Set(asked.flatMap(({ name, inside }) => [name, ...inside]));
  return uses.map(({ name }) => name).filter((name) => !needed.has(name));
}

/**
 * Parts of a text that can stand on any page: without the numbers of citations, which belong to the list of sources of the
 * text, without what only works on a screen, and without ids; links to places of the text lead to its page.
 */
export async function renderParts(page: TextPage, names: readonly ComponentName[]): Promise<Parts> {
  const html = await renderOn(page, await renderText(page), {
    components: {
      ...components,
      ...Object.fromEntries(unasked(page, names).map((name) => [name, Nothing])),
      ...Object.fromEntries(names.map((name) => [name, marked(name)])),
    },
  });
  const found = parse(html).querySelectorAll('article-part');
  for (const root of found) {
    for (const gone of root.querySelectorAll('.cite, .no-print')) gone.remove();
    for (const link of root.querySelectorAll('a[href^="#"]'))
      link.setAttribute('href', `${href(page.path)}${link.getAttribute('href') ?? ''}`);
    for (const named of root.querySelectorAll('[id]')) named.removeAttribute('id');
    for (const labelled of root.querySelectorAll('[aria-labelledby]')) labelled.removeAttribute('aria-labelledby');
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      found.filter((root) => root.getAttribute('name') === name).map((root) => root.innerHTML),
    ]),
  );
}

/** Of a part that a text has several of, the first stands for it; of myths all belong together. */
export const shownOf = (parts: Parts, name: ComponentName): string =>
  (parts[name] ?? []).slice(0, name === 'Myth' ? undefined : 1).join('');

/**
 * One part of a text as HTML that can stand on any page.
 * @throws when the text has no such part
 */
export async function renderPart(page: TextPage, name: ComponentName): Promise<string> {
  const html = shownOf(await renderParts(page, [name]), name);
  if (!html) throw new Error(`${page.file} has no <${name}>.`);
  return html;
}
