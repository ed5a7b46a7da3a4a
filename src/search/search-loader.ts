/** Loads what answers are made from: the engine with the finder, and the full text. A load that failed may be tried again. */
import type { Lang } from '../languages.ts';
import type { Finder } from './finder-loader.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import type { SearchRecords } from './records.ts';
import { requireElement } from './require-element.ts';
import type { SearchSections } from './sections.ts';
import { SHORT_TIMEOUT, withTimeout } from './timeout.ts';

type Engine = typeof import('./suggest.ts');

export interface Ready {
  engine: Engine;
  finder: Finder;
  sections: SearchSections;
}

/** Results can do without headings. */
const NONE = (): SearchSections => ({});

export class SearchLoader {
  /** The engine and the finder of this language, once they are there. */
  ready: Ready | undefined;
  #engine: Promise<Engine> | undefined;
  #pagefind: Promise<Pagefind> | undefined;

  /** @param page gives the addresses of what is loaded */
  constructor(readonly page: HTMLElement) {}

  async loadFinder(lang = document.documentElement.lang as Lang): Promise<Finder> {
    this.#engine ??= this.#start().catch((error: unknown) => {
      this.#engine = undefined;
      // Browsers keep in mind that a module failed: the next try asks under another address.
      const { dataset } = requireElement(this.page, 'template', HTMLElement);
      dataset['script'] = `${dataset['script'] ?? ''}#`;
      throw error;
    });
    return (await this.#engine).loadFinder(lang);
  }

  /** The engine, the records and the sections of this language, which travel at the same time. */
  async #start(): Promise<Engine> {
    const lazyScript = requireElement(this.page, 'template', HTMLElement);
    const { script = '', records = '' } = lazyScript.dataset;
    lazyScript.dataset['awake'] = '';
    const loading = fetch(records).then((response) => response.json() as Promise<SearchRecords>);
    const headings = fetch(this.page.dataset['sections'] ?? '')
      .then((response) => response.json() as Promise<SearchSections>)
      .catch(NONE);
    const [engine] = await Promise.all([import(/* @vite-ignore */ script) as Promise<Engine>, loading]);
    const sections = await withTimeout(headings, SHORT_TIMEOUT).catch(NONE);
    this.ready = {
      engine,
      finder: await engine.loadFinder(document.documentElement.lang as Lang, loading),
      sections,
    };
    void engine.suggest(lazyScript);
    return engine;
  }

  loadPagefind(): Promise<Pagefind> {
    const { index = '', base = '/' } = this.page.dataset;
    this.#pagefind ??= loadPagefind(new URL(index, location.href).href, base).catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }
}
