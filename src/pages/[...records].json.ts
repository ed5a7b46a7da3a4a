import type { APIRoute } from 'astro';
import { buildRecords, buildSections } from '../search/build-records.ts';
import { LANGS } from '../languages.ts';
import { allPages, siteContent } from '../site/index.ts';
import { recordsPath, sectionsPath } from '../site/paths.ts';

/** What search knows before any index is loaded: two files a language, the second for the results page only. */
export const getStaticPaths = () =>
  LANGS.flatMap((lang) => [
    { path: recordsPath(lang), known: buildRecords(siteContent(), allPages(), lang) },
    { path: sectionsPath(lang), known: buildSections(allPages(), lang) },
  ]).map(({ path, known }) => ({ params: { records: path.replace(/^\/|\.json$/g, '') }, props: { known } }));

export const GET: APIRoute = ({ props }) => Response.json(props['known']);
