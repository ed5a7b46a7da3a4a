/** The only place where an address gets its base path or its origin. */
const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Address of a site path (`/en/about/`) as a link may use it: with the base path under which the site is built. */
export const href = (path: string): string => `${BASE}${path}`;

/** Absolute address of a site path, for canonical links, feeds, sitemaps and sharing. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
