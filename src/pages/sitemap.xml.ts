import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { DEFAULT_LANG } from '../languages.ts';
import { allPages, articlesByKey, isTextPage, type Page, pagesOf } from '../site/index.ts';
import { absolute } from '../site/url.ts';

/** The pages that a list is made of; nothing for the glossary, whose entries have no dates. */
function listed(page: Page): readonly Page[] {
  if (page.kind === 'topic') return articlesByKey(page.articles, page.lang);
  if (page.kind === 'lesson')
    return articlesByKey(
      page.lesson.parts.map(({ of }) => of),
      page.lang,
    );
  if (page.kind === 'tools') return pagesOf('tool', page.lang);
  if (page.kind === 'glossary') return [];
  return allPages().filter((other) => other.lang === page.lang && isTextPage(other));
}

/** The day a page last changed, as far as it is known: that of its text, or of the newest that it lists. */
const lastChanged = (page: Page): string | undefined =>
  page.updated ??
  listed(page)
    .flatMap(({ updated }) => updated ?? [])
    .toSorted()
    .at(-1);

/** Every page that search engines may list, with its languages: the same set as the pages' own hreflang. */
export const GET: APIRoute = async () => {
  const stream = new SitemapStream({
    hostname: absolute('/'),
    lastmodDateOnly: true,
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  for (const page of allPages().filter(({ indexed }) => indexed)) {
    const links: { lang: string; url: string }[] = page.alternates.map(({ lang, path }) => ({
      lang,
      url: absolute(path),
    }));
    const fallback = page.alternates.find(({ lang }) => lang === DEFAULT_LANG) ?? page.alternates[0];
    if (fallback) links.push({ lang: 'x-default', url: absolute(fallback.path) });
    const lastmod = lastChanged(page);
    stream.write({
      url: absolute(page.path),
      links,
      ...(lastmod ? { lastmod } : {}),
    });
  }
  stream.end();
  return new Response((await streamToPromise(stream)).toString(), { headers: { 'Content-Type': 'application/xml' } });
};
