/**
 * Brings the results page to life: instant answers first, then the full text, which fills in passages and adds pages
 * below; nothing that is shown changes its place. Whatever is typed, found or read from the address is shown as text.
 */
import type { Lang } from '../languages.ts';
import { type Asked, clean, readAddress, writeAddress } from './asked.ts';
import { applyFilters, FILTERS, passes } from './filters.ts';
import type { Answer, Hit } from './find.ts';
import { withMarks } from './items.ts';
import type { Found } from './pagefind.ts';
import { part } from './part.ts';
import { SLOW, withPatience } from './patience.ts';
import { sectionsOf } from './sections.ts';
import { type Ready, Sources } from './sources.ts';
import { Texts } from './texts.ts';
import { type Trouble, View } from './view.ts';

/** Pause after a key press before searching. */
const PAUSE = 250;
/** Texts loaded at a time where only they tell what was found. */
const STEP = 10;
/** For an item in view, so many texts are loaded beyond its own place: the full text ranks in another order. */
const AHEAD = 3;
/** With fewer results, those of the other language are shown too… */
const FEW = 3;
/** …at most so many. */
const MOST_OTHER = 5;

class AlirSearch extends HTMLElement {
  readonly #view = new View(this);
  readonly #sources = new Sources(this);
  /** Counts searches, so that a late answer cannot replace a newer one. */
  #turn = 0;
  /** The search that the results of the other language belong to. */
  #otherTurn = 0;
  #typing = 0;
  #slow = 0;
  #asked: Asked = { q: '', shelf: '', kind: '' };
  #texts = new Texts([], () => undefined);
  #near: IntersectionObserver | undefined;
  /** True when this search can be tried again. */
  #failed = false;

  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    const input = part(this, 'input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a phone would hide what is found.
      if (matchMedia('(pointer: coarse)').matches) input.blur();
      this.#askWords(input.value, 'push');
    });
    input.addEventListener('focus', () => void this.#sources.loadPagefind().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => {
        const [before, now] = [this.#asked.q, clean(input.value)];
        // Words typed over others are a search of their own, to which Back returns.
        this.#askWords(now, before.startsWith(now) || now.startsWith(before) ? 'replace' : 'push');
      }, PAUSE);
    });
    for (const filter of FILTERS) {
      const select = this.#view.select(filter);
      select.addEventListener('change', () => this.#ask({ ...this.#asked, [filter]: select.value }, 'push'));
    }
    for (const button of this.querySelectorAll('[data-retry]'))
      button.addEventListener('click', () => {
        this.#view.status.focus();
        this.#again();
      });
    part(this, '[data-more] button', HTMLButtonElement).addEventListener('click', () => void this.#showMore());
    window.addEventListener('online', () => this.#again());
    window.addEventListener('popstate', () => this.#askAddress(input));
    void this.#sources.load().catch(() => undefined);
    this.#askAddress(input);
  }

  // What is asked: the address, the field, the filters.

  #askAddress(input: HTMLInputElement): void {
    const asked = readAddress();
    input.value = asked.q;
    void this.#search(asked);
  }

  #askWords(typed: string, how: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    const q = clean(typed);
    this.#ask(q === this.#asked.q ? this.#asked : { q, shelf: '', kind: '' }, how);
  }

  /** Writes into the address what is asked, and searches it unless it is shown already. */
  #ask(asked: Asked, how: 'push' | 'replace'): void {
    writeAddress(asked, how);
    if (asked !== this.#asked || this.#failed) void this.#search(asked);
  }

  #again(): void {
    if (this.#failed) void this.#search(this.#asked);
  }

  // The search.

  async #search(asked: Asked): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#slow);
    this.#near?.disconnect();
    this.#asked = asked;
    this.#failed = false;
    if (!asked.q) {
      this.#view.show('start');
      return;
    }
    if (!this.#sources.ready) this.#view.show('loading');
    this.#slow = window.setTimeout(() => this.#goWithout('slow'), SLOW);
    // Records that cannot be had leave the full text, asked for what was typed.
    await withPatience(this.#sources.load()).catch(() => undefined);
    if (turn !== this.#turn) return;
    const { ready } = this.#sources;
    const answer = ready?.known.find(asked.q);
    const isKnown = answer !== undefined && answer.hits.length > 0;
    if (ready && isKnown) this.#showHits(ready, answer);
    else this.#view.show('loading');
    try {
      const pagefind = await withPatience(this.#sources.loadPagefind());
      const telling = answer?.understood.fullText ?? [];
      const found = await withPatience(pagefind.search(telling.length > 0 ? telling.join(' ') : asked.q));
      if (turn !== this.#turn || !found) return;
      this.#texts = new Texts(found.results, (text) => {
        if (turn === this.#turn) this.#showText(text);
      });
      if (isKnown) await this.#fillHits(answer);
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
    if (this.#view.known > 0 && this.#view.known < FEW) void this.#showOther(this.#turn);
  }

  // Instant answers.

  #showHits({ engine, known, sections }: Ready, { hits, understood, says, partsMet }: Answer): void {
    const { q } = this.#asked;
    const filtered = applyFilters(hits, this.#asked);
    this.#asked = { q, ...filtered.chosen };
    this.#view.showFilters(filtered, known.records.shelves);
    const mark = engine.marking(q, says);
    const pages = filtered.shown.map(({ record }) => ({
      href: known.link(record),
      title: record.title,
      place: this.#placeOf(record),
      description: withMarks(mark(record.description)),
      sections: sectionsOf(sections, record.key, partsMet).map(({ id, text }) => ({
        id,
        text,
        href: known.link(record, id),
      })),
    }));
    this.#view.showKnown(pages, q, understood.corrected);
  }

  /** Puts passages into the instant answers as they come into view, and other pages below them at their end. */
  async #fillHits({ hits }: Answer): Promise<void> {
    const turn = this.#turn;
    await withPatience(this.#texts.upTo(1));
    if (turn !== this.#turn) return;
    if (hits.length < FEW) {
      await withPatience(this.#showMore());
      await this.#showOther(turn);
      if (turn !== this.#turn) return;
    }
    this.#view.sayText('done');
    const end = this.#view.known;
    this.#near = this.#view.watch((place) => {
      const loaded = place === end ? this.#showMore() : this.#texts.upTo(place + AHEAD);
      loaded.catch(() => this.#fail(turn));
    });
  }

  /** Results of the other language. */
  async #showOther(turn: number): Promise<void> {
    if (this.#otherTurn === turn || turn !== this.#turn) return;
    this.#otherTurn = turn;
    const lang = this.dataset['other'] as Lang;
    const known = await withPatience(this.#sources.load(lang)).catch(() => undefined);
    if (turn !== this.#turn || !known) return;
    const hits = known.find(this.#asked.q).hits.slice(0, MOST_OTHER);
    if (hits.length === 0) return;
    const pages = hits.map(({ record }) => ({
      href: known.link(record),
      title: record.title,
      place: known.records.shelves[record.shelf] ?? '',
      description: [record.description],
      sections: [],
    }));
    this.#view.showOther(pages, lang);
  }

  // The full text.

  /** What the full text found, where there is no instant answer. */
  async #showTexts(turn: number, n: number, answer?: Answer): Promise<void> {
    const { q } = this.#asked;
    if (n > 0) {
      this.#view.clear();
      await withPatience(this.#showMore());
      if (turn === this.#turn) this.#view.show('results', { q, n });
    }
    if (n < FEW) await this.#showOther(turn);
    if (n > 0 || turn !== this.#turn) return;
    const corrected = answer?.understood.corrected;
    const helps = corrected && (this.#sources.ready?.known.find(corrected).hits.length ?? 0) > 0;
    this.#view.showNone(q, helps ? corrected : undefined);
  }

  /** Loads the next texts, until there are other pages to show or no texts left. */
  async #showMore(): Promise<void> {
    const texts = this.#texts;
    const { shown } = this.#view;
    do await texts.more(STEP);
    while (texts.hasMore && this.#view.shown === shown);
    if (texts === this.#texts) this.#view.offerMore(texts.hasMore);
  }

  /** Fills in the page where it stands; adds one that does not, if it passes the filters. */
  #showText(text: Found): void {
    const path = new URL(text.url, location.href).pathname;
    if (this.#view.fill(path, text)) return;
    const known = this.#sources.ready?.known;
    const record = known?.records.pages.find((page) => known.link(page) === path);
    if (passes(record, this.#asked)) this.#view.add(text, this.#placeOf(record));
  }

  /** The name of a page's shelf; a tool says that it is one. */
  #placeOf(record?: Hit['record']): string {
    if (record?.kind === 'tool') return this.#view.word('search.kind.tool');
    return this.#sources.ready?.known.records.shelves[record?.shelf ?? ''] ?? '';
  }
}

customElements.define('alir-search', AlirSearch);
