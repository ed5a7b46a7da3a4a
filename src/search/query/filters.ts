/** The filters of the results page, pure: which are offered, which are applied, and what passes them. */
import type { Hit } from './rank.ts';
import type { IndexedPage } from './search-index.ts';

export const FILTERS = ['topic', 'kind'] as const;
export type Filter = (typeof FILTERS)[number];

/** The group that each filter lets pass; empty where all do. */
export type Chosen = Record<Filter, string>;

/** What the filters make of what was found. */
export interface Filtered {
  /** The hits that pass. */
  shown: Hit[];
  chosen: Chosen;
  offered: Filter[];
  /** The groups of each filter, with the number of hits that choosing them would show. */
  groups: Record<Filter, Map<string, number>>;
}

/** Filters are offered from so many results on, in more than one group. */
const MANY = 5;

const groupOf = ({ topic, kind }: IndexedPage, filter: Filter): string => {
  if (filter === 'topic') return topic;
  return kind === 'tool' || kind === 'info' ? kind : 'article';
};

/** Whether a page passes all filters. */
const passes = (page: IndexedPage, chosen: Chosen): boolean =>
  FILTERS.every((filter) => !chosen[filter] || groupOf(page, filter) === chosen[filter]);

/** Offers the filters if they help, and applies what is asked for. Values that lead nowhere are passed over. */
export function applyFilters(hits: Hit[], wanted: Chosen): Filtered {
  const helps = (filter: Filter): boolean => new Set(hits.map(({ page }) => groupOf(page, filter))).size > 1;
  const offered = hits.length < MANY ? [] : FILTERS.filter(helps);
  let chosen: Chosen = { topic: '', kind: '' };
  for (const filter of offered) {
    const more = { ...chosen, [filter]: wanted[filter] };
    if (hits.some(({ page }) => passes(page, more))) chosen = more;
  }
  return {
    shown: hits.filter(({ page }) => passes(page, chosen)),
    chosen,
    offered,
    groups: { topic: countGroups(hits, 'topic', chosen), kind: countGroups(hits, 'kind', chosen) },
  };
}

function countGroups(hits: Hit[], filter: Filter, chosen: Chosen): Map<string, number> {
  const groups = new Map<string, number>();
  for (const { page } of hits) {
    const group = groupOf(page, filter);
    if (group && passes(page, { ...chosen, [filter]: '' })) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}
