import type { APIRoute } from 'astro';
import { buildDetails } from '../search/build/build-details.ts';
import { buildIndex } from '../search/build/build-index.ts';
import { LANGS } from '../languages.ts';
import { allPages, siteContent } from '../site/index.ts';
import { recordsPath, searchBeginningsPath, searchBundlePath, searchPartsPath, sectionsPath } from '../site/paths.ts';

/** The search index of a language in its parts, what the results page says of pages, and all of it in one file to keep. */
export const getStaticPaths = () =>
  LANGS.flatMap((lang) => {
    const { core, parts, bodies, beginnings } = buildIndex(siteContent(), allPages(), lang);
    const files: { path: string; known: object; kept?: object }[] = [
      { path: recordsPath(lang), known: core },
      ...Object.entries(parts).map(([name, part]) => ({
        path: `${searchPartsPath(lang)}${name}.json`,
        known: part,
      })),
      ...Object.entries(bodies).map(([name, words]) => ({
        path: `${searchPartsPath(lang)}body-${name}.json`,
        known: words,
        // Searches without a network go by words alone: what questions taught would be a fifth of what is kept.
        kept: { ...words, learned: {} },
      })),
      { path: sectionsPath(lang), known: buildDetails(allPages(), lang) },
    ];
    const all = Object.fromEntries(files.map(({ path, known, kept }) => [path, kept ?? known]));
    return [
      ...files,
      { path: searchBundlePath(lang), known: all },
      // Of use only while the others travel: what is kept is there at once.
      { path: searchBeginningsPath(lang), known: beginnings },
    ];
  }).map(({ path, known }) => ({ params: { records: path.replace(/^\/|\.json$/g, '') }, props: { known } }));

export const GET: APIRoute = ({ props }) => Response.json(props['known']);
