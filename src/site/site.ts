/** The content, the pages that are made of it, and the questions that everything else asks. */
import type { ComponentUse } from '../content/mdx.ts';
import type { Content } from '../content/read.ts';
import type { Lang } from '../languages.ts';
import { type BuildOptions, buildPages } from './build.ts';
import type { ArticlePage, Page, PageKind } from './page.ts';
import { type Redirect, redirectsOf } from './redirects.ts';
import { createResolver, type Resolver } from './resolve.ts';

export type OfKind<K extends PageKind> = Extract<Page, { kind: K }>;

export interface Site {
  content: Content;
  options: BuildOptions;
  pages: readonly Page[];
  /** Old addresses and the pages that they lead to. */
  redirects: readonly Redirect[];
  /** Answers every reference. */
  resolve: Resolver;
  /** The pages of one kind, and of one language if given. */
  pagesOf: <K extends PageKind>(kind: K, lang?: Lang) => readonly OfKind<K>[];
  /** Articles of one language by their keys, in the order asked; keys without an article are left out. */
  articlesByKey: (keys: readonly string[], lang: Lang) => ArticlePage[];
  /** The components of an article's text, in its order; of a key without an article none. */
  componentsOf: (key: string, lang: Lang) => readonly ComponentUse[];
}

/** Makes a site of content. */
export function buildSite(content: Content, options: BuildOptions): Site {
  const pages = buildPages(content, options);
  const byKind = Map.groupBy(pages, ({ kind }) => kind);
  const byKindAndLang = Map.groupBy(pages, ({ kind, lang }) => `${kind}/${lang}`);
  const pagesOf = <K extends PageKind>(kind: K, lang?: Lang): readonly OfKind<K>[] =>
    ((lang ? byKindAndLang.get(`${kind}/${lang}`) : byKind.get(kind)) ?? []) as OfKind<K>[];
  const articles = new Map(pagesOf('article').map((page) => [`${page.lang}/${page.key}`, page]));
  const components = new Map(content.articles.map(({ lang, key, body }) => [`${lang}/${key}`, body.components]));
  return {
    content,
    options,
    pages,
    redirects: redirectsOf(content, pages),
    resolve: createResolver(content, pages),
    pagesOf,
    articlesByKey: (keys, lang) => keys.flatMap((key) => articles.get(`${lang}/${key}`) ?? []),
    componentsOf: (key, lang) => components.get(`${lang}/${key}`) ?? [],
  };
}
