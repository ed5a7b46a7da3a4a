/** The languages of the site, and nothing else: the lowest floor, on which everything stands. */

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
