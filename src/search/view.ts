/** What the results page shows and says. It is told what was found, and never searches. */
import { translator, type Translate } from '../i18n/messages.ts';
import type { ResultsWords } from './client-words.ts';
import { type Filter, type Filtered, FILTERS } from './filters.ts';
import type { Found } from './pagefind.ts';
import { requireElement } from './require-element.ts';
import { createFullTextItem, createResultItem, element, type PageSummary, type ResultItem } from './result-item.ts';
import { urlWith } from './url-state.ts';

/** What keeps the full text away. */
export type Trouble = 'slow' | 'failed' | 'offline';
type State = 'start' | 'loading' | 'none' | 'results' | Trouble;
/** How far the full text is, while instant answers are shown. */
type TextState = 'loading' | 'done' | Trouble;

export class View {
  /** The instant answers by their paths. */
  readonly #items = new Map<string, ResultItem>();
  /** The list of pages that only the full text found, below the instant answers. */
  #also: HTMLOListElement | undefined;

  /** The words of the page's language. */
  readonly t: Translate<ResultsWords>;

  constructor(readonly page: HTMLElement) {
    const { words = '{}' } = page.dataset;
    this.t = translator(JSON.parse(words) as ResultsWords, document.documentElement.lang);
  }

  #element(selector: string): HTMLElement {
    return requireElement(this.page, selector, HTMLElement);
  }

  get status(): HTMLElement {
    return this.#element('[role=status]');
  }

  get #list(): HTMLElement {
    return this.#element('ol');
  }

  select(filter: Filter): HTMLSelectElement {
    return requireElement(this.page, `select[name=${filter}]`, HTMLSelectElement);
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

  /**
   * The state of the search, and the parts of the page that belong to it.
   * @param q the query
   * @param n how many results there are
   */
  show(state: State, q = '', n = 0): void {
    if (state !== 'results' && state !== 'none') {
      this.clear();
      for (const filter of FILTERS) this.select(filter).hidden = true;
    }
    const { status } = this;
    status.dataset['state'] = state;
    status.textContent = state === 'results' ? this.t('search.results', { q, n }) : this.t(`search.${state}`, { q });
    this.#element('[data-text]').hidden = this.known === 0;
    this.#element('[data-none]').hidden = state !== 'none';
    this.#element('[data-retry]').hidden = state !== 'failed' && state !== 'offline';
    const all = document.querySelector<HTMLElement>('[data-a-z]');
    if (all) all.hidden = state === 'results' || state === 'none';
  }

  /** How far the full text is, below the instant answers. */
  sayText(state: TextState): void {
    this.#element('[data-text]').dataset['text'] = state;
    const text = state === 'done' ? '' : this.t(state === 'slow' ? 'search.slow' : `search.text.${state}`);
    this.#element('[data-text] p').textContent = text;
    this.#element('[data-text] button').hidden = state !== 'failed' && state !== 'offline';
  }

  /** Instant answers stay; the trouble is said below them. */
  sayTrouble(trouble: Trouble): void {
    if (this.known > 0) this.sayText(trouble);
    else this.show(trouble);
  }

  #sayCorrected(what: Node | string): void {
    const place = this.#element('[data-corrected]');
    place.replaceChildren(what);
    place.hidden = !what;
  }

  // What is offered.

  /** @param topics names of the topics by their keys */
  showFilters({ chosen, offered, groups }: Filtered, topics: Record<string, string>): void {
    const name = (group: string): string => {
      const kind = `search.kind.${group}`;
      return this.t.has(kind) ? this.t(kind) : (topics[group] ?? group);
    };
    for (const filter of FILTERS) {
      const select = this.select(filter);
      select.replaceChildren(
        new Option(this.t(`search.filter.${filter}.all`), ''),
        ...[...groups[filter]].map(([group, n]) => new Option(`${name(group)} (${n})`, group)),
      );
      select.value = chosen[filter];
      select.hidden = !offered.includes(filter);
    }
  }

  /** Whether there are more pages to ask for. */
  offerMore(hasMore: boolean): void {
    this.#element('[data-more]').hidden = !hasMore;
  }

  // What is listed.

  clear(): void {
    this.#items.clear();
    this.#list.replaceChildren();
    const more = this.#element('[data-more]');
    more.hidden = true;
    this.#list.after(more);
    this.#also = undefined;
    this.#element('[data-after]').replaceChildren();
    this.#sayCorrected('');
  }

  /**
   * The instant answers, while the full text is on its way.
   * @param corrected what was searched instead of `q`
   */
  showKnown(pages: PageSummary[], q: string, corrected?: string): void {
    this.clear();
    for (const page of pages) {
      const item = createResultItem(page);
      this.#items.set(page.href, item);
      this.#list.append(item.element);
    }
    this.show('results', q, pages.length);
    this.sayText('loading');
    if (corrected) this.#sayCorrected(this.t('search.corrected', { q: corrected }));
  }

  /** Nothing was found; maybe `better` finds something. */
  showNone(q: string, better?: string): void {
    this.show('none', q);
    if (!better) return;
    const href = urlWith({ q: better });
    this.#sayCorrected(element('a', [this.t('search.didYouMean', { q: better })], { href }));
  }

  /** Puts passages into the instant answer at this path; false if there is none. */
  fill(path: string, found: Found): boolean {
    const item = this.#items.get(path);
    item?.fill(found);
    return item !== undefined;
  }

  /** A page that only the full text found: below the instant answers; without any, in the list itself. */
  add(found: Found, place: string): void {
    if (this.known > 0) (this.#also ??= this.#startAlso()).append(createFullTextItem(found, place, 3));
    else this.#list.append(createFullTextItem(found, place, 2));
  }

  #startAlso(): HTMLOListElement {
    const list = element('ol', []);
    this.#addSection(this.t('search.text.also'), list, this.#element('[data-more]'));
    return list;
  }

  /**
   * Results of another language, below everything that is there.
   * @param language its name
   */
  showOther(pages: PageSummary[], lang: string, language: string): void {
    const items = pages.map((page) => createResultItem({ ...page, lang }, 3).element);
    this.#addSection(this.t('search.other', { n: pages.length, language }), element('ol', items, { lang }));
  }

  #addSection(heading: string, ...content: HTMLElement[]): void {
    this.#element('[data-after]').append(element('section', [element('h2', [heading]), ...content]));
  }

  /**
   * Tells, once for each, which instant answers come into view.
   * @param act is given the place of an answer, from 0 on; for the end of them all, their number
   */
  watch(act: (place: number) => void): IntersectionObserver {
    const targets = [...[...this.#items.values()].map((item) => item.element), this.#element('[data-text]')];
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
