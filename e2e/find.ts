/** Parts of the search interface, and what its instant finder answers for the built site. */
import type { Locator, Page } from '@playwright/test';
import { type Details, type Section, sectionsOf } from '../src/search/query/details.ts';
import { openIndex } from '../src/search/query/lookup.ts';
import { type Answer, makeFinder } from '../src/search/query/rank.ts';
import type { BodyPart, SearchCore, SearchPart } from '../src/search/query/search-index.ts';
import type { Lang } from '../src/languages.ts';
import { recordsPath, searchPartsPath, sectionsPath } from '../src/site/paths.ts';

export const INDEX = '**/pagefind/**';
/** The list of pages, and the parts of the index. */
export const RECORDS = '**/search-*.json';
export const PARTS = '**/search-*/*.json';
export const SECTIONS = '**/sections-*.json';
/** A query without an answer, in either language. */
export const NONSENSE = 'zzzz';

/** The search field of the page, whatever its role is at the moment. */
export const field = (page: Page): Locator => page.locator('input[name=q]');
export const options = (page: Page): Locator => page.getByRole('option');
/** Links of the results in the page's own language. */
export const results = (page: Page): Locator =>
  page.locator('alir-search > ol').getByRole('heading', { level: 2 }).getByRole('link');
export const status = (page: Page): Locator => page.locator('alir-search').getByRole('status');
/** How far the full text is, below the instant answers. */
export const textState = (page: Page): Locator => page.locator('[data-text]');

/**
 * What the finder of a language answers, as built, with all of the index that the query asks for.
 * @param withBodies as the results page; suggestions do not know the words of bodies
 */
export async function ask(page: Page, lang: Lang, query: string, withBodies = true): Promise<Answer> {
  const read = async (address: string): Promise<unknown> => (await page.request.get(address)).json();
  const index = openIndex((await read(recordsPath(lang))) as SearchCore);
  const find = makeFinder(index);
  let answer = find(query);
  while (answer.missing.length > 0) {
    for (const name of answer.missing) {
      const part = await read(`${searchPartsPath(lang)}${name}.json`);
      const body = withBodies ? ((await read(`${searchPartsPath(lang)}body-${name}.json`)) as BodyPart) : undefined;
      index.add(name, part as SearchPart, body);
    }
    answer = find(query);
  }
  return answer;
}

/** The headings of a page that answer a query, as built. */
export async function askSections(page: Page, lang: Lang, query: string): Promise<Section[]> {
  const { hits, countTerms } = await ask(page, lang, query);
  const response = await page.request.get(sectionsPath(lang));
  const details = (await response.json()) as Details;
  return hits.flatMap((hit) => sectionsOf(details[hit.page.key], countTerms));
}

/** Lets requests wait until it is called. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
