/**
 * Suggestions below a search field, as people type: a combobox with a list of links, after the WAI-ARIA pattern. Only
 * the instant finder answers here. Without this script the field is a plain form.
 */
import type { Lang } from '../../languages.ts';
import type { Translate } from '../../i18n/messages.ts';
import { MOST_SUGGESTED } from '../query/beginnings.ts';
import { marking, type Piece } from '../query/mark.ts';
import type { Answer } from '../query/rank.ts';
import { type Finder, loadFinder } from './finder-loader.ts';
import type { IndexFiles } from './index-files.ts';
import { savesData } from './saves-data.ts';
import css from './suggest.css?inline';
import { type SuggestWords, suggestWords } from './words.ts';

export { loadFinder } from './finder-loader.ts';
export { marking } from '../query/mark.ts';

/** Letters of a query that the last option repeats. */
const SHOWN = 60;
/** Typing has paused after so many milliseconds: only then is the number of suggestions said. */
const PAUSE = 700;

/** Browsers that cannot take the list's style along go without the list. */
const sheet = 'adoptedStyleSheets' in document ? new CSSStyleSheet() : undefined;
sheet?.replaceSync(css);

const made = new WeakMap<HTMLFormElement, Suggestions>();

/**
 * Gives a search field its suggestions, once. The list is made while the index travels, and shown when they are there.
 * @param form the form of the field
 * @param files of the index, when they are on their way already
 * @throws when the index cannot be had; it may be called again then
 */
export async function suggest(form: HTMLFormElement, files?: IndexFiles): Promise<void> {
  const input = form.querySelector('input');
  if (!input || !sheet) return;
  const lang = document.documentElement.lang as Lang;
  const list = made.get(form) ?? new Suggestions(form, input, suggestWords(lang));
  made.set(form, list);
  list.start(await loadFinder(lang, false, files));
}

class Suggestions {
  #finder: Finder | undefined;
  readonly #list: HTMLElement;
  readonly #said: HTMLElement;
  #options: HTMLAnchorElement[] = [];
  #active = -1;
  #timer = 0;
  /** Counts what is opened and closed, so that a late answer does not open the list again. */
  #turn = 0;

  constructor(
    readonly form: HTMLFormElement,
    readonly input: HTMLInputElement,
    readonly t: Translate<SuggestWords>,
  ) {
    this.#list = Object.assign(document.createElement('div'), {
      id: `${input.id}-list`,
      className: 'suggestions',
      role: 'listbox',
      hidden: true,
    });
    this.#list.setAttribute('aria-label', input.labels?.[0]?.textContent.trim() ?? '');
    this.#said = Object.assign(document.createElement('p'), { className: 'sr-only' });
    this.#said.setAttribute('aria-live', 'polite');
  }

  /** From now on there are answers, and the field is a combobox; also for somebody who has typed meanwhile. */
  start(finder: Finder): void {
    if (this.#finder) return;
    this.#finder = finder;
    // All at once: with less to show before, the browser would draw the page while the index arrives.
    if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    this.form.append(this.#list, this.#said);
    const { input } = this;
    input.role = 'combobox';
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    this.#listen();
    if (document.activeElement === input) {
      this.#expectBeginnings(finder);
      this.#open();
    } else input.addEventListener('focus', () => setTimeout(() => this.#expectBeginnings(finder)), { once: true });
  }

  /** Somebody is about to type; who has typed already, or pasted, has the parts of the index on their way. */
  #expectBeginnings(finder: Finder): void {
    if (!this.input.value && !savesData()) void finder.expectBeginnings();
  }

  #listen(): void {
    const { form, input } = this;
    input.addEventListener('input', () => this.#open());
    input.addEventListener('click', () => {
      if (this.#list.hidden) this.#open();
    });
    input.addEventListener('keydown', (event) => {
      if (!event.isComposing && this.#press(event.key)) event.preventDefault();
    });
    input.addEventListener('blur', () => this.#close());
    form.addEventListener('submit', () => this.#close());
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !form.contains(target)) this.#close();
    });
    // The focus stays in the field.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    window.visualViewport?.addEventListener('resize', () => this.#fit());
  }

  /** Does what a key means here, if it means anything. */
  #press(key: string): boolean {
    const isOpen = !this.#list.hidden;
    const count = this.#options.length;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) this.#open();
      if (this.#options.length === 0) return false;
      const down = key === 'ArrowDown';
      if (!isOpen || this.#active === -1) this.#activate(down ? 0 : this.#options.length - 1);
      else this.#activate((this.#active + (down ? 1 : count - 1)) % count);
      return true;
    }
    if (key === 'Enter' && isOpen && this.#active >= 0) {
      this.#options[this.#active]?.click();
      return true;
    }
    if (key === 'Escape' && (isOpen || this.input.value)) {
      if (isOpen) this.#close();
      else {
        this.input.value = '';
        this.input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return true;
    }
    return false;
  }

  /** Shows what is known at once, and what the parts of the index add that are on their way. */
  #open(): void {
    this.#turn++;
    const finder = this.#finder;
    const typed = this.input.value.trim();
    if (!finder || !typed) {
      this.#close();
      return;
    }
    const answer = finder.find(typed);
    if (answer.hits.length > 0 || answer.missing.length === 0) this.#show(finder, typed, answer);
    if (answer.missing.length > 0) void this.#follow(finder, typed, answer);
  }

  /** Shows better answers as they come, unless somebody has gone on: typed, chosen or closed. */
  async #follow(finder: Finder, typed: string, answer: Answer): Promise<void> {
    const turn = this.#turn;
    try {
      for await (answer of finder.better(typed, answer)) {
        if (turn !== this.#turn || this.#active >= 0) return;
        if (answer.hits.length > 0 || answer.missing.length === 0) this.#show(finder, typed, answer);
      }
    } catch {
      // What is shown stands, if it answers; the next letter tries again.
      if (turn === this.#turn && answer.hits.length === 0) this.#close();
    }
  }

  #show(finder: Finder, typed: string, answer: Answer): void {
    if (answer.hits.length === 0) {
      this.#close();
      this.#say(() => this.t('none'), PAUSE);
      return;
    }
    const { topics } = finder.core;
    const mark = marking(typed, answer.matches);
    const found = answer.hits
      .slice(0, MOST_SUGGESTED)
      .map(({ page }) =>
        link(
          finder.link(page),
          marked(mark(page.title)),
          page.kind === 'tool' ? this.t('tool') : (topics[page.topic] ?? ''),
        ),
      );
    this.#options = [...found, this.#allResults(typed)];
    this.#options.forEach((option, index) => (option.id = `${this.#list.id}-${index}`));
    this.#list.replaceChildren(...this.#options);
    this.#list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.#activate(-1);
    // Right before the list is painted, which lays it out once only.
    requestAnimationFrame(() => {
      this.#list.scrollTop = 0;
      this.#fit();
    });
    this.#say(() => this.t('count', { n: found.length }), PAUSE);
  }

  #close(): void {
    this.#turn++;
    this.#options = [];
    this.#list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
    this.#say(() => '');
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.#options[index];
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  /** The last option: the results page, as a press of Enter brings it. */
  #allResults(typed: string): HTMLAnchorElement {
    const short = typed.length > SHOWN ? `${typed.slice(0, SHOWN)}…` : typed;
    const text = this.t('all', { q: short });
    // It encodes half of a letter too, at which `encodeURIComponent` throws.
    const option = link(`${this.form.action}?${new URLSearchParams({ q: typed }).toString()}`, [text]);
    option.className = 'all';
    option.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.form.requestSubmit();
    });
    return option;
  }

  /** Keeps the list above a phone's keyboard. */
  #fit(): void {
    const view = window.visualViewport;
    if (!view || this.#list.hidden) return;
    const room = view.height + view.offsetTop - this.#list.getBoundingClientRect().top - 8;
    this.#list.style.setProperty('--room', room > 150 ? `${room}px` : '');
  }

  #say(text: () => string, pause = 0): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#said.textContent = text()), pause);
  }
}

const marked = (pieces: Piece[]): (Node | string)[] =>
  pieces.map(([text, isMarked]) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

function link(href: string, title: (Node | string)[], place = ''): HTMLAnchorElement {
  const option = Object.assign(document.createElement('a'), { href, role: 'option', tabIndex: -1 });
  const name = document.createElement('span');
  name.append(...title);
  option.append(name);
  if (place) option.append(Object.assign(document.createElement('small'), { textContent: place }));
  return option;
}
