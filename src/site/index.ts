/** THE HEART: every page of the site as one typed list, and the questions that components ask of it. */
import type { Content } from '../content/read.ts';
import type { Lang } from '../languages.ts';
import { currentSite } from './current.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ArticlePage, Page, PageKind, TextPage } from './page.ts';
import { need, type Resolver } from './resolve.ts';
import type { OfKind, Site } from './site.ts';

export type {
  ArticlePage,
  KaderPage,
  LeafletPage,
  LessonPage,
  Page,
  PageKind,
  InfoPage,
  TextPage,
  ToolPage,
  TopicPage,
} from './page.ts';

const site = (): Site => currentSite({ live: import.meta.env.DEV });

/** Everything that editors wrote. */
export const siteContent = (): Content => site().content;

/** Every page of the site. */
export const allPages = (): readonly Page[] => site().pages;

/** Old addresses and the pages that they lead to. */
export const redirects = (): Site['redirects'] => site().redirects;

/** Answers the references that content makes. */
export const resolve = (): Resolver => site().resolve;

/** The pages of one kind, and of one language if given. */
export const pagesOf = <K extends PageKind>(kind: K, lang?: Lang): readonly OfKind<K>[] => site().pagesOf(kind, lang);

/**
 * A page by its key.
 * @throws when there is none: a link to nowhere fails the build
 */
export const pageByKey = (key: string, lang: Lang): Page => need(site().resolve.page(key, lang));

/** Articles of one language by their keys, in the order asked; keys without an article are left out. */
export const articlesByKey = (keys: readonly string[], lang: Lang): ArticlePage[] => site().articlesByKey(keys, lang);

/** The components of an article's text, in its order; of a key without an article none. */
export const componentsOf = (key: string, lang: Lang): ReturnType<Site['componentsOf']> =>
  site().componentsOf(key, lang);

/** `getStaticPaths` of a route: its kind's pages, each under the route's own parameter. */
export const routesOf = <K extends PageKind>(kind: K, parameter: string) =>
  pagesOf(kind).map((page) => ({
    params: { [parameter]: page.path.replace(/^\/|\/$/g, '') || undefined },
    props: { page },
    // In development every page is made when it is asked for.
    ...(import.meta.env.PROD ? { cacheKey: fingerprintOf(site(), page) } : {}),
  }));

/** True for pages made from an MDX file. */
export const isTextPage = (page: Page): page is TextPage =>
  page.kind === 'article' || page.kind === 'tool' || page.kind === 'info' || page.kind === 'kader';
