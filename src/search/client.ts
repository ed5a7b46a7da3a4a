/** Brings the results page to life. Whatever is typed, found or read from the address is shown as text. */
import { fill } from '../i18n/fill.ts';
import { type Found, loadPagefind, type Pagefind } from './pagefind.ts';

/** Results shown at first, and with each press of the button. */
const STEP = 10;
/** Longest query that is searched; the rest adds nothing. */
const MAX_QUERY = 200;
/** After so many milliseconds without an answer the search counts as failed, and can be tried again. */
const PATIENCE = 15_000;
/** Pause after a key press before searching. */
const PAUSE = 250;

type State = 'start' | 'loading' | 'failed' | 'none' | 'results';

class AlirSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts searches, so that a late answer cannot replace a newer one. */
  #turn = 0;
  #timer = 0;
  #found: { data(): Promise<Found> }[] = [];
  #shown = 0;

  connectedCallback(): void {
    const form = this.#get('form', HTMLFormElement);
    const input = this.#get('input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember(input.value, 'push');
      void this.#search(input.value);
    });
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#remember(input.value, 'replace');
        void this.#search(input.value);
      }, PAUSE);
    });
    this.#get('[data-failed] button', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#search(input.value),
    );
    this.#get('[data-more] button', HTMLButtonElement).addEventListener('click', () => void this.#showMore(this.#turn));
    window.addEventListener('popstate', () => this.#readAddress(input));
    this.#readAddress(input);
  }

  #get<E extends Element>(selector: string, type: new () => E): E {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`The search page lacks ${selector}.`);
    return element;
  }

  #readAddress(input: HTMLInputElement): void {
    const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, MAX_QUERY);
    input.value = query;
    void this.#search(query);
  }

  #remember(query: string, how: 'push' | 'replace'): void {
    const address = new URL(location.href);
    if (query.trim()) address.searchParams.set('q', query.trim().slice(0, MAX_QUERY));
    else address.searchParams.delete('q');
    if (how === 'push' && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Loads the index once; a failed load may be tried again. */
  #load(): Promise<Pagefind> {
    const { script = '', base = '/' } = this.dataset;
    this.#pagefind ??= loadPagefind(new URL(script, location.href).href, base).catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #search(typed: string): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const query = typed.trim().slice(0, MAX_QUERY);
    if (!query) {
      this.#show('start');
      return;
    }
    this.#show('loading');
    try {
      const answer = await withPatience(this.#load().then((pagefind) => pagefind.search(query)));
      if (turn !== this.#turn || !answer) return;
      this.#found = answer.results;
      this.#shown = 0;
      this.#get('ol', HTMLOListElement).replaceChildren();
      if (answer.results.length === 0) {
        this.#show('none', { q: query });
        return;
      }
      await withPatience(this.#showMore(turn));
      if (turn === this.#turn) this.#show('results', { q: query, n: answer.results.length });
    } catch {
      if (turn !== this.#turn) return;
      this.#pagefind = undefined;
      this.#show('failed');
    }
  }

  async #showMore(turn: number): Promise<void> {
    const next = await Promise.all(this.#found.slice(this.#shown, this.#shown + STEP).map((found) => found.data()));
    if (turn !== this.#turn) return;
    this.#get('ol', HTMLOListElement).append(...next.map(resultItem));
    this.#shown += next.length;
    this.#get('[data-more]', HTMLElement).hidden = this.#shown >= this.#found.length;
  }

  #show(state: State, values: { q?: string; n?: number } = {}): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    const status = this.#get('[role=status]', HTMLElement);
    const count = new Intl.PluralRules(this.dataset['locale']).select(values.n ?? 0) === 'one' ? 'one' : 'other';
    const key = state === 'results' ? `search.results.${count}` : `search.${state}`;
    status.dataset['state'] = state;
    status.textContent = fill(words[key] ?? '', values);
    this.#get('[data-none]', HTMLElement).hidden = state !== 'none';
    this.#get('[data-failed]', HTMLElement).hidden = state !== 'failed';
    if (state !== 'results' && state !== 'loading') {
      this.#get('ol', HTMLOListElement).replaceChildren();
      this.#get('[data-more]', HTMLElement).hidden = true;
    }
  }
}

/** Rejects when an answer takes too long: an index that hangs is an index that failed. */
const withPatience = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The search took too long.')), PATIENCE);
    }),
  ]);

/** An excerpt as text with marked words: only `<mark>` survives of its HTML. */
function marked(html: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  children: (Node | string)[],
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** One page found: its title, an excerpt, and up to three of its sections. */
function resultItem(found: Found): HTMLLIElement {
  const sections = found.sub_results.filter(({ anchor }) => anchor).slice(0, 3);
  return element('li', [
    element('h2', [element('a', [found.meta.title ?? found.url], { href: found.url })]),
    element('p', marked(found.excerpt)),
    ...(sections.length > 0
      ? [
          element(
            'ul',
            sections.map(({ title, url }) => element('li', [element('a', [title], { href: url })])),
          ),
        ]
      : []),
  ]);
}

customElements.define('alir-search', AlirSearch);
