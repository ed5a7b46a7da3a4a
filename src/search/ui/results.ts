/**
 * Brings the results page to life: answers at once, then the full text, which fills in passages; nothing that is shown
 * changes its place. Whatever is typed, found or read from the address is shown as text.
 */
import type { Lang } from '../../languages.ts';
import { allSections, sectionsOf } from '../query/details.ts';
import { excerptOf, partUnder, withoutHeadings } from '../query/excerpt.ts';
import { applyFilters, FILTERS } from '../query/filters.ts';
import type { Answer, Hit } from '../query/rank.ts';
import type { Found } from './pagefind.ts';
import { requireElement } from './require-element.ts';
import { type PageSummary, withMarks } from './result-item.ts';
import { ResultLoader } from './result-loader.ts';
import { type Ready, SearchLoader } from './search-loader.ts';
import { SLOW_AFTER, withTimeout } from './timeout.ts';
import { readUrlState, trimQuery, type UrlState, writeUrlState } from './url-state.ts';
import { type Trouble, View } from './view.ts';

/** Pause after a key press before searching. */
const PAUSE = 250;
/** For an item in view, so many texts are loaded beyond its own place: the full text ranks in another order. */
const AHEAD = 3;
/** Pages shown as nearest. */
const NEAREST = 3;
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
  #texts = new ResultLoader([], () => undefined);
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
    window.addEventListener('online', () => this.#retry());
    window.addEventListener('popstate', () => this.#restoreState(input));
    void this.#loader.start().catch(() => undefined);
    void this.#loader.loadPagefind().catch(() => undefined);
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
    if (!this.#loader.ready) {
      this.#loader.expect(state.q);
      this.#view.show('loading', state.q);
    }
    this.#slow = window.setTimeout(() => this.#view.sayTrouble('slow'), SLOW_AFTER);
    try {
      const ready = await withTimeout(this.#loader.start());
      const answer = await withTimeout(ready.finder.findAll(state.q));
      if (turn !== this.#turn) return;
      if (answer.state === 'results') await this.#showHits(turn, ready, answer);
      else await this.#showNearest(turn, ready, answer);
      if (turn === this.#turn) clearTimeout(this.#slow);
    } catch {
      this.#fail(turn);
    }
  }

  #fail(turn: number): void {
    if (turn !== this.#turn) return;
    clearTimeout(this.#slow);
    this.#failed = true;
    this.#loader.dropPagefind();
    const trouble: Trouble = navigator.onLine ? 'failed' : 'offline';
    this.#view.sayTrouble(trouble);
    // Few first answers do not wait for the full text.
    if (this.#view.shown > 0 && this.#view.shown < FEW) void this.#showOthers(turn);
  }

  /** Pages that answer; then the full text puts passages into those that come into view. */
  async #showHits(turn: number, ready: Ready, answer: Answer): Promise<void> {
    const { q } = this.#state;
    const filtered = applyFilters(answer.hits, this.#state);
    this.#state = { q, ...filtered.chosen };
    const pages = filtered.shown.map((hit) => this.#summaryOf(ready, answer, hit));
    this.#view.showResults(pages, q, answer.query.corrected);
    this.#view.showFilters(filtered, ready.finder.core.topics);
    this.#view.sayText('loading');
    await this.#searchText(turn, ready, answer);
    if (turn !== this.#turn) return;
    await withTimeout(this.#texts.loadUpTo(1));
    if (answer.hits.length < FEW) await this.#showOthers(turn);
    if (turn !== this.#turn) return;
    this.#view.sayText('done');
    this.#near = this.#view.watch((place) => {
      this.#texts.loadUpTo(place + AHEAD).catch(() => this.#fail(turn));
    });
  }

  /** Where no page answers: the nearest, called so. */
  async #showNearest(turn: number, ready: Ready, answer: Answer): Promise<void> {
    const { q } = this.#state;
    const { finder } = ready;
    const nearest = answer.hits.slice(0, NEAREST).map((hit) => this.#summaryOf(ready, answer, hit));
    const { corrected } = answer.query;
    const better = corrected && finder.find(corrected).state === 'results' ? corrected : undefined;
    this.#view.showNearest(nearest, q, answer.lacking, better);
    this.#view.offerHelp(answer.query.kinds.includes('info'));
    this.#view.sayText('done');
    await this.#showOthers(turn);
  }

  /** Results of the other languages, one after another. */
  async #showOthers(turn: number): Promise<void> {
    if (this.#otherTurn === turn || turn !== this.#turn) return;
    this.#otherTurn = turn;
    const languages = JSON.parse(this.dataset['otherLanguages'] ?? '{}') as Record<Lang, string>;
    for (const lang of Object.keys(languages) as Lang[]) {
      const finder = await withTimeout(this.#loader.loadOther(lang)).catch(() => undefined);
      const answer = await finder?.findAll(this.#state.q).catch(() => undefined);
      if (turn !== this.#turn) return;
      if (!finder || answer?.state !== 'results') continue;
      const pages = answer.hits.slice(0, MOST_OTHER).map(({ page }) => ({
        href: finder.link(page),
        title: page.title,
        place: finder.core.topics[page.topic] ?? '',
        description: [],
        sections: [],
      }));
      this.#view.showOther(pages, lang, languages[lang]);
    }
  }

  // The full text.

  /** Searches the full text for the words that tell most. */
  async #searchText(turn: number, ready: Ready, answer: Answer): Promise<void> {
    const pagefind = await withTimeout(this.#loader.loadPagefind());
    const { results } = await withTimeout(pagefind.search(answer.query.fullText.join(' ')));
    if (turn === this.#turn)
      this.#texts = new ResultLoader(results, (text) => {
        if (turn === this.#turn) this.#showText(ready, answer, text);
      });
  }

  /** Puts a passage into the page where it is shown: of the section that has most of the query, if it has one. */
  #showText({ engine, finder, details }: Ready, answer: Answer, { url, content, meta, anchors }: Found): void {
    const { page, section = 0 } = answer.hits.find((hit) => finder.link(hit.page) === url) ?? {};
    const sections = allSections(page && details[page.key]);
    const part = partUnder(content, sections[section - 1]?.text, sections[section]?.text);
    const headings = [meta.title ?? '', ...anchors.map(({ text }) => text)];
    const passageIn = (text: string): string => excerptOf(withoutHeadings(text, headings), answer.countTerms);
    const excerpt = passageIn(part) || passageIn(content);
    if (excerpt) this.#view.fill(url, withMarks(engine.marking(this.#state.q, answer.matches)(excerpt)));
  }

  #summaryOf({ engine, finder, details }: Ready, answer: Answer, { page, section }: Hit): PageSummary {
    const mark = engine.marking(this.#state.q, answer.matches);
    const detail = details[page.key];
    return {
      href: finder.link(page),
      title: page.title,
      place: page.kind === 'tool' ? this.#view.t('search.kind.tool') : (finder.core.topics[page.topic] ?? ''),
      description: withMarks(mark(detail?.description ?? '')),
      sections: sectionsOf(detail, answer.countTerms, section).map(({ id, text }) => ({
        text,
        href: finder.link(page, id),
      })),
    };
  }
}

customElements.define('alir-search', AlirSearch);
