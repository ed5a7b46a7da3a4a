/** What the results page says of a page: its description, and which of its sections a query means. */

export interface PageDetails {
  /** The beginning of its description. */
  description: string;
  /** Its `##` headings, in their order; with their ids where these are not the heading's own words. */
  sections: (string | [text: string, id: string])[];
  /** Places of headings that other pages have too: they tell none from the others. */
  shared: number[];
}

/** The details of each page by its key. */
export type Details = Partial<Record<string, PageDetails>>;

export interface Section {
  id: string;
  text: string;
}

const MOST = 2;

/** The id that a heading has from its own words, as Astro makes it. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** All sections of a page, in their order. */
export const allSections = (details: PageDetails | undefined): Section[] =>
  (details?.sections ?? []).map((section) => {
    const [text, id] = typeof section === 'string' ? [section, slugOf(section)] : section;
    return { id, text };
  });

/**
 * The sections of a page that a query means: the one whose text has most of it, then those whose headings match, best
 * first.
 * @param countTerms how many terms of the query a text has
 * @param best the number of the section whose text has most, 0 before the first heading
 */
export const sectionsOf = (
  details: PageDetails | undefined,
  countTerms: (text: string) => number,
  best = 0,
): Section[] =>
  allSections(details)
    .map((section, at) => {
      const met = at + 1 === best ? Infinity : details?.shared.includes(at) ? 0 : countTerms(section.text);
      return { section, met };
    })
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met)
    .slice(0, MOST)
    .map(({ section }) => section);
