/**
 * Brings the results page to life: instant answers first, then the full text, which fills in passages and adds pages
 * below; nothing that is shown changes its place. Whatever is typed, found or read from the address is shown as text.
 */
import { fill } from '../i18n/fill.ts';
import type { Lang } from '../site/config.ts';
import type { Answer, Hit } from './find.ts';
import { element, foundItem, type Item, knownItem, withMarks } from './items.ts';
import type { Known } from './load.ts';
import { type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { Texts } from './texts.ts';

type Engine = typeof import('./suggest.ts');

/** Longest query that is searched; the rest adds nothing. */
const MAX_QUERY = 200;
/** Pause after a key press before searching. */
const PAUSE = 250;
/** After so many milliseconds without an answer the search is called slow… */
const SLOW = 4_000;
/** …and after so many it counts as failed, and can be tried again. */
const PATIENCE = 15_000;
/** Texts loaded at a time where only they tell what was found. */
const STEP = 10;
/** For an item in view, so many texts are loaded beyond its own place: the full text ranks in another order. */
const AHEAD = 3;
/** With fewer results, those of the other language are shown too… */
const FEW = 3;
/** …at most so many. */
const MOST_OTHER = 5;
/** Filters are offered from so many results on, in more than one group. */
const MANY = 5;

type State = 'start' | 'loading' | 'slow' | 'failed' | 'offline' | 'none' | 'results';
/** How far the full text is, while instant answers are shown. */
type TextState = 'loading' | 'slow' | 'failed' | 'offline' | 'done';

const FILTERS = ['shelf', 'kind'] as const;
type Filter = (typeof FILTERS)[number];

const groupOf = ({ record }: Pick<Hit, 'record'>, filter: Filter): string => {
  if (filter === 'shelf') return record.shelf;
  return record.kind === 'tool' || record.kind === 'plain' ? record.kind : 'article';
};

/** What a search asks for. */
type Asked = Record<'q' | Filter, string>;

class AlirSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  /** The engine and the records of this language, once they are there. */
  #ready: { engine: Engine; known: Known } | undefined;
  /** Counts searches, so that a late answer cannot replace a newer one. */
  #turn = 0;
  /** The search that the results of the other language belong to. */
  #otherTurn = 0;
  #typing = 0;
  #slow = 0;
  #asked: Asked = { q: '', shelf: '', kind: '' };
  #items = new Map<string, Item>();
  #texts = new Texts([], () => undefined);
  #near: IntersectionObserver | undefined;
  /** True when this search can be tried again. */
  #failed = false;

  connectedCallback(): void {
    const form = this.#get('form', HTMLFormElement);
    const input = this.#get('input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a phone would hide what is found.
      if (matchMedia('(pointer: coarse)').matches) input.blur();
      this.#askWords(input.value, 'push');
    });
    input.addEventListener('focus', () => void this.#loadPagefind().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => {
        const [before, now] = [this.#asked.q, clean(input.value)];
        // Words typed over others are a search of their own, to which Back returns.
        this.#askWords(now, before.startsWith(now) || now.startsWith(before) ? 'replace' : 'push');
      }, PAUSE);
    });
    for (const filter of FILTERS) {
      const select = this.#select(filter);
      select.addEventListener('change', () => this.#ask({ ...this.#asked, [filter]: select.value }, 'push'));
    }
    for (const button of this.querySelectorAll('[data-retry]'))
      button.addEventListener('click', () => {
        this.#status.focus();
        this.#again();
      });
    this.#get('[data-more] button', HTMLButtonElement).addEventListener('click', () => void this.#showMore());
    window.addEventListener('online', () => this.#again());
    window.addEventListener('popstate', () => this.#readAddress(input));
    void this.#load().catch(() => undefined);
    this.#readAddress(input);
  }

  #get<E extends Element>(selector: string, type: new () => E): E {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}.`);
    return found;
  }

  get #status(): HTMLElement {
    return this.#get('[role=status]', HTMLElement);
  }

  get #list(): HTMLOListElement {
    return this.#get('ol', HTMLOListElement);
  }

  #select(filter: Filter): HTMLSelectElement {
    return this.#get(`select[name=${filter}]`, HTMLSelectElement);
  }

  /** A word of the interface; with a number, in the form that the language counts it with. */
  #word(key: string, values: { q?: string; n?: number } = {}): string {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    if (values.n === undefined) return fill(words[key] ?? '', values);
    const form = new Intl.PluralRules(this.dataset['locale']).select(values.n) === 'one' ? 'one' : 'other';
    return fill(words[`${key}.${form}`] ?? '', values);
  }

  // What is asked: the field, the filters, the address.

  #readAddress(input: HTMLInputElement): void {
    const address = new URLSearchParams(location.search);
    const read = (name: string): string => clean(address.get(name) ?? '');
    input.value = read('q');
    void this.#search({ q: read('q'), shelf: read('shelf'), kind: read('kind') });
  }

  #askWords(typed: string, how: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    const q = clean(typed);
    this.#ask(q === this.#asked.q ? this.#asked : { q, shelf: '', kind: '' }, how);
  }

  /** Writes into the address what is asked, and searches it unless it is shown already. */
  #ask(asked: Asked, how: 'push' | 'replace'): void {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(asked))
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    if (how === 'push' && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    if (asked !== this.#asked || this.#failed) void this.#search(asked);
  }

  #again(): void {
    if (this.#failed) void this.#search(this.#asked);
  }

  // What is loaded. A load that failed may be tried again.

  async #load(lang = document.documentElement.lang as Lang): Promise<Known> {
    this.#engine ??= this.#start().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return (await this.#engine).load(lang);
  }

  /** The engine and the records of this language, which travel at the same time. */
  async #start(): Promise<Engine> {
    const later = this.#get('template', HTMLElement);
    const { script = '', records = '' } = later.dataset;
    later.dataset['awake'] = '';
    const [engine, response] = await Promise.all([
      import(/* @vite-ignore */ script) as Promise<Engine>,
      fetch(records),
    ]);
    this.#ready = { engine, known: await engine.load(document.documentElement.lang as Lang, response) };
    void engine.suggest(later);
    return engine;
  }

  #loadPagefind(): Promise<Pagefind> {
    const { index = '', base = '/' } = this.dataset;
    this.#pagefind ??= loadPagefind(new URL(index, location.href).href, base).catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  // The search.

  async #search(asked: Asked): Promise<void> {
    const turn = ++this.#turn;
    clearTimeout(this.#slow);
    this.#near?.disconnect();
    this.#asked = asked;
    this.#failed = false;
    if (!asked.q) {
      this.#show('start');
      return;
    }
    if (!this.#ready) this.#show('loading');
    this.#slow = window.setTimeout(() => this.#saySlow(), SLOW);
    // Records that cannot be had leave the full text, asked for what was typed.
    await withPatience(this.#load()).catch(() => undefined);
    if (turn !== this.#turn) return;
    const ready = this.#ready;
    const answer = ready?.known.find(asked.q);
    const isKnown = answer !== undefined && answer.hits.length > 0;
    if (ready && isKnown) this.#showHits(ready, answer);
    else this.#show('loading');
    try {
      const pagefind = await withPatience(this.#loadPagefind());
      const telling = answer?.understood.fullText ?? [];
      const found = await withPatience(pagefind.search(telling.length > 0 ? telling.join(' ') : asked.q));
      if (turn !== this.#turn || !found) return;
      // Where the instant answers stand, other pages follow them; else they are the list.
      let list = isKnown ? undefined : this.#list;
      this.#texts = new Texts(found.results, (text) => {
        if (turn !== this.#turn) return;
        const item = this.#items.get(pathOf(text.url));
        if (item) item.fill(text);
        else if (this.#isAskedFor(text)) {
          list ??= this.#startAlso();
          list.append(foundItem(text, this.#placeOf(this.#recordOf(text)), isKnown ? 3 : 2));
        }
      });
      if (isKnown) await this.#fillHits(answer);
      else await this.#showTexts(turn, found.results.length, answer);
      if (turn === this.#turn) clearTimeout(this.#slow);
    } catch {
      this.#fail(turn);
    }
  }

  /** The instant answers. */
  #showHits({ engine, known }: { engine: Engine; known: Known }, { hits, understood }: Answer): void {
    const { q } = this.#asked;
    const shown = this.#filter(hits, known);
    this.#clear();
    for (const { record, sections } of shown) {
      const link = known.link(record);
      const item = knownItem({
        href: link,
        title: record.title,
        place: this.#placeOf(record),
        description: withMarks(engine.piecesOf(record.description, q, understood, known.records.lang)),
        sections: sections.map(({ id, text }) => ({ id, text, href: known.link(record, id) })),
      });
      this.#items.set(link, item);
      this.#list.append(item.element);
    }
    this.#show('results', { q, n: shown.length });
    this.#sayText('loading');
    this.#say('[data-corrected]', understood.corrected && this.#word('search.corrected', { q: understood.corrected }));
  }

  /** Offers the filters if they help, and applies what is asked for. Values that lead nowhere are passed over. */
  #filter(hits: Hit[], known: Known): Hit[] {
    const isHelpful = (filter: Filter): boolean => new Set(hits.map((hit) => groupOf(hit, filter))).size > 1;
    const offered = hits.length < MANY ? [] : FILTERS.filter(isHelpful);
    const applied: Partial<Asked> = {};
    const passes = (hit: Hit, filter: Filter): boolean => !applied[filter] || groupOf(hit, filter) === applied[filter];
    for (const filter of offered)
      if (hits.some((hit) => groupOf(hit, filter) === this.#asked[filter] && passes(hit, 'shelf')))
        applied[filter] = this.#asked[filter];
    for (const filter of FILTERS) {
      const select = this.#select(filter);
      const others = FILTERS.filter((name) => name !== filter);
      const groups = new Map<string, number>();
      for (const hit of hits) {
        const group = groupOf(hit, filter);
        if (group && others.every((name) => passes(hit, name))) groups.set(group, (groups.get(group) ?? 0) + 1);
      }
      const name = (group: string): string => known.records.shelves[group] ?? this.#word(`search.kind.${group}`);
      select.replaceChildren(
        new Option(this.#word(`search.filter.${filter}.all`), ''),
        ...[...groups].map(([group, n]) => new Option(`${name(group)} (${n})`, group)),
      );
      select.value = applied[filter] ?? '';
      select.hidden = !offered.includes(filter);
    }
    this.#asked = { q: this.#asked.q, shelf: applied.shelf ?? '', kind: applied.kind ?? '' };
    return hits.filter((hit) => FILTERS.every((filter) => passes(hit, filter)));
  }

  /** Puts passages into the instant answers as they come into view, and other pages below them at their end. */
  async #fillHits({ hits }: Answer): Promise<void> {
    const turn = this.#turn;
    await withPatience(this.#texts.upTo(1));
    if (turn !== this.#turn) return;
    if (hits.length < FEW) {
      await withPatience(this.#showMore());
      await this.#showOther(turn);
    }
    this.#sayText('done');
    const elements = [...this.#items.values()].map((item) => item.element);
    const end = this.#get('[data-text]', HTMLElement);
    this.#near = new IntersectionObserver(
      (entries, observer) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          const loaded =
            target === end ? this.#showMore() : this.#texts.upTo(elements.indexOf(target as never) + AHEAD);
          loaded.catch(() => this.#fail(turn));
        }
      },
      { rootMargin: '200px' },
    );
    for (const target of [...elements, end]) this.#near.observe(target);
  }

  /** What the full text found, where there is no instant answer. */
  async #showTexts(turn: number, n: number, answer?: Answer): Promise<void> {
    const { q } = this.#asked;
    if (n > 0) {
      this.#clear();
      await withPatience(this.#showMore());
      if (turn === this.#turn) this.#show('results', { q, n });
    }
    if (n < FEW) await this.#showOther(turn);
    if (n > 0 || turn !== this.#turn) return;
    this.#show('none', { q });
    const corrected = answer?.understood.corrected;
    const helps = corrected && (this.#ready?.known.find(corrected).hits.length ?? 0) > 0;
    const address = new URL(location.href);
    if (helps) address.searchParams.set('q', corrected);
    this.#say(
      '[data-corrected]',
      helps ? element('a', [this.#word('search.didYouMean', { q: corrected })], { href: address.href }) : '',
    );
  }

  /** Loads the next texts, until there are other pages to show or no texts left. */
  async #showMore(): Promise<void> {
    const texts = this.#texts;
    const shown = this.querySelectorAll('ol > li').length;
    do await texts.more(STEP);
    while (texts.hasMore && this.querySelectorAll('ol > li').length === shown);
    if (texts === this.#texts) this.#get('[data-more]', HTMLElement).hidden = !texts.hasMore;
  }

  /** The list of pages that only the full text found, below the instant answers. */
  #startAlso(): HTMLOListElement {
    const list = element('ol', []);
    const more = this.#get('[data-more]', HTMLElement);
    const section = element('section', [element('h2', [this.#word('search.text.also')]), list, more]);
    this.#get('[data-after]', HTMLElement).append(section);
    return list;
  }

  /** Results of the other language, below everything that is there. */
  async #showOther(turn: number): Promise<void> {
    if (this.#otherTurn === turn || turn !== this.#turn) return;
    this.#otherTurn = turn;
    const lang = this.dataset['other'] as Lang;
    const known = await withPatience(this.#load(lang)).catch(() => undefined);
    if (turn !== this.#turn || !known) return;
    const hits = known.find(this.#asked.q).hits.slice(0, MOST_OTHER);
    if (hits.length === 0) return;
    const items = hits.map(
      ({ record }) =>
        knownItem(
          {
            href: known.link(record),
            title: record.title,
            place: known.records.shelves[record.shelf] ?? '',
            description: [record.description],
            sections: [],
            lang,
          },
          3,
        ).element,
    );
    this.#get('[data-after]', HTMLElement).append(
      element('section', [
        element('h2', [this.#word('search.other', { n: hits.length })]),
        element('ol', items, { lang }),
      ]),
    );
  }

  #recordOf({ url }: Found): Hit['record'] | undefined {
    const known = this.#ready?.known;
    return known?.records.pages.find((record) => known.link(record) === pathOf(url));
  }

  /** Whether a page passes the filters. */
  #isAskedFor(found: Found): boolean {
    const record = this.#recordOf(found);
    return FILTERS.every((name) => !this.#asked[name] || (record && groupOf({ record }, name) === this.#asked[name]));
  }

  /** The name of a page's shelf; a tool says that it is one. */
  #placeOf(record?: Hit['record']): string {
    if (record?.kind === 'tool') return this.#word('search.kind.tool');
    return this.#ready?.known.records.shelves[record?.shelf ?? ''] ?? '';
  }

  // What is said.

  #fail(turn: number): void {
    if (turn !== this.#turn) return;
    clearTimeout(this.#slow);
    const state = navigator.onLine ? 'failed' : 'offline';
    if (this.#items.size > 0) this.#sayText(state);
    else this.#show(state);
    this.#failed = true;
    if (this.#items.size > 0 && this.#items.size < FEW) void this.#showOther(turn);
  }

  #saySlow(): void {
    if (this.#items.size === 0) this.#show('slow');
    else {
      this.#sayText('slow');
      if (this.#items.size < FEW) void this.#showOther(this.#turn);
    }
  }

  #say(selector: string, what: Node | string | undefined): void {
    const place = this.#get(selector, HTMLElement);
    place.replaceChildren(what ?? '');
    place.hidden = !what;
  }

  /** How far the full text is, below the instant answers. */
  #sayText(state: TextState): void {
    const place = this.#get('[data-text]', HTMLElement);
    place.dataset['text'] = state;
    const key = state === 'slow' ? 'search.slow' : `search.text.${state}`;
    this.#get('[data-text] p', HTMLElement).textContent = this.#word(key);
    this.#get('[data-text] button', HTMLElement).hidden = state !== 'failed' && state !== 'offline';
  }

  #clear(): void {
    this.#items.clear();
    this.#list.replaceChildren();
    const more = this.#get('[data-more]', HTMLElement);
    more.hidden = true;
    this.#list.after(more);
    this.#get('[data-after]', HTMLElement).replaceChildren();
    this.#say('[data-corrected]', '');
  }

  #show(state: State, values: { q?: string; n?: number } = {}): void {
    if (state !== 'results' && state !== 'none') {
      this.#clear();
      for (const filter of FILTERS) this.#select(filter).hidden = true;
    }
    const status = this.#status;
    status.dataset['state'] = state;
    status.textContent = this.#word(state === 'results' ? 'search.results' : `search.${state}`, values);
    this.#get('[data-text]', HTMLElement).hidden = this.#items.size === 0;
    this.#get('[data-none]', HTMLElement).hidden = state !== 'none';
    this.#get('[data-retry]', HTMLElement).hidden = state !== 'failed' && state !== 'offline';
    const all = document.querySelector<HTMLElement>('[data-a-z]');
    if (all) all.hidden = state === 'results' || state === 'none';
  }
}

/** Cut to what is searched, without spaces around it. */
const clean = (typed: string): string => typed.trim().slice(0, MAX_QUERY).trim();

const pathOf = (url: string): string => new URL(url, location.href).pathname;

/** Rejects when an answer takes too long: an index that hangs is an index that failed. */
const withPatience = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The search took too long.')), PATIENCE);
    }),
  ]);

customElements.define('alir-search', AlirSearch);
