import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { DEFAULT_LANG } from '../languages.ts';
import { allPages } from '../site/index.ts';
import { absolute } from '../site/url.ts';

/** Every page that search engines may list, with its languages: the same set as the pages' own hreflang. */
export const GET: APIRoute = async () => {
  const stream = new SitemapStream({
    hostname: absolute('/'),
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  for (const page of allPages().filter(({ indexed }) => indexed)) {
    const links: { lang: string; url: string }[] = page.alternates.map(({ lang, path }) => ({
      lang,
      url: absolute(path),
    }));
    const fallback = page.alternates.find(({ lang }) => lang === DEFAULT_LANG) ?? page.alternates[0];
    if (fallback) links.push({ lang: 'x-default', url: absolute(fallback.path) });
    stream.write({
      url: absolute(page.path),
      links,
      ...(page.updated ? { lastmod: page.updated, lastmodDateOnly: true } : {}),
    });
  }
  stream.end();
  return new Response((await streamToPromise(stream)).toString(), { headers: { 'Content-Type': 'application/xml' } });
};
