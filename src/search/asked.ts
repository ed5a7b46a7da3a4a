/** What a search asks for, and the address that says so. */
import type { Filter } from './filters.ts';

export type Asked = Record<'q' | Filter, string>;

/** Longest query that is searched; the rest adds nothing. */
const MAX_QUERY = 200;

/** Cut to what is searched, without spaces around it. */
export const clean = (typed: string): string => typed.trim().slice(0, MAX_QUERY).trim();

export function readAddress(): Asked {
  const address = new URLSearchParams(location.search);
  const read = (name: string): string => clean(address.get(name) ?? '');
  return { q: read('q'), shelf: read('shelf'), kind: read('kind') };
}

/** The address of this page with some of what is asked changed. */
export function addressWith(asked: Partial<Asked>): string {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(asked))
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  return address.href;
}

/** @param how whether Back returns to what was asked before: yes with `push`, no with `replace` */
export function writeAddress(asked: Asked, how: 'push' | 'replace'): void {
  const address = addressWith(asked);
  if (how === 'push' && address !== location.href) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
