/** What answers are made from: the finder with its records, and the full text. A load that failed may be tried again. */
import type { Lang } from '../languages.ts';
import type { Known } from './load.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { part } from './part.ts';
import { BRIEF, withPatience } from './patience.ts';
import type { SearchRecords } from './record.ts';
import type { SearchSections } from './sections.ts';

type Engine = typeof import('./suggest.ts');

export interface Ready {
  engine: Engine;
  known: Known;
  sections: SearchSections;
}

/** Results can do without headings. */
const NONE = (): SearchSections => ({});

export class Sources {
  /** The engine and the records of this language, once they are there. */
  ready: Ready | undefined;
  #engine: Promise<Engine> | undefined;
  #pagefind: Promise<Pagefind> | undefined;

  /** @param page gives the addresses of what is loaded */
  constructor(readonly page: HTMLElement) {}

  async load(lang = document.documentElement.lang as Lang): Promise<Known> {
    this.#engine ??= this.#start().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return (await this.#engine).load(lang);
  }

  /** The engine, the records and the sections of this language, which travel at the same time. */
  async #start(): Promise<Engine> {
    const later = part(this.page, 'template', HTMLElement);
    const { script = '', records = '' } = later.dataset;
    later.dataset['awake'] = '';
    const asked = fetch(records).then((response) => response.json() as Promise<SearchRecords>);
    const headings = fetch(this.page.dataset['sections'] ?? '')
      .then((response) => response.json() as Promise<SearchSections>)
      .catch(NONE);
    const [engine] = await Promise.all([import(/* @vite-ignore */ script) as Promise<Engine>, asked]);
    const sections = await withPatience(headings, BRIEF).catch(NONE);
    this.ready = { engine, known: await engine.load(document.documentElement.lang as Lang, asked), sections };
    void engine.suggest(later);
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
