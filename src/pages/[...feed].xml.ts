import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { words } from '../i18n/words.ts';
import { isLang, LANGS } from '../languages.ts';
import { SITE_NAME } from '../site/config.ts';
import { pagesOf } from '../site/index.ts';
import { newest } from '../site/newest.ts';
import { feedPath, homePath } from '../site/paths.ts';
import { absolute } from '../site/url.ts';

/** Articles in a feed: a reader that has been away for long finds more on the site. */
const LENGTH = 50;

export const getStaticPaths = () =>
  LANGS.map((lang) => ({ params: { feed: feedPath(lang).replace(/^\/|\.xml$/g, '') }, props: { lang } }));

/** The same day in the only time zone that a server and its readers share. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A feed a language: articles, the last changed first, each with the day of its last change: RSS knows one date. */
export const GET: APIRoute = ({ props }) => {
  const lang: unknown = props['lang'];
  if (!isLang(lang)) throw new Error(`A feed needs a language, not ${String(lang)}.`);
  const t = words(lang);
  const articles = newest(pagesOf('article', lang), LENGTH);
  const [latest] = articles;
  return rss({
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    title: `${SITE_NAME}: ${t('home.title')}`,
    description: t('home.description'),
    site: absolute(homePath(lang)),
    customData: [
      `<language>${lang}</language>`,
      ...(latest ? [`<lastBuildDate>${midnight(latest.updated).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link href="${absolute(feedPath(lang))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: articles.map(({ title, description, path, updated }) => ({
      title,
      description,
      link: absolute(path),
      pubDate: midnight(updated),
    })),
  });
};
