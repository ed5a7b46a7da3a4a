/** How addresses are made: the one table of localised path segments. */
import { DEFAULT_LANG, type Lang } from '../languages.ts';

type Section =
  | 'articles'
  | 'leaflets'
  | 'topics'
  | 'tools'
  | 'volunteers'
  | 'booklet'
  | 'search'
  | 'glossary'
  | 'sources'
  | 'offline'
  | 'notFound';

/** What each section is called in addresses. */
export const SEGMENTS: Record<Lang, Record<Section, string>> = {
  id: {
    articles: 'artikel',
    leaflets: 'lembar',
    topics: 'topik',
    tools: 'alat',
    volunteers: 'kader',
    booklet: 'buku-saku',
    search: 'cari',
    glossary: 'glosarium',
    sources: 'sumber',
    offline: 'tanpa-internet',
    notFound: '404',
  },
  en: {
    articles: 'articles',
    leaflets: 'leaflets',
    topics: 'topics',
    tools: 'tools',
    volunteers: 'volunteers',
    booklet: 'booklet',
    search: 'search',
    glossary: 'glossary',
    sources: 'sources',
    offline: 'offline',
    notFound: '404',
  },
};

/** The first part of every address of a language: nothing for the default language. */
const root = (lang: Lang): string => (lang === DEFAULT_LANG ? '/' : `/${lang}/`);

export const homePath = root;

/** Address of a section's own page, such as `/en/topics/`. */
export const sectionPath = (lang: Lang, section: Section): string => `${root(lang)}${SEGMENTS[lang][section]}/`;

/** Address of a page inside a section, such as `/artikel/pijat-oksitosin/`. */
export const childPath = (lang: Lang, section: Section, slug: string): string =>
  `${sectionPath(lang, section)}${slug}/`;

/** Address of a page that stands at the language's root, such as `/en/about/`. */
export const infoPath = (lang: Lang, slug: string): string => `${root(lang)}${slug}/`;

/** Address of what search loads first: the pages of a language. */
export const recordsPath = (lang: Lang): string => `/search-${lang}.json`;

/** Folder of the parts of a language's search index, a file a first letter. */
export const searchPartsPath = (lang: Lang): string => `/search-${lang}/`;

/** Address of the answers to what people type most often first. */
export const searchBeginningsPath = (lang: Lang): string => `/search-${lang}/beginnings.json`;

/** Address of all of a language's search files in one, which is kept where search works without a connection. */
export const searchBundlePath = (lang: Lang): string => `/search-${lang}/all.json`;

/** Address of the descriptions and headings that the results page shows. */
export const sectionsPath = (lang: Lang): string => `/sections-${lang}.json`;

/** Address of what a browser needs to know to install the site as an app. */
export const manifestPath = (lang: Lang): string => `/manifest-${lang}.webmanifest`;

/** Address of a language's feed. */
export const feedPath = (lang: Lang): string => `${root(lang)}rss.xml`;

/** Place of a source in the list under a page, where it has the number of its citations. */
export const citedAnchor = (number: number): string => `source-${number}`;

/** Place of a source in the list of all; Zotero's own keys hold signs that an address may not. */
export const sourceAnchor = (id: string): string => `source-${id.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
