/**
 * The languages of the site, and nothing else: the lowest floor, on which everything stands.
 *
 * To add a language, add its code to `LANGS`. `npm run check:content` then names all that it lacks, and `npx astro check`
 * names the tests that speak of each language:
 *
 * 1. `LOCALES`, below;
 * 2. words: `src/i18n/<lang>.json` and `src/tools/<tool>/words/<lang>.json`, each named in the `words.ts` beside it;
 * 3. a table's entry each: `src/site/paths.ts` (addresses), `src/search/query/stem.ts` (roots of words),
 *    and of the checks `dictionaries.ts` (a cspell package), `prose.ts`, `parts.ts`, `ages.ts`, `danger-signs.ts`,
 *    `thresholds.ts`; what editors read: `src/content/rules.ts`, `src/content/placeholder.ts`, `src/schemas/components.ts`,
 *    `src/cli/` (drafts, templates, review packs), `docs/editors.<lang>.md`;
 * 4. its part of `content/`: topics, glossary, danger signs, search and spelling words, roles of people;
 * 5. its texts `content/…/<lang>.mdx`: at least the pages, articles and tools that every page or the home page leads to;
 *    whatever else is missing is a warning, and the site says so to readers. Then `npm run translations -- <key> …`, `npm run addresses`;
 * 6. by hand, for nothing can find it: `src/search/query/tokenize.ts` knows the letters a to z; the hosts of `deploy/` are told
 *    where each language has its 404 page.
 */

/** The site's languages; the first is the default and lives at the root. */
export const LANGS = ['id', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export const DEFAULT_LANG: Lang = LANGS[0];

/** True when a string is one of the site's language codes. */
export const isLang = (value: unknown): value is Lang => LANGS.includes(value as Lang);

/** The site's languages without this one. */
export const otherLangs = (lang: Lang): Lang[] => LANGS.filter((other) => other !== lang);

/** Locale used by `Intl`, Open Graph and the citation processor for each language. */
export const LOCALES: Record<Lang, { intl: string; openGraph: string; csl: string }> = {
  id: { intl: 'id-ID', openGraph: 'id_ID', csl: 'id-ID' },
  en: { intl: 'en-GB', openGraph: 'en_GB', csl: 'en-GB' },
};
