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

/** A feed a language: articles, the newest first. */
export const GET: APIRoute = ({ props }) => {
  const lang: unknown = props['lang'];
  if (!isLang(lang)) throw new Error(`A feed needs a language, not ${String(lang)}.`);
  const t = words(lang);
  return rss({
    title: `${SITE_NAME}: ${t('home.title')}`,
    description: t('home.description'),
    site: absolute(homePath(lang)),
    customData: `<language>${lang}</language>`,
    items: newest(pagesOf('article', lang), LENGTH).map(({ title, description, path, published }) => ({
      title,
      description,
      link: absolute(path),
      pubDate: new Date(`${published}T00:00:00Z`),
    })),
  });
};
