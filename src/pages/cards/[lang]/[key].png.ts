import type { APIRoute } from 'astro';
import { drawCard } from '../../../og/card.ts';
import { cardOf } from '../../../site/card.ts';
import { currentSite } from '../../../site/current.ts';
import { type ArticlePage, pagesOf } from '../../../site/index.ts';

export const getStaticPaths = () =>
  pagesOf('article').map((page) => ({ params: { lang: page.lang, key: page.key }, props: { page } }));

/** The card of an article, to be sent. */
export const GET: APIRoute<{ page: ArticlePage }> = async ({ props: { page } }) => {
  const png = await drawCard(cardOf(currentSite({ live: import.meta.env.DEV }), page));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
