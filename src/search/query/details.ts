/** What the results page says of a page: its description, and which of its sections a query means. */

export interface PageDetails {
  /** The beginning of its description. */
  description: string;
  /** Its `##` headings; with their ids where these are not the heading's own words. */
  sections: (string | [text: string, id: string])[];
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

/**
 * The sections of a page whose headings match, best first.
 * @param countTerms how many terms of the query a text has
 */
export const sectionsOf = (details: PageDetails | undefined, countTerms: (text: string) => number): Section[] =>
  (details?.sections ?? [])
    .map((section) =>
      typeof section === 'string' ? { text: section, id: slugOf(section) } : { text: section[0], id: section[1] },
    )
    .map((section) => ({ section, met: countTerms(section.text) }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met)
    .slice(0, MOST)
    .map(({ section }) => section);
