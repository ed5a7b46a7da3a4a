/** The page “Read without internet”: saves the essentials, lists what is saved, and removes it. */
import type { Lang } from '../languages.ts';
import { requireElement } from '../search/ui/require-element.ts';
import { type KeptPage, MOST_VISITED } from './kept.ts';
import { kept, removeAll, save } from './save.ts';
import { offlineWords } from './words.ts';

class AlirOffline extends HTMLElement {
  readonly #lang = document.documentElement.lang as Lang;
  readonly #t = offlineWords(this.#lang);

  connectedCallback(): void {
    if (location.pathname !== this.dataset['path']) this.#show('missing', this.#t('missing'));
    if (!('serviceWorker' in navigator && 'caches' in window)) {
      this.#show('unsupported', this.#t('unsupported'));
      return;
    }
    this.#on('save', () => this.#saveEssentials());
    this.#on('remove-all', () => this.#remove(removeAll, this.#t('list.removedAll')));
    this.#on('visited', () => this.#switchVisited());
    void this.#draw().catch(() => this.#show('unsupported', this.#t('unsupported')));
  }

  #part(name: string): HTMLElement {
    return requireElement(this, `[data-part=${name}]`, HTMLElement);
  }

  #show(name: string, text: string): void {
    const part = this.#part(name);
    part.textContent = text;
    part.hidden = false;
  }

  /** A button that does nothing again while it works. */
  #on(name: string, act: () => Promise<void>): void {
    const button = this.#part(name);
    button.addEventListener('click', () => {
      if (button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true';
      void act().finally(() => (button.ariaDisabled = 'false'));
    });
  }

  async #saveEssentials(): Promise<void> {
    const paths = JSON.parse(this.dataset['essentials'] ?? '[]') as string[];
    const progress = requireElement(this, 'progress', HTMLProgressElement);
    progress.max = paths.length;
    progress.hidden = false;
    const outcome = await save(paths, (done) => {
      progress.value = done;
      this.#show('status', this.#t('saving', { done, all: paths.length }));
    });
    progress.hidden = true;
    this.#show('status', this.#t(outcome));
    await this.#draw();
  }

  /** Draws what is there now. */
  async #draw(): Promise<void> {
    const { pages: all, size } = await kept.list();
    // This page is kept along with the first that was saved, to list them.
    const pages = all.filter(({ path }) => path !== this.dataset['path']);
    const isOn = await kept.has('saved');
    const visited = await kept.paths('visited');
    this.#part('essentials').hidden = false;
    this.#part('saved').hidden = !isOn;
    this.#part('visited-section').hidden = !isOn;
    this.#part('total').textContent =
      pages.length > 0 ? this.#t('list.total', { n: pages.length, size: this.#size(size) }) : this.#t('list.none');
    this.#part('list').replaceChildren(...pages.map((page) => this.#row(page)));
    const keeps = await kept.has('visited');
    this.#part('visited-text').textContent = keeps
      ? this.#t('visited.on', { most: MOST_VISITED, n: visited.length })
      : this.#t('visited.off');
    this.#part('visited').textContent = this.#t(keeps ? 'visited.stop' : 'visited.start');
  }

  #row({ path, title, size }: KeptPage): Node {
    const row = requireElement(this, 'template', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    const link = requireElement(row, 'a', HTMLAnchorElement);
    link.href = path;
    link.textContent = title;
    requireElement(row, 'span', HTMLElement).textContent = this.#size(size);
    const button = requireElement(row, 'button', HTMLButtonElement);
    button.ariaLabel = this.#t('list.removeNamed', { title });
    button.addEventListener('click', () => {
      void this.#remove(() => kept.remove(path), this.#t('list.removed', { title }));
    });
    return row;
  }

  async #remove(act: () => Promise<void>, done: string): Promise<void> {
    const said = await act().then(
      () => done,
      () => this.#t('list.stuck'),
    );
    await this.#draw();
    this.#show('removed', said);
    // The button that was pressed may be gone.
    this.#part('removed').focus();
  }

  async #switchVisited(): Promise<void> {
    await ((await kept.has('visited')) ? kept.removeVisited() : kept.startVisited());
    await this.#draw();
  }

  /** Kilobytes, or megabytes, as the language writes numbers. */
  #size(bytes: number): string {
    const [value, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1000), 'KB'] : [bytes / 1e6, 'MB'];
    return `${value.toLocaleString(this.#lang, { maximumFractionDigits: 1 })} ${unit}`;
  }
}

customElements.define('alir-offline', AlirOffline);
