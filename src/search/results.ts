/**
 * Brings the results page to life: instant answers first, then the full text, which fills in passages and adds pages
 * below; nothing that is shown changes its place. Whatever is typed, found or read from the address is shown as text.
 */
import type { Lang } from '../languages.ts';
import { applyFilters, FILTERS, passes } from './filters.ts';
import type { Answer, Hit } from './find.ts';
import type { Found } from './pagefind.ts';
import { requireElement } from './require-element.ts';
import { withMarks } from './result-item.ts';
import { ResultLoader } from './result-loader.ts';
import { type Ready, SearchLoader } from './search-loader.ts';
import { sectionsOf } from './sections.ts';
import { SLOW_AFTER, withTimeout } from './timeout.ts';
import { readUrlState, trimQuery, type UrlState, writeUrlState } from './url-state.ts';
import { type Trouble, View } from './view.ts';

/** Pause after a key press before searching. */
const PAUSE = 250;
/** Texts loaded at a time where only they tell what was found. */
const STEP = 10;
/** For an item in view, so many texts are loaded beyond its own place: the full text ranks in another order. */
const AHEAD = 3;
/** With fewer results, those of other languages are shown too… */
const FEW = 3;
/** …at most so many of each. */
const MOST_OTHER = 5;

class AlirSearch extends HTMLElement {
  readonly #view = new View(this);
  readonly #loader = new SearchLoader(this);
  /** Counts searches, so that a late answer cannot replace a newer one. */
  #turn = 0;
  /** The search that the results of other languages belong to. */
  #otherTurn = 0;
  #typing = 0;
  #slow = 0;
  #state: UrlState = { q: '', topic: '', kind: '' };
  #results = new ResultLoader([], () => undefined);
  #near: IntersectionObserver | undefined;
  /** True when this search can be tried again. */
  #failed = false;

  connectedCallback(): void {
    const form = requireElement(this, 'form', HTMLFormElement);
    const input = requireElement(this, 'input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a phone would hide what is found.
      if (matchMedia('(pointer: coarse)').matches) input.blur();
      this.#setQuery(input.value, 'push');
    });
    input.addEventListener('focus', () => void this.#loader.loadPagefind().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => {
        const [before, now] = [this.#state.q, trimQuery(input.value)];
        // Words typed over others are a search of their own, to which Back returns.
        this.#setQuery(now, before.startsWith(now) || now.startsWith(before) ? 'replace' : 'push');
      }, PAUSE);
    });
    for (const filter of FILTERS) {
      const select = this.#view.select(filter);
      select.addEventListener('change', () => this.#setState({ ...this.#state, [filter]: select.value }, 'push'));
    }
    for (const button of this.querySelectorAll('[data-retry]'))
      button.addEventListener('click', () => {
        this.#view.status.focus();
        this.#retry();
      });
    requireElement(this, '[data-more] button', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#showMore(),
    );
    window.addEventListener('online', () => this.#retry());
    window.addEventListener('popstate', () => this.#restoreState(input));
    void this.#loader.loadFinder().catch(() => undefined);
    this.#restoreState(input);
  }

  // The state: the query and the filters, from the address, the field and the lists.

  #restoreState(input: HTMLInputElement): void {
    const state = readUrlState();
    input.value = state.q;
    void this.#search(state);
  }

  #setQuery(typed: string, how: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    const q = trimQuery(typed);
    this.#setState(q === this.#state.q ? this.#state : { q, topic: '', kind: '' }, how);
  }

  /** Writes the state into the address, and searches unless it is shown already. */
  #setState(state: UrlState, how: 'push' | 'replace'): void {
    writeUrlState(state, how);
    if (state !== this.#state || this.#failed) void this.#search(state);
  }

  #retry(): void {
    if (this.#failed) void this.#search(this.#state);
  }

  // The search.

  async #search(state: UrlState): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#slow);
    this.#near?.disconnect();
    this.#state = state;
    this.#failed = false;
    if (!state.q) {
      this.#view.show('start');
      return;
    }
    if (!this.#loader.ready) this.#view.show('loading');
    this.#slow = window.setTimeout(() => this.#goWithout('slow'), SLOW_AFTER);
    // Records that cannot be had leave the full text, asked for what was typed.
    await withTimeout(this.#loader.loadFinder()).catch(() => undefined);
    if (turn !== this.#turn) return;
    const { ready } = this.#loader;
    const answer = ready?.finder.find(state.q);
    const isFound = answer !== undefined && answer.hits.length > 0;
    if (ready && isFound) this.#showHits(ready, answer);
    else this.#view.show('loading');
    try {
      const pagefind = await withTimeout(this.#loader.loadPagefind());
      const telling = answer?.query.fullText ?? [];
      const found = await withTimeout(pagefind.search(telling.length > 0 ? telling.join(' ') : state.q));
      if (turn !== this.#turn || !found) return;
      this.#results = new ResultLoader(found.results, (text) => {
        if (turn === this.#turn) this.#showText(text);
      });
      if (isFound) await this.#fillHits(answer);
      else await this.#showTexts(turn, found.results.length, answer);
      if (turn === this.#turn) clearTimeout(this.#slow);
    } catch {
      this.#fail(turn);
    }
  }

  #fail(turn: number): void {
    if (turn !== this.#turn) return;
    clearTimeout(this.#slow);
    this.#failed = true;
    this.#goWithout(navigator.onLine ? 'failed' : 'offline');
  }

  /** Says what keeps the full text away; few instant answers do not wait for it. */
  #goWithout(trouble: Trouble): void {
    this.#view.sayTrouble(trouble);
    if (this.#view.known > 0 && this.#view.known < FEW) void this.#showOthers(this.#turn);
  }

  // Instant answers.

  #showHits({ engine, finder, sections }: Ready, { hits, query, matches, countTerms }: Answer): void {
    const { q } = this.#state;
    const filtered = applyFilters(hits, this.#state);
    this.#state = { q, ...filtered.chosen };
    this.#view.showFilters(filtered, finder.records.topics);
    const mark = engine.marking(q, matches);
    const pages = filtered.shown.map(({ record }) => ({
      href: finder.link(record),
      title: record.title,
      place: this.#placeOf(record),
      description: withMarks(mark(record.description)),
      sections: sectionsOf(sections, record.key, countTerms).map(({ id, text }) => ({
        id,
        text,
        href: finder.link(record, id),
      })),
    }));
    this.#view.showKnown(pages, q, query.corrected);
  }

  /** Puts passages into the instant answers as they come into view, and other pages below them at their end. */
  async #fillHits({ hits }: Answer): Promise<void> {
    const turn = this.#turn;
    await withTimeout(this.#results.loadUpTo(1));
    if (turn !== this.#turn) return;
    if (hits.length < FEW) {
      await withTimeout(this.#showMore());
      await this.#showOthers(turn);
      if (turn !== this.#turn) return;
    }
    this.#view.sayText('done');
    const end = this.#view.known;
    this.#near = this.#view.watch((place) => {
      const loaded = place === end ? this.#showMore() : this.#results.loadUpTo(place + AHEAD);
      loaded.catch(() => this.#fail(turn));
    });
  }

  /** Results of the other languages, one after another. */
  async #showOthers(turn: number): Promise<void> {
    if (this.#otherTurn === turn || turn !== this.#turn) return;
    this.#otherTurn = turn;
    const languages = JSON.parse(this.dataset['otherLanguages'] ?? '{}') as Record<Lang, string>;
    for (const lang of Object.keys(languages) as Lang[]) {
      const finder = await withTimeout(this.#loader.loadFinder(lang)).catch(() => undefined);
      if (turn !== this.#turn) return;
      const hits = finder?.find(this.#state.q).hits.slice(0, MOST_OTHER) ?? [];
      if (!finder || hits.length === 0) continue;
      const pages = hits.map(({ record }) => ({
        href: finder.link(record),
        title: record.title,
        place: finder.records.topics[record.topic] ?? '',
        description: [record.description],
        sections: [],
      }));
      this.#view.showOther(pages, lang, languages[lang]);
    }
  }

  // The full text.

  /** What the full text found, where there is no instant answer. */
  async #showTexts(turn: number, n: number, answer?: Answer): Promise<void> {
    const { q } = this.#state;
    if (n > 0) {
      this.#view.clear();
      await withTimeout(this.#showMore());
      if (turn === this.#turn) this.#view.show('results', q, n);
    }
    if (n < FEW) await this.#showOthers(turn);
    if (n > 0 || turn !== this.#turn) return;
    const corrected = answer?.query.corrected;
    const helps = corrected && (this.#loader.ready?.finder.find(corrected).hits.length ?? 0) > 0;
    this.#view.showNone(q, helps ? corrected : undefined);
  }

  /** Loads the next texts, until there are other pages to show or no texts left. */
  async #showMore(): Promise<void> {
    const results = this.#results;
    const { shown } = this.#view;
    do await results.loadMore(STEP);
    while (results.hasMore && this.#view.shown === shown);
    if (results === this.#results) this.#view.offerMore(results.hasMore);
  }

  /** Fills in the page where it stands; adds one that does not, if it passes the filters. */
  #showText(text: Found): void {
    const path = new URL(text.url, location.href).pathname;
    if (this.#view.fill(path, text)) return;
    const finder = this.#loader.ready?.finder;
    const record = finder?.records.pages.find((page) => finder.link(page) === path);
    if (passes(record, this.#state)) this.#view.add(text, this.#placeOf(record));
  }

  /** The name of a page's topic; a tool says that it is one. */
  #placeOf(record?: Hit['record']): string {
    if (record?.kind === 'tool') return this.#view.t('search.kind.tool');
    return this.#loader.ready?.finder.records.topics[record?.topic ?? ''] ?? '';
  }
}

customElements.define('alir-search', AlirSearch);
