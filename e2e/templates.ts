/** One page of every template, and of articles one for each part that not all of them have. */
import type { Lang } from '../src/languages.ts';
import { type BuiltPage, readSite, sectionPages } from './site/pages.ts';
import { homePath, sectionPath } from '../src/site/paths.ts';
import { registeredTools } from '../src/tools/index.ts';
import { tool } from './content.ts';

export interface Template {
  name: string;
  path: string;
}

/** Parts of articles that look or work unlike plain text. */
const PARTS = ['.steps', '.stacked', '[data-care]', '.evidence', 'figure img', 'q'];

function firstWith(pages: BuiltPage[], part: string): BuiltPage {
  const found = pages.find(({ root }) => root.querySelector(`main ${part}`));
  if (!found) throw new Error(`No page of the built site has the part "${part}", so no test would see it.`);
  return found;
}

/**
 * The templates in one language.
 * @throws when a template or a part stands on no page
 */
export function templates(lang: Lang): Template[] {
  const articles = sectionPages('articles', lang);
  const shown = new Set(PARTS.map((part) => firstWith(articles, part)));
  const topic = sectionPages('topics', lang)[0];
  const tools = registeredTools().map((key) => ({ name: `tool ${key}`, path: tool(key, lang).path }));
  const kit = sectionPages('volunteers', lang);
  const texts = readSite().pages.filter(
    (page) =>
      page.lang === lang &&
      page.root.querySelector('article') &&
      !articles.includes(page) &&
      !kit.includes(page) &&
      tools.every(({ path }) => path !== page.path),
  );
  if (!topic || texts.length === 0) throw new Error(`The built site lacks a template in "${lang}".`);
  return [
    { name: 'home', path: homePath(lang) },
    ...(
      ['topics', 'tools', 'volunteers', 'booklet', 'leaflets', 'search', 'glossary', 'sources', 'offline'] as const
    ).map((name) => ({
      name,
      path: sectionPath(lang, name),
    })),
    { name: 'topic', path: topic.path },
    ...[...shown].map(({ path }) => ({ name: `article ${path}`, path })),
    { name: 'leaflet', path: firstWith(sectionPages('leaflets', lang), '.steps').path },
    ...tools,
    // Its pages are looked at in kader.spec.ts; the longest here.
    ...kit
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, 1)
      .map(({ path }) => ({ name: 'kit', path })),
    // The longest page of prose stands for all of them.
    { name: 'prose', path: texts.reduce((a, b) => (b.html.length > a.html.length ? b : a)).path },
    { name: 'not found', path: `${homePath(lang)}404/` },
  ];
}
