/** Fetches the files of a search index, each once. Small, because every page has a copy. */
import type { BodyPart, SearchCore, SearchPart } from '../query/search-index.ts';

export interface IndexFiles {
  core: () => Promise<SearchCore>;
  part: (name: string) => Promise<SearchPart>;
  /** The words of bodies of the same part. */
  body: (name: string) => Promise<BodyPart>;
  /** Sends for the parts of the words that somebody types, while other things are on their way. */
  expect: (typed: string) => void;
}

/**
 * The files of an index; one that could not be had may be asked for again.
 * @param core address of the core
 * @param parts address of the folder of the parts
 * @param cache how what the browser keeps of them is used; by default as hosts say
 */
export function indexFiles(core: string, parts: string, cache: RequestCache = 'default'): IndexFiles {
  const asked = new Map<string, Promise<unknown>>();
  function load(address: string): Promise<unknown> {
    const before = asked.get(address);
    if (before) return before;
    const loading = fetch(address, { cache }).then((response) => response.json() as unknown);
    asked.set(address, loading);
    loading.catch(() => asked.delete(address));
    return loading;
  }
  const part = (name: string): Promise<SearchPart> => load(`${parts}${name}.json`) as Promise<SearchPart>;
  return {
    core: () => load(core) as Promise<SearchCore>,
    part,
    body: (name) => load(`${parts}body-${name}.json`) as Promise<BodyPart>,
    expect(typed) {
      // As `partNameOf` has it; while there is one letter, the second may make it another part. Whole words of two letters
      // nearly all say nothing.
      for (const [name] of typed.toLowerCase().matchAll(/\b(?=[a-z]{3}|[a-z]{2}$)[a-z][aeioughlrt]?/g))
        part(name).catch(() => undefined);
    },
  };
}
