/** THE HEART: every page of the site as one typed list, and the questions that components ask of it. */
import { type Content, readContent } from '../content/read.ts';
import { buildPages } from './build.ts';
import type { Lang } from '../languages.ts';
import type { ArticlePage, Page, PageKind, TextPage } from './page.ts';

export type { ArticlePage, Page, PageKind, PageLink, PlainPage, TextPage, ToolPage, TopicPage } from './page.ts';

let built: { content: Content; pages: Page[] } | undefined;

/** Content and pages: read once in a build, anew for every request of the development server. */
function site(): { content: Content; pages: Page[] } {
  if (!built || import.meta.env.DEV) {
    const content = readContent();
    built = { content, pages: buildPages(content) };
  }
  return built;
}

/** Everything that editors wrote. */
export const siteContent = (): Content => site().content;

/** Every page of the site. */
export const allPages = (): Page[] => site().pages;

type OfKind<K extends PageKind> = Extract<Page, { kind: K }>;

/** The pages of one kind, and of one language if given. */
export const pagesOf = <K extends PageKind>(kind: K, lang?: Lang): OfKind<K>[] =>
  site().pages.filter((page): page is OfKind<K> => page.kind === kind && (!lang || page.lang === lang));

/**
 * A page by its key.
 * @throws when there is none: a link to nowhere fails the build
 */
export function pageByKey(key: string, lang: Lang): Page {
  const page = site().pages.find((candidate) => candidate.key === key && candidate.lang === lang);
  if (!page) throw new Error(`There is no page with the key "${key}" in "${lang}".`);
  return page;
}

/** Articles of one language by their keys, in the order asked; keys without an article are left out. */
export const articlesByKey = (keys: readonly string[], lang: Lang): ArticlePage[] =>
  keys.flatMap((key) => pagesOf('article', lang).filter((page) => page.key === key));

/** `getStaticPaths` of a route: its kind's pages, each under the route's own parameter. */
export const routesOf = <K extends PageKind>(kind: K, parameter: string) =>
  pagesOf(kind).map((page) => ({
    params: { [parameter]: page.path.replace(/^\/|\/$/g, '') || undefined },
    props: { page },
  }));

/** True for pages made from an MDX file. */
export const isTextPage = (page: Page): page is TextPage =>
  page.kind === 'article' || page.kind === 'tool' || page.kind === 'plain';
