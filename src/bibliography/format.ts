import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { issuedOf, type SourceData, yearOf } from '../schemas/source.ts';
import { words } from '../i18n/words.ts';
import { LOCALES, type Lang } from '../languages.ts';

const require = createRequire(import.meta.url);

/** The processor ships few locales; the others come from the CSL project's own files. */
for (const locale of Object.values(LOCALES).map(({ csl }) => csl))
  plugins.config
    .get('@csl')
    .locales.add(locale, readFileSync(require.resolve(`citeproc-locales/locales/locales-${locale}.xml`), 'utf8'));

type Author = NonNullable<SourceData['author']>[number];

/** The processor reads "KB" as one name with the initial K; initials with spaces between them are all kept. */
const spaceInitials = (author: Author): Author => {
  const { given } = author;
  if (typeof given !== 'string' || !/^\p{Lu}+$/u.test(given)) return author;
  return { ...author, given: given.replace(/(?<=\p{Lu})(?=\p{Lu})/gu, ' ') };
};

/** References as they were formatted: the same source stands under many pages, and the processor takes its time. */
const formatted = new WeakMap<SourceData, Map<string, string>>();

/**
 * One reference as text without markup, in the Vancouver style and the page's language. The DOI, the
 * numbers of PubMed and the address are left out: the page prints them as links.
 */
export const formatSource = (source: SourceData, lang: Lang): string =>
  remembered(source, `${lang} full`, () => process(source, lang, Infinity));

/**
 * One reference as short as it can be found by: who, what or where, which year. An article that a link, a volume or a page
 * leads to is known by its journal, all else by its title.
 */
export const formatShortSource = (source: SourceData, lang: Lang): string =>
  remembered(source, `${lang} short`, () => {
    const { type, author, editor, custom, title, volume, issue, page } = source;
    const container = {
      'container-title': source['container-title'],
      'container-title-short': source['container-title-short'],
    };
    const year = yearOf(source);
    const common = { author, custom, issued: year === undefined ? undefined : { 'date-parts': [[year]] } };
    const link = sourceLink(source);
    const short =
      type === 'article-journal' && container['container-title'] && (link ?? volume ?? page)
        ? { type, ...container, ...(link ? {} : { volume, issue, page }) }
        : author && type !== 'article-journal'
          ? { type: 'document', title }
          : { type, title, editor, ...container };
    return process({ ...common, ...short }, lang, 1);
  });

function remembered(source: SourceData, style: string, make: () => string): string {
  const known = formatted.get(source) ?? new Map<string, string>();
  formatted.set(source, known);
  const text = known.get(style) ?? make();
  known.set(style, text);
  return text;
}

/** @param most how many authors are named; the style's own limit is six */
function process(source: Pick<SourceData, 'type' | 'custom'> & Partial<SourceData>, lang: Lang, most: number): string {
  const { custom, DOI: _doi, URL: _url, PMID: _pmid, PMCID: _pmcid, author = [], ...rest } = source;
  const others = custom.more_authors === true || author.length > most;
  const names = [
    ...author.slice(0, most).map(spaceInitials),
    ...(others ? [{ literal: words(lang)('bibliography.others') }] : []),
  ];
  // The style prints no other date than this.
  const item = { ...rest, issued: issuedOf(source), ...(names.length > 0 ? { author: names } : {}) };
  const text = new Cite(item).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: LOCALES[lang].csl,
  }) as string;
  return text.replace(/^\s*1\.\s*/, '').trim();
}

/** The language that a source is written in, for who hears it: nearly all are English, and Zotero's field holds anything. */
export const sourceLanguage = ({ language = '' }: SourceData): string =>
  /^[a-z]{2}\b/i.test(language) ? language : 'en';

/** Where a reader finds a source: its DOI, PubMed record or address, if we know one. */
export function sourceLink({ DOI, PMCID, PMID, URL: url }: SourceData): { href: string; label: string } | undefined {
  // A DOI may hold any sign; in an address these would end it.
  if (DOI)
    return { href: `https://doi.org/${encodeURI(DOI).replace(/[?#]/g, encodeURIComponent)}`, label: `doi:${DOI}` };
  if (PMCID) return { href: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`, label: PMCID };
  if (PMID) return { href: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`, label: `PMID ${PMID}` };
  if (url) return { href: url, label: new URL(url).hostname.replace(/^www\./, '') };
  return undefined;
}
