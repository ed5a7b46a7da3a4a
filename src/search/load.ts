/** What the browser knows before any index is loaded, fetched once a language. */
import type { Lang } from '../languages.ts';
import { recordsPath } from '../site/paths.ts';
import { href } from '../site/url.ts';
import { type Answer, makeFinder } from './find.ts';
import type { SearchRecord, SearchRecords } from './record.ts';

export interface Known {
  records: SearchRecords;
  find: (typed: string) => Answer;
  /** The address of a page, of one of its sections if `id` is given. */
  link: (record: SearchRecord, id?: string) => string;
}

const known = new Map<Lang, Promise<Known>>();

/**
 * The records of a language and the finder made from them. A load that failed may be tried again.
 * @param records when they have been asked for already
 */
export function load(lang: Lang, records?: Promise<SearchRecords>): Promise<Known> {
  const loaded = known.get(lang);
  if (loaded) return loaded;
  const loading = make(records ?? fetchRecords(lang)).catch((error: unknown) => {
    known.delete(lang);
    throw error;
  });
  known.set(lang, loading);
  return loading;
}

/** What is no JSON, such as the page that says that something is not there, fails as a load that broke off does. */
async function fetchRecords(lang: Lang): Promise<SearchRecords> {
  const response = await fetch(href(recordsPath(lang)));
  return (await response.json()) as SearchRecords;
}

async function make(asked: Promise<SearchRecords>): Promise<Known> {
  const records = await asked;
  return {
    records,
    find: makeFinder(records),
    link: ({ path }, id) => href(path) + (id ? `#${id}` : ''),
  };
}
