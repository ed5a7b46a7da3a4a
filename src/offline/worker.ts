/** The service worker: gives what is kept where the network fails. It is registered when a reader first saves something. */
import { DEFAULT_LANG, LANGS, LOCALES } from '../languages.ts';
import { savesData } from '../search/ui/saves-data.ts';
import { homePath, searchBundlePath, sectionPath } from '../site/paths.ts';
import { Kept } from './kept.ts';
import { withNotice } from './named.ts';
import { offlineWords } from './words.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
const base = new URL(self.registration.scope).pathname;
const kept = new Kept(base);
/** Address of a site path, with the base path. */
const href = (path: string): string => base + path.slice(1);

// Corrections come to what was saved before the reader needs it; where data is dear, when the page is opened.
self.addEventListener('install', (event) => {
  if (!savesData()) event.waitUntil(kept.refresh());
});

// Not before the last tab of the old build is closed: until then its files stay.
self.addEventListener('activate', (event) => {
  event.waitUntil(kept.prune());
  // The tab in which somebody saved first has its files from here too.
  event.waitUntil(self.clients.claim());
  // The page is asked for while the worker wakes up.
  if ('navigationPreload' in self.registration) event.waitUntil(self.registration.navigationPreload.enable());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, pathname));
  else if (kept.isHashed(pathname)) event.respondWith(answerHashed(event, pathname));
  else if (request.cache !== 'no-cache') event.respondWith(answerFile(request, pathname));
});

/** The network first, however slow: a correction of a danger sign must not wait for the visit after the next. */
async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const response = await networkPage(event).catch(() => undefined);
  if (response && response.status < 500) {
    if ((response.headers.get('Content-Type') ?? '').includes('html'))
      event.waitUntil(kept.visit(path, response.clone()).catch(() => undefined));
    return response;
  }
  const list = href(sectionPath(langOf(path), 'offline'));
  const copy = await kept.page(path.replace(/\/?$/, '/'));
  if (copy) return path === list ? copy : asCopy(copy);
  return (await kept.page(list)) ?? response ?? Response.error();
}

const networkPage = async (event: FetchEvent): Promise<Response> =>
  (await event.preloadResponse) ?? fetch(event.request);

/** The language of an address. */
const langOf = (path: string) =>
  LANGS.find((lang) => lang !== DEFAULT_LANG && path.startsWith(href(homePath(lang)))) ?? DEFAULT_LANG;

/** A kept page that says that it is a copy, and of which day. */
async function asCopy(copy: Response): Promise<Response> {
  const html = await copy.text();
  const lang = LANGS.find((candidate) => html.includes(`<html lang="${candidate}"`)) ?? DEFAULT_LANG;
  const t = offlineWords(lang);
  const sent = copy.headers.get('Date');
  const date = sent && new Intl.DateTimeFormat(LOCALES[lang].intl, { dateStyle: 'long' }).format(new Date(sent));
  return new Response(withNotice(html, date ? t('notice', { date }) : t('notice.undated')), { headers: copy.headers });
}

/** What never changes under its name is asked for once; anew where what came did not work, whatever is kept. */
async function answerHashed(event: FetchEvent, path: string): Promise<Response> {
  const { url, cache } = event.request;
  const file = await kept.file(path);
  const isAgain = cache === 'reload' || url.includes('?');
  if (file && !isAgain) return file;
  const response = await fetch(event.request).catch((error: unknown) => {
    if (file) return file;
    throw error;
  });
  event.waitUntil(kept.addFile(path, response.clone()).catch(() => undefined));
  return response;
}

async function answerFile(request: Request, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const file = (await kept.file(path)) ?? (await searchFile(path));
    if (file) return file;
    throw error;
  }
}

/** A file of the search index, out of the one that is kept with the results page. */
async function searchFile(path: string): Promise<Response | undefined> {
  const lang = LANGS.find((candidate) => path.includes(`-${candidate}`));
  const all = lang && (await kept.file(href(searchBundlePath(lang))));
  const found = all && ((await all.json()) as Record<string, unknown>)[`/${path.slice(base.length)}`];
  return found === undefined ? undefined : Response.json(found);
}
