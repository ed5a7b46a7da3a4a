import type { APIRoute } from 'astro';
import { LANGS } from '../languages.ts';
import { SITE_NAME } from '../site/config.ts';
import { pageByKey } from '../site/index.ts';
import { DEFAULT_LANG } from '../languages.ts';
import { homePath } from '../site/paths.ts';
import { href } from '../site/url.ts';
import { colour } from '../styles/colours.ts';

/** What a browser needs to know to install the site as an app that opens in this language. */
export const getStaticPaths = () =>
  LANGS.map((lang) => ({ params: { lang }, props: { home: pageByKey('home', lang) } }));

export const GET: APIRoute = ({ props }) => {
  const { lang, path, description } = props['home'] as ReturnType<typeof pageByKey>;
  const paper = colour('paper').light;
  return Response.json({
    id: href(path),
    start_url: href(path),
    // All languages are one app's pages.
    scope: href(homePath(DEFAULT_LANG)),
    name: SITE_NAME,
    short_name: SITE_NAME,
    description,
    lang,
    dir: 'ltr',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: href('/icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
};
