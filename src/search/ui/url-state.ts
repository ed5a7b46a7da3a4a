/** The state of a search that stands in the address of the results page: the query and the filters. */
import type { Filter } from '../query/filters.ts';

export type UrlState = Record<'q' | Filter, string>;

/** As in `tokenize.ts`, which belongs to another script: what both import would be a third to load. */
const MAX_QUERY_LENGTH = 200;

/** A query cut to what is searched, without spaces around it. */
export const trimQuery = (typed: string): string => typed.trim().slice(0, MAX_QUERY_LENGTH).trim();

export function readUrlState(): UrlState {
  const parameters = new URLSearchParams(location.search);
  const read = (name: string): string => trimQuery(parameters.get(name) ?? '');
  return { q: read('q'), topic: read('topic'), kind: read('kind') };
}

/** The address of this page with some of its state changed. */
export function urlWith(state: Partial<UrlState>): string {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(state))
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  return url.href;
}

/** @param how whether Back returns to the state before: yes with `push`, no with `replace` */
export function writeUrlState(state: UrlState, how: 'push' | 'replace'): void {
  const url = urlWith(state);
  if (how === 'push' && url !== location.href) history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}
