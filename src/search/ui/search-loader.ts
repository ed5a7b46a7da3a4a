/** Loads what answers are made from: the engine with the finder, and the full text. A load that failed may be tried again. */
import type { Lang } from '../../languages.ts';
import type { Details } from '../query/details.ts';
import type { Finder } from './finder-loader.ts';
import { type IndexFiles, indexFiles } from './index-files.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { requireElement } from './require-element.ts';
import { SHORT_TIMEOUT, withTimeout } from './timeout.ts';

type Engine = typeof import('./suggest.ts');

export interface Ready {
  engine: Engine;
  finder: Finder;
  details: Details;
}

/** Results can do without descriptions and headings. */
const NONE = (): Details => ({});

export class SearchLoader {
  /** The engine and the finder of this language, once they are there. */
  ready: Ready | undefined;
  #starting: Promise<Ready> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  readonly #lazyScript: HTMLElement;
  readonly #files: IndexFiles;

  /** @param page gives the addresses of what is loaded */
  constructor(readonly page: HTMLElement) {
    this.#lazyScript = requireElement(page, 'template', HTMLElement);
    const { core = '', parts = '' } = this.#lazyScript.dataset;
    this.#files = indexFiles(core, parts);
  }

  /** The engine, the index and the details of this language, which travel at the same time. */
  start(): Promise<Ready> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      // Browsers keep in mind that a module failed, and may have kept what came instead of it: the next try asks under
      // another address.
      const { dataset } = this.#lazyScript;
      dataset['script'] = `${dataset['script'] ?? ''}?`;
      throw error;
    });
    return this.#starting;
  }

  /** Sends for the words of a query, while other things are on their way. */
  expect(query: string): void {
    this.#files.expect(query);
  }

  /** The finder of another language. */
  async loadOther(lang: Lang): Promise<Finder> {
    return (await this.start()).engine.loadFinder(lang, true);
  }

  async #start(): Promise<Ready> {
    const { dataset } = this.#lazyScript;
    dataset['awake'] = '';
    const loading = fetch(this.page.dataset['details'] ?? '')
      .then((response) => response.json() as Promise<Details>)
      .catch(NONE);
    const [engine] = await Promise.all([
      import(/* @vite-ignore */ dataset['script'] ?? '') as Promise<Engine>,
      this.#files.core(),
    ]);
    this.ready = {
      engine,
      finder: await engine.loadFinder(document.documentElement.lang as Lang, true, this.#files),
      details: await withTimeout(loading, SHORT_TIMEOUT).catch(NONE),
    };
    const form = this.#lazyScript.closest('form');
    if (form) void engine.suggest(form, this.#files);
    return this.ready;
  }

  /** Lets the next search load Pagefind anew: one that failed stays so. */
  dropPagefind(): void {
    this.#pagefind = undefined;
  }

  loadPagefind(): Promise<Pagefind> {
    const { pagefind = '', base = '/' } = this.page.dataset;
    this.#pagefind ??= loadPagefind(pagefind, base).catch((error: unknown) => {
      this.#pagefind = undefined;
      this.page.dataset['pagefind'] = `${pagefind}?`;
      throw error;
    });
    return this.#pagefind;
  }
}
