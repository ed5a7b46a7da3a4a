/** The site as the files on disk say it now: read once in a process, whoever asks. */
import { Temporal } from 'temporal-polyfill';
import { type Content, type FileCache, readContent } from '../content/read.ts';
import { buildSite, type Site } from './site.ts';

interface Store {
  cache: FileCache;
  content?: Content;
  site?: Site;
  /** When files were last looked at, in milliseconds. */
  looked: number;
}

/** Vite gives the pages their own copy of every module: what was read once is kept where all copies find it. */
const KEPT_AS = 'alir.site';
const shared = globalThis as { [KEPT_AS]?: Store };

/** In development one request asks many times; files change between requests. */
const LOOK_AGAIN_AFTER = 200;

/** A file has changed: the next question looks at the files, however soon it comes. */
export function lookAgain(): void {
  if (shared[KEPT_AS]) shared[KEPT_AS].looked = -Infinity;
}

/** The day it is in the east of Indonesia, where it is earliest: a text of today is never one of the future. */
export const today = (): string => Temporal.Now.plainDateISO('Asia/Jayapura').toString();

export interface CurrentOptions {
  /** True looks whether files have changed since, and shows what is not published, as development does. Default: false. */
  live?: boolean;
}

/** The site of the project in which the process runs. */
export function currentSite({ live = false }: CurrentOptions = {}): Site {
  const store = (shared[KEPT_AS] ??= { cache: new Map(), looked: 0 });
  const now = performance.now();
  if (store.site && (!live || now - store.looked < LOOK_AGAIN_AFTER) && store.site.options.unpublished === live)
    return store.site;
  const content = store.content && !live ? store.content : readContent(process.cwd(), store.cache, store.content);
  store.looked = now;
  if (store.site && content === store.content && store.site.options.unpublished === live) return store.site;
  store.content = content;
  store.site = buildSite(content, { today: today(), unpublished: live });
  return store.site;
}
