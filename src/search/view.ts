/** What the results page shows and says. It is told what was found, and never searches. */
import { fill } from '../i18n/fill.ts';
import { addressWith } from './asked.ts';
import { type Filter, type Filtered, FILTERS } from './filters.ts';
import { element, foundItem, type Item, knownItem, type KnownPage } from './items.ts';
import type { Found } from './pagefind.ts';
import { part } from './part.ts';

/** What keeps the full text away. */
export type Trouble = 'slow' | 'failed' | 'offline';
type State = 'start' | 'loading' | 'none' | 'results' | Trouble;
/** How far the full text is, while instant answers are shown. */
type TextState = 'loading' | 'done' | Trouble;

export class View {
  /** The instant answers by their paths. */
  readonly #items = new Map<string, Item>();
  /** The list of pages that only the full text found, below the instant answers. */
  #also: HTMLOListElement | undefined;

  constructor(readonly page: HTMLElement) {}

  #part(selector: string): HTMLElement {
    return part(this.page, selector, HTMLElement);
  }

  get status(): HTMLElement {
    return this.#part('[role=status]');
  }

  get #list(): HTMLElement {
    return this.#part('ol');
  }

  select(filter: Filter): HTMLSelectElement {
    return part(this.page, `select[name=${filter}]`, HTMLSelectElement);
  }

  /** The number of instant answers. */
  get known(): number {
    return this.#items.size;
  }

  /** The number of all pages shown. */
  get shown(): number {
    return this.page.querySelectorAll('ol > li').length;
  }

  // What is said.

  /** A word of the interface; with a number, in the form that the language counts it with. */
  word(key: string, values: { q?: string; n?: number } = {}): string {
    const words = JSON.parse(this.page.dataset['words'] ?? '{}') as Record<string, string>;
    if (values.n === undefined) return fill(words[key] ?? '', values);
    const form = new Intl.PluralRules(this.page.dataset['locale']).select(values.n) === 'one' ? 'one' : 'other';
    return fill(words[`${key}.${form}`] ?? '', values);
  }

  /** The state of the search, and the parts of the page that belong to it. */
  show(state: State, values: { q?: string; n?: number } = {}): void {
    if (state !== 'results' && state !== 'none') {
      this.clear();
      for (const filter of FILTERS) this.select(filter).hidden = true;
    }
    const { status } = this;
    status.dataset['state'] = state;
    status.textContent = this.word(state === 'results' ? 'search.results' : `search.${state}`, values);
    this.#part('[data-text]').hidden = this.known === 0;
    this.#part('[data-none]').hidden = state !== 'none';
    this.#part('[data-retry]').hidden = state !== 'failed' && state !== 'offline';
    const all = document.querySelector<HTMLElement>('[data-a-z]');
    if (all) all.hidden = state === 'results' || state === 'none';
  }

  /** How far the full text is, below the instant answers. */
  sayText(state: TextState): void {
    this.#part('[data-text]').dataset['text'] = state;
    const key = state === 'slow' ? 'search.slow' : `search.text.${state}`;
    this.#part('[data-text] p').textContent = this.word(key);
    this.#part('[data-text] button').hidden = state !== 'failed' && state !== 'offline';
  }

  /** Instant answers stay; the trouble is said below them. */
  sayTrouble(trouble: Trouble): void {
    if (this.known > 0) this.sayText(trouble);
    else this.show(trouble);
  }

  #sayCorrected(what: Node | string): void {
    const place = this.#part('[data-corrected]');
    place.replaceChildren(what);
    place.hidden = !what;
  }

  // What is offered.

  /** @param shelves names of the shelves by their keys */
  showFilters({ chosen, offered, groups }: Filtered, shelves: Record<string, string>): void {
    const name = (group: string): string => shelves[group] ?? this.word(`search.kind.${group}`);
    for (const filter of FILTERS) {
      const select = this.select(filter);
      select.replaceChildren(
        new Option(this.word(`search.filter.${filter}.all`), ''),
        ...[...groups[filter]].map(([group, n]) => new Option(`${name(group)} (${n})`, group)),
      );
      select.value = chosen[filter];
      select.hidden = !offered.includes(filter);
    }
  }

  /** Whether there are more pages to ask for. */
  offerMore(hasMore: boolean): void {
    this.#part('[data-more]').hidden = !hasMore;
  }

  // What is listed.

  clear(): void {
    this.#items.clear();
    this.#list.replaceChildren();
    const more = this.#part('[data-more]');
    more.hidden = true;
    this.#list.after(more);
    this.#also = undefined;
    this.#part('[data-after]').replaceChildren();
    this.#sayCorrected('');
  }

  /**
   * The instant answers, while the full text is on its way.
   * @param corrected what was searched instead of `q`
   */
  showKnown(pages: KnownPage[], q: string, corrected?: string): void {
    this.clear();
    for (const page of pages) {
      const item = knownItem(page);
      this.#items.set(page.href, item);
      this.#list.append(item.element);
    }
    this.show('results', { q, n: pages.length });
    this.sayText('loading');
    if (corrected) this.#sayCorrected(this.word('search.corrected', { q: corrected }));
  }

  /** Nothing was found; maybe `better` finds something. */
  showNone(q: string, better?: string): void {
    this.show('none', { q });
    if (!better) return;
    const href = addressWith({ q: better });
    this.#sayCorrected(element('a', [this.word('search.didYouMean', { q: better })], { href }));
  }

  /** Puts passages into the instant answer at this path; false if there is none. */
  fill(path: string, found: Found): boolean {
    const item = this.#items.get(path);
    item?.fill(found);
    return item !== undefined;
  }

  /** A page that only the full text found: below the instant answers; without any, in the list itself. */
  add(found: Found, place: string): void {
    if (this.known > 0) (this.#also ??= this.#startAlso()).append(foundItem(found, place, 3));
    else this.#list.append(foundItem(found, place, 2));
  }

  #startAlso(): HTMLOListElement {
    const list = element('ol', []);
    this.#addSection(this.word('search.text.also'), list, this.#part('[data-more]'));
    return list;
  }

  /** Results of the other language, below everything that is there. */
  showOther(pages: KnownPage[], lang: string): void {
    const items = pages.map((page) => knownItem({ ...page, lang }, 3).element);
    this.#addSection(this.word('search.other', { n: pages.length }), element('ol', items, { lang }));
  }

  #addSection(heading: string, ...content: HTMLElement[]): void {
    this.#part('[data-after]').append(element('section', [element('h2', [heading]), ...content]));
  }

  /**
   * Tells, once for each, which instant answers come into view.
   * @param act is given the place of an answer, from 0 on; for the end of them all, their number
   */
  watch(act: (place: number) => void): IntersectionObserver {
    const targets = [...[...this.#items.values()].map((item) => item.element), this.#part('[data-text]')];
    const near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          near.unobserve(target);
          act(targets.indexOf(target as HTMLElement));
        }
      },
      { rootMargin: '200px' },
    );
    for (const target of targets) near.observe(target);
    return near;
  }
}
