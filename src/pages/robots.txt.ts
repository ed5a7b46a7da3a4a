import type { APIRoute } from 'astro';
import { absolute } from '../site/url.ts';

/** Everything may be read; the sitemap is here. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain' },
  });
