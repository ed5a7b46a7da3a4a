/** What the browser knows before any index is loaded, fetched once a language. */
import type { Lang } from '../site/config.ts';
import { recordsPath } from '../site/paths.ts';
import { href } from '../site/url.ts';
import { type Answer, makeFinder } from './find.ts';
import type { SearchRecord, SearchRecords } from './record.ts';

export interface Known {
  records: SearchRecords;
  find(typed: string): Answer;
  /** The address of a page, of one of its sections if `id` is given. */
  link(record: SearchRecord, id?: string): string;
}

const known = new Map<Lang, Promise<Known>>();

/**
 * The records of a language and the finder made from them. A load that failed may be tried again.
 * @param response the records, when they have been asked for already
 */
export function load(lang: Lang, response?: Response): Promise<Known> {
  const loaded = known.get(lang);
  if (loaded) return loaded;
  const loading = make(lang, response).catch((error: unknown) => {
    known.delete(lang);
    throw error;
  });
  known.set(lang, loading);
  return loading;
}

async function make(lang: Lang, response?: Response): Promise<Known> {
  const answer = response ?? (await fetch(href(recordsPath(lang))));
  if (!answer.ok) throw new Error(`The records answered ${answer.status}.`);
  const records = (await answer.json()) as SearchRecords;
  return {
    records,
    find: makeFinder(records),
    link: ({ path }, id) => href(path) + (id ? `#${id}` : ''),
  };
}
