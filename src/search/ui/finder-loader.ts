/** The finder of a language, made from its index, which is fetched as far as queries ask for it. */
import type { Lang } from '../../languages.ts';
import { recordsPath, searchBeginningsPath, searchPartsPath } from '../../site/paths.ts';
import { href } from '../../site/url.ts';
import { type Beginnings, openBeginnings } from '../query/beginnings.ts';
import { openIndex } from '../query/lookup.ts';
import { type Answer, makeFinder } from '../query/rank.ts';
import type { IndexedPage, SearchCore } from '../query/search-index.ts';
import { type IndexFiles, indexFiles } from './index-files.ts';

export interface Finder {
  readonly core: SearchCore;
  /** Fetches the answers to frequent beginnings of queries, for the time until parts of the index are there. */
  expectBeginnings: () => Promise<void>;
  /** The answer from what is loaded. */
  find: (typed: string) => Answer;
  /**
   * Better answers than the one from what is loaded, until all is there that the query asks for. @throws when it cannot be had
   * @param answer the one from what is loaded
   */
  better: (typed: string, answer: Answer) => AsyncGenerator<Answer>;
  /** The best answer. @throws as `better` */
  findAll: (typed: string) => Promise<Answer>;
  /** The address of a page, of one of its sections if `id` is given. */
  link: (page: IndexedPage, id?: string) => string;
}

const finders = new Map<Lang, Promise<Finder>>();

/** The files of a language's index. */
const filesOf = (lang: Lang, cache?: RequestCache): IndexFiles =>
  indexFiles(href(recordsPath(lang)), href(searchPartsPath(lang)), cache);

/**
 * The finder of a language. A load that failed may be tried again.
 * @param withBodies whether it also knows the words that stand in bodies only
 * @param files when they are on their way already
 */
export function loadFinder(lang: Lang, withBodies: boolean, files: IndexFiles = filesOf(lang)): Promise<Finder> {
  const before = finders.get(lang);
  if (before) return before;
  const loading = finderFrom(lang, withBodies, files).catch((error: unknown) => {
    finders.delete(lang);
    throw error;
  });
  finders.set(lang, loading);
  return loading;
}

async function finderFrom(lang: Lang, withBodies: boolean, files: IndexFiles): Promise<Finder> {
  let index = openIndex(await files.core());
  let findLoaded = makeFinder(index);
  let pagesAhead: ReturnType<typeof openBeginnings> | undefined;
  /** Where parts of the index are lacking, a frequent beginning has the pages that it will have with them. */
  function find(typed: string): Answer {
    const answer = findLoaded(typed);
    const pages = answer.missing.length > 0 ? pagesAhead?.(typed) : undefined;
    return pages ? { ...answer, hits: pages.map((page) => ({ page, score: 0 })) } : answer;
  }
  const load = async (name: string) => {
    const [part, body] = await Promise.all([files.part(name), withBodies ? files.body(name) : undefined]);
    return { name, part, body };
  };
  /** Begins anew with what the site has now: a tab may have been open while another build was published. */
  async function renew(): Promise<void> {
    // Past what the browser keeps: something of it is old.
    files = filesOf(lang, 'reload');
    index = openIndex(await files.core());
    findLoaded = makeFinder(index);
    pagesAhead = undefined;
  }
  async function* better(typed: string, answer: Answer): AsyncGenerator<Answer> {
    let isRenewed = false;
    while (answer.missing.length > 0) {
      const loaded = await Promise.all(answer.missing.map(load));
      if (loaded.every(({ part, body = part }) => part.of === index.core.stamp && body.of === part.of))
        for (const { name, part, body } of loaded) index.add(name, part, body);
      else if (isRenewed) throw new Error('The index comes in pieces of different builds.');
      else {
        isRenewed = true;
        await renew();
      }
      answer = find(typed);
      yield answer;
    }
  }
  return {
    get core() {
      return index.core;
    },
    async expectBeginnings() {
      if (pagesAhead) return;
      try {
        const response = await fetch(href(searchBeginningsPath(lang)), { priority: 'low' });
        pagesAhead = openBeginnings((await response.json()) as Beginnings, index.core);
      } catch {
        // Then letters wait for their part, as others do.
      }
    },
    find,
    better,
    async findAll(typed) {
      let best = find(typed);
      for await (const answer of better(typed, best)) best = answer;
      return best;
    },
    link: ({ path }, id) => href(path) + (id ? `#${id}` : ''),
  };
}
