import type { APIRoute } from 'astro';
import { drawPreview } from '../../../og/preview.ts';
import { hasImage } from '../../../site/preview-image.ts';
import { SITE_NAME } from '../../../site/config.ts';
import { allPages, type Page } from '../../../site/index.ts';

export const getStaticPaths = () =>
  allPages()
    .filter(hasImage)
    .map((page) => ({ params: { lang: page.lang, key: page.key }, props: { page } }));

/** A page's preview image. */
export const GET: APIRoute = async ({ props }) => {
  const page = props['page'] as Page;
  const png = await drawPreview({ title: page.title, label: page.crumbs.at(-1)?.title ?? '', foot: SITE_NAME });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
