/** The finder of a language, made from its records, which are fetched once. */
import type { Lang } from '../languages.ts';
import { recordsPath } from '../site/paths.ts';
import { href } from '../site/url.ts';
import { type Answer, makeFinder } from './find.ts';
import type { SearchRecord, SearchRecords } from './records.ts';

export interface Finder {
  records: SearchRecords;
  find: (typed: string) => Answer;
  /** The address of a page, of one of its sections if `id` is given. */
  link: (record: SearchRecord, id?: string) => string;
}

const finders = new Map<Lang, Promise<Finder>>();

/**
 * The finder of a language. A load that failed may be tried again.
 * @param records when they are on their way already
 */
export function loadFinder(lang: Lang, records?: Promise<SearchRecords>): Promise<Finder> {
  const before = finders.get(lang);
  if (before) return before;
  const loading = finderFrom(records ?? fetchRecords(lang)).catch((error: unknown) => {
    finders.delete(lang);
    throw error;
  });
  finders.set(lang, loading);
  return loading;
}

/** What is no JSON, such as the page that says that something is not there, fails as a load that broke off does. */
async function fetchRecords(lang: Lang): Promise<SearchRecords> {
  const response = await fetch(href(recordsPath(lang)));
  return (await response.json()) as SearchRecords;
}

async function finderFrom(loading: Promise<SearchRecords>): Promise<Finder> {
  const records = await loading;
  return {
    records,
    find: makeFinder(records),
    link: ({ path }, id) => href(path) + (id ? `#${id}` : ''),
  };
}
