/** What the results page shows and says. It is told what was found, and never searches. */
import { translator, type Translate } from '../../i18n/messages.ts';
import { type Filter, type Filtered, FILTERS } from '../query/filters.ts';
import type { ResultsWords } from './client-words.ts';
import { requireElement } from './require-element.ts';
import { createResultItem, element, type PageSummary, type ResultItem } from './result-item.ts';
import { urlWith } from './url-state.ts';

/** What keeps an answer away. */
export type Trouble = 'slow' | 'failed' | 'offline';
/** `nearest`: pages near to the question, none that answers it. */
type State = 'start' | 'loading' | 'none' | 'nearest' | 'results' | Trouble;
/** How far the full text is, while first answers are shown. */
type TextState = 'loading' | 'done' | Trouble;

/** Words that are named where no page has them. */
const NAMED = 3;

export class View {
  /** The pages shown by their addresses. */
  readonly #items = new Map<string, ResultItem>();
  #q = '';
  readonly #title = document.title;

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

  /** How many pages are shown. */
  get shown(): number {
    return this.#items.size;
  }

  // What is said.

  /** A state without pages, and the parts of the page that belong to it. */
  show(state: Exclude<State, 'nearest' | 'results'>, q = ''): void {
    this.clear();
    this.#say(state, q, state === 'none' ? this.t('search.none', { q }) : this.t(`search.${state}`));
  }

  #say(state: State, q: string, text: string): void {
    this.#q = q;
    document.title = q ? `${q} – ${this.#title}` : this.#title;
    const { status } = this;
    status.dataset['state'] = state;
    status.textContent = text;
    const isWithout = state === 'none' || state === 'nearest';
    this.#element('[data-text]').hidden = this.shown === 0;
    this.#element('[data-none]').hidden = !isWithout;
    this.#element('[data-retry]').hidden = state !== 'failed' && state !== 'offline';
    if (state !== 'results') for (const filter of FILTERS) this.select(filter).hidden = true;
    const all = document.querySelector<HTMLElement>('[data-a-z]');
    if (all) all.hidden = isWithout || state === 'results';
  }

  /** How far the full text is, below the first answers. */
  sayText(state: TextState): void {
    this.#element('[data-text]').dataset['text'] = state;
    const text = state === 'done' ? '' : this.t(state === 'slow' ? 'search.slow' : `search.text.${state}`);
    this.#element('[data-text] p').textContent = text;
    this.#element('[data-text] button').hidden = state !== 'failed' && state !== 'offline';
  }

  /** Pages that are shown stay; the trouble is said below them. */
  sayTrouble(trouble: Trouble): void {
    if (this.shown > 0) this.sayText(trouble);
    else this.show(trouble, this.#q);
  }

  #sayCorrected(what: Node | string): void {
    const place = this.#element('[data-corrected]');
    place.replaceChildren(what);
    place.hidden = !what;
  }

  /** Leads to help where somebody may be in danger. */
  offerHelp(isDanger: boolean): void {
    this.#element('[data-danger]').hidden = !isDanger;
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

  // What is listed.

  clear(): void {
    this.#items.clear();
    this.#list.replaceChildren();
    this.offerHelp(false);
    this.#element('[data-after]').replaceChildren();
    this.#sayCorrected('');
  }

  /**
   * Pages that answer, while their texts are on their way.
   * @param corrected what was searched instead of `q`
   */
  showResults(pages: PageSummary[], q: string, corrected?: string): void {
    this.#showList(pages);
    this.#say('results', q, this.t('search.results', { q, n: this.shown }));
    if (corrected) this.#sayCorrected(this.t('search.corrected', { q: corrected }));
  }

  /**
   * Pages that are near, where none answers; without any, that nothing was found.
   * @param lacking words of the query that these pages lack
   * @param better the query without its misspellings, where that finds more
   */
  showNearest(pages: PageSummary[], q: string, lacking: string[], better?: string): void {
    this.#showList(pages);
    const named = lacking.slice(0, NAMED).map((word) => `“${word}”`);
    if (pages.length === 0) this.#say('none', q, this.t('search.none', { q }));
    else this.#say('nearest', q, this.t('search.nearest', { q: named.join(', ') || `“${q}”` }));
    if (!better) return;
    const href = urlWith({ q: better });
    this.#sayCorrected(element('a', [this.t('search.didYouMean', { q: better })], { href }));
  }

  #showList(pages: PageSummary[]): void {
    this.clear();
    for (const page of pages) {
      const item = createResultItem(page, 2);
      this.#items.set(page.href, item);
      this.#list.append(item.element);
    }
  }

  /** Puts a passage into the page at this address, if it is shown. */
  fill(href: string, passage: (Node | string)[]): void {
    this.#items.get(href)?.fill(passage);
  }

  /**
   * Results of another language, below everything that is there.
   * @param language its name
   */
  showOther(pages: PageSummary[], lang: string, language: string): void {
    const items = pages.map((page) => createResultItem({ ...page, lang }, 3).element);
    const heading = element('h2', [this.t('search.other', { n: pages.length, language })]);
    this.#element('[data-after]').append(element('section', [heading, element('ol', items, { lang })]));
  }

  /**
   * Tells, once for each, which pages come into view.
   * @param act is given the place of a page, from 0 on
   */
  watch(act: (place: number) => void): IntersectionObserver {
    const targets = [...this.#items.values()].map((item) => item.element);
    const near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          near.unobserve(target);
          act(targets.indexOf(target as HTMLLIElement));
        }
      },
      { rootMargin: '200px' },
    );
    for (const target of targets) near.observe(target);
    return near;
  }
}
