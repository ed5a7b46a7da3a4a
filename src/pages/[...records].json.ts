import type { APIRoute } from 'astro';
import { searchRecords } from '../search/records.ts';
import { isLang, LANGS } from '../site/config.ts';
import { allPages, siteContent } from '../site/index.ts';
import { recordsPath } from '../site/paths.ts';

export const getStaticPaths = () =>
  LANGS.map((lang) => ({ params: { records: recordsPath(lang).replace(/^\/|\.json$/g, '') }, props: { lang } }));

/** What search knows before any index is loaded, a file a language. */
export const GET: APIRoute = ({ props }) => {
  const lang: unknown = props['lang'];
  if (!isLang(lang)) throw new Error(`Records need a language, not ${String(lang)}.`);
  return Response.json(searchRecords(siteContent(), allPages(), lang));
};
