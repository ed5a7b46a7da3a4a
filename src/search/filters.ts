/** The filters of the results page: which are offered, which are applied, and the selects they are chosen with. */
import type { Hit } from './find.ts';
import { part, type Word } from './given.ts';
import type { SearchRecord } from './record.ts';

const FILTERS = ['shelf', 'kind'] as const;
export type Filter = (typeof FILTERS)[number];

/** The group that each filter lets pass; empty where all do. */
export type Chosen = Record<Filter, string>;

/** What the filters make of what was found. */
interface Filtered {
  /** The hits that pass. */
  shown: Hit[];
  chosen: Chosen;
  offered: Filter[];
}

/** Filters are offered from so many results on, in more than one group. */
const MANY = 5;

const groupOf = ({ shelf, kind }: SearchRecord, filter: Filter): string => {
  if (filter === 'shelf') return shelf;
  return kind === 'tool' || kind === 'plain' ? kind : 'article';
};

/** Whether a page passes all filters. One without a record passes only where nothing is chosen. */
export const passes = (record: SearchRecord | undefined, chosen: Chosen): boolean =>
  FILTERS.every((filter) => !chosen[filter] || (record && groupOf(record, filter) === chosen[filter]));

/** Offers the filters if they help, and applies what is asked for. Values that lead nowhere are passed over. */
export function applyFilters(hits: Hit[], asked: Chosen): Filtered {
  const helps = (filter: Filter): boolean => new Set(hits.map(({ record }) => groupOf(record, filter))).size > 1;
  const offered = hits.length < MANY ? [] : FILTERS.filter(helps);
  let chosen: Chosen = { shelf: '', kind: '' };
  for (const filter of offered) {
    const more = { ...chosen, [filter]: asked[filter] };
    if (hits.some(({ record }) => passes(record, more))) chosen = more;
  }
  return { shown: hits.filter(({ record }) => passes(record, chosen)), chosen, offered };
}

/** The groups of a filter, each with the number of results that choosing it would show. */
function countGroups(hits: Hit[], filter: Filter, chosen: Chosen): Map<string, number> {
  const groups = new Map<string, number>();
  for (const { record } of hits) {
    const group = groupOf(record, filter);
    if (group && passes(record, { ...chosen, [filter]: '' })) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return groups;
}

/** The selects of the filters. */
export class FilterSelects {
  constructor(
    readonly page: HTMLElement,
    readonly word: Word,
  ) {}

  #select(filter: Filter): HTMLSelectElement {
    return part(this.page, `select[name=${filter}]`, HTMLSelectElement);
  }

  /** @param act is given what the reader chooses */
  listen(act: (chosen: Partial<Chosen>) => void): void {
    for (const filter of FILTERS) {
      const select = this.#select(filter);
      select.addEventListener('change', () => act({ [filter]: select.value }));
    }
  }

  hide(): void {
    for (const filter of FILTERS) this.#select(filter).hidden = true;
  }

  /** @param shelves names of the shelves by their keys */
  show(hits: Hit[], { chosen, offered }: Filtered, shelves: Record<string, string>): void {
    const name = (group: string): string => shelves[group] ?? this.word(`search.kind.${group}`);
    for (const filter of FILTERS) {
      const select = this.#select(filter);
      const groups = countGroups(hits, filter, chosen);
      select.replaceChildren(
        new Option(this.word(`search.filter.${filter}.all`), ''),
        ...[...groups].map(([group, n]) => new Option(`${name(group)} (${n})`, group)),
      );
      select.value = chosen[filter];
      select.hidden = !offered.includes(filter);
    }
  }
}
