import type { APIRoute } from 'astro';
import { cardOf, cardText } from '../../../site/card.ts';
import { currentSite } from '../../../site/current.ts';
import { type ArticlePage, pagesOf } from '../../../site/index.ts';

export const getStaticPaths = () =>
  pagesOf('article').map((page) => ({ params: { lang: page.lang, key: page.key }, props: { page } }));

/** What the card of an article says, as text. */
export const GET: APIRoute<{ page: ArticlePage }> = ({ props: { page } }) =>
  new Response(cardText(cardOf(currentSite({ live: import.meta.env.DEV }), page)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
