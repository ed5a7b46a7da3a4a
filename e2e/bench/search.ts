/**
 * `npm run bench:search`: what a search costs on a slow phone (150 ms, 1.6 Mbit/s, CPU 4 times slower, nothing cached),
 * beside Pagefind's own Component UI on the same pages in the same run. Serves the built site itself, compressed as a
 * good host would. Bytes are counted at the server, with headers, because the browser's own count leaves out workers:
 * every script, list and index file that the page asked for until its first result, each counted whole.
 *
 * RUNS=9 npm run bench:search
 * ARTICLES=100 npm run bench:search   with made-up articles, so that there are so many of each language
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/languages.ts';
import { sectionPath } from '../../src/site/paths.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { buildGrown } from './grown.ts';
import { type LoggedRequest, makePlainPagefind, now, serveCompressed } from './host.ts';

const ROOT = process.env['OUT_DIR'] ?? 'dist';
const RUNS = Number(process.env['RUNS'] ?? 5);
const ARTICLES = Number(process.env['ARTICLES'] ?? 0);
/** Bytes before the first suggestions, milliseconds to them from the touch, and from letters that come a second later. */
const LIMITS = { bytes: 25 * 1024, instant: 400, typed: 100 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
const TIMEOUT = 10_000;
/** From the touch of a field to the first letters: the keyboard of a phone has to open. */
const BEFORE_TYPING = 1000;
/** So many letters are typed then in one go; suggestions for the first of them would be there sooner. */
const FIRST_LETTERS = 3;

const QUERIES: Record<Lang, string[]> = {
  id: ['asi seret', 'pijet oksitosin', 'keluar susu padahal ga hamil'],
  en: ['clogged duct', 'galactorhea', 'not enough milk'],
};
const ARTICLE: Record<Lang, string> = { id: '/artikel/pijat-oksitosin/', en: '/en/articles/oxytocin-massage/' };

/** Where the folder with Pagefind's own index and interface is served. */
const THEIRS = '/component-ui/';
const FIELD = 'form[role=search] input[name=q], pagefind-input input';
/** What is looked for; the first time each is seen is kept. */
const SEEN = {
  instant: '[role=listbox] [role=option]',
  full: 'alir-search:not(:has([data-text=loading])) ol mark, pagefind-results mark',
};
/** Instant answers have marks too: where a passage takes the place of one, that is full text. */
const REPLACED = 'alir-search ol .excerpt';

/** What search loads, by what it is for. */
const PARTS: [name: string, path: RegExp][] = [
  ['interface', /component-ui\.(js|css)$/],
  ['full text', /\/pagefind\//],
  ['index', /\.json$/],
  ['script', /\.js$/],
];
type Sizes = Record<string, number>;

interface Run {
  /** Milliseconds from the touch to the first suggestion, when the field is filled at the touch. */
  instant: number;
  /** Milliseconds from the first letters to the first suggestion, when they come as soon as a thumb can type them. */
  typed: number;
  /** The same where the whole question comes in one go then. */
  whole: number;
  /** Milliseconds from a change of the query to other suggestions, once search is loaded. */
  next: number;
  /** Milliseconds to the first passage: from the touch, or from Enter. */
  full: number;
  sizes: Sizes;
  /** What has come before the first suggestion for letters, or for the question, that come later. */
  later: number;
}

/** A run in which nothing was seen, not a number, counts as the slowest. */
const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => Number(isNaN(a)) - Number(isNaN(b)) || a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const total = (sizes: Sizes): number => Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);

/** The simplest page that Pagefind's Component UI makes. */
const componentPage = (lang: Lang): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Component UI</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      <link rel="stylesheet" href="pagefind/pagefind-component-ui.css">
      <script type="module" src="pagefind/pagefind-component-ui.js"></script></head>
      <body><pagefind-config bundle-path="${THEIRS}pagefind/"></pagefind-config>
      <pagefind-input></pagefind-input><pagefind-results></pagefind-results></body></html>`;

declare global {
  interface Window {
    seen: Record<string, number>;
  }
}

/** Opens a page as a first visit on a slow phone. */
async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.addInitScript(
    ([selectors, replaced]) => {
      window.seen = {};
      const see = (name: string): void => void (window.seen[name] ??= performance.timeOrigin + performance.now());
      new MutationObserver((changes) => {
        for (const [name, selector] of Object.entries(selectors))
          if (!(name in window.seen) && document.querySelector(selector)?.checkVisibility()) see(name);
        for (const { target } of changes)
          if (target instanceof Element && target.matches(replaced) && target.querySelector('mark')) see('full');
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    [SEEN, REPLACED] as const,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** Touches the field and fills it at once; the answer is when. */
const touch = (page: Page, query: string): Promise<number> =>
  page
    .locator(FIELD)
    .first()
    .evaluate((field, query) => {
      const input = field as HTMLInputElement;
      const at = performance.timeOrigin + performance.now();
      input.focus();
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: query }));
      return at;
    }, query);

/** Touches the field, and fills it when a keyboard has had time to open; the answer is when it was filled. */
async function touchAndType(page: Page, query: string): Promise<number> {
  await page.locator(FIELD).first().focus();
  await page.waitForTimeout(BEFORE_TYPING);
  return touch(page, query);
}

/** Shortens the query to its first letters; the answer is how long the suggestions take to follow. */
const typeOn = (page: Page): Promise<number> =>
  page
    .locator(FIELD)
    .first()
    .evaluate(
      (field, [options, timeout]) =>
        new Promise<number>((resolve) => {
          const input = field as HTMLInputElement;
          const shown = (): string => [...document.querySelectorAll(options)].map((option) => option.innerHTML).join();
          const before = shown();
          const at = performance.now();
          new MutationObserver(() => {
            if (shown() !== before) resolve(performance.now() - at);
          }).observe(document, { subtree: true, childList: true, characterData: true });
          setTimeout(() => resolve(NaN), timeout);
          input.value = input.value.slice(0, 3);
          input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
        }),
      [SEEN.instant, TIMEOUT / 5] as const,
    );

/** When something was seen first, or not a number if it never was. */
async function seen(page: Page, what: keyof typeof SEEN): Promise<number> {
  try {
    await page.waitForFunction((name) => name in window.seen, what, { timeout: TIMEOUT, polling: 100 });
  } catch {
    return NaN;
  }
  return page.evaluate((name) => window.seen[name] ?? NaN, what);
}

/** What search had asked for until a moment. */
function sizesUntil(requests: LoggedRequest[], until: number): Sizes {
  const sizes: Sizes = {};
  for (const { path, at, bytes } of requests) {
    const part = at <= until && PARTS.find(([, pattern]) => pattern.test(path))?.[0];
    if (part) sizes[part] = (sizes[part] ?? 0) + bytes;
  }
  return sizes;
}

/** The suggestions on an article's page, and the results after Enter. */
async function fromArticle(
  browser: Browser,
  url: string,
  requests: LoggedRequest[],
  lang: Lang,
  query: string,
): Promise<Run> {
  const later: { time: number; bytes: number }[] = [];
  for (const text of [query.slice(0, FIRST_LETTERS), query]) {
    requests.length = 0;
    const slow = await open(browser, url + ARTICLE[lang]);
    const filled = await touchAndType(slow, text);
    const time = (await seen(slow, 'instant')) - filled;
    later.push({ time, bytes: total(sizesUntil(requests, filled + (time || TIMEOUT))) });
    await slow.close();
  }
  const [typed = NaN, whole = NaN] = later.map(({ time }) => time);
  requests.length = 0;
  const page = await open(browser, url + ARTICLE[lang]);
  const touched = await touch(page, query);
  const instant = (await seen(page, 'instant')) - touched;
  const sizes = sizesUntil(requests, touched + (instant || TIMEOUT));
  const next = await typeOn(page);
  await touch(page, query);
  const entered = now();
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.pathname === sectionPath(lang, 'search'), { waitUntil: 'commit' });
  const full = (await seen(page, 'full')) - entered;
  await page.close();
  return { instant, typed, whole, next, full, sizes, later: Math.max(...later.map(({ bytes }) => bytes)) };
}

/** The first passage on a page with a field: our results page, or theirs. */
async function onResults(browser: Browser, address: string, requests: LoggedRequest[], query: string): Promise<Run> {
  const page = await open(browser, address);
  const touched = await touch(page, query);
  const full = await seen(page, 'full');
  await page.waitForLoadState('networkidle');
  await page.close();
  const sizes = sizesUntil(requests, full || now());
  return { instant: NaN, typed: NaN, whole: NaN, next: NaN, full: full - touched, sizes, later: NaN };
}

/** The medians of several runs; the first one warms up the server and is left out. */
async function repeated(requests: LoggedRequest[], run: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let count = 0; count <= RUNS; count++) {
    requests.length = 0;
    const result = await run();
    if (count > 0) runs.push(result);
  }
  const parts = [...new Set(runs.flatMap(({ sizes }) => Object.keys(sizes)))];
  return {
    instant: median(runs.map(({ instant }) => instant)),
    typed: median(runs.map(({ typed }) => typed)),
    whole: median(runs.map(({ whole }) => whole)),
    later: median(runs.map(({ later }) => later)),
    next: median(runs.map(({ next }) => next)),
    full: median(runs.map(({ full }) => full)),
    sizes: Object.fromEntries(parts.map((part) => [part, median(runs.map(({ sizes }) => sizes[part] ?? 0))])),
  };
}

const ms = (time: number): string => (Number.isNaN(time) ? 'none' : `${Math.round(time)} ms`).padStart(8);
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const split = (sizes: Sizes): string =>
  PARTS.flatMap(([name]) => (sizes[name] ? [`${name} ${(sizes[name] / 1024).toFixed(1)}`] : [])).join(' + ');

const grown = ARTICLES > 0 ? await buildGrown(ROOT, ARTICLES) : undefined;
const root = grown?.dir ?? ROOT;
const theirs = await makePlainPagefind(root, componentPage, grown?.pages);
const { url, requests, close } = await serveCompressed((path) =>
  path.startsWith(THEIRS) ? join(theirs, path.slice(THEIRS.length)) : join(root, path),
);
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
const worst = { bytes: 0, instant: 0, typed: 0, fullBytes: 0, fullTime: 0 };
try {
  console.log(`Medians of ${RUNS} runs, cold, 150 ms, 1.6 Mbit/s, CPU ${SLOWER} times slower; 1 KB = 1,024 bytes.`);
  console.log('Times from the first touch of the field, which is filled at once, but where it says otherwise.\n');
  for (const lang of LANGS)
    for (const query of QUERIES[lang]) {
      const article = await repeated(requests, () => fromArticle(browser, url, requests, lang, query));
      const results = await repeated(requests, () =>
        onResults(browser, url + sectionPath(lang, 'search'), requests, query),
      );
      const other = await repeated(requests, () => onResults(browser, `${url}${THEIRS}${lang}.html`, requests, query));
      const [our, their] = [total(results.sizes), total(other.sizes)];
      console.log(`${lang} "${query}"`);
      console.log(`  suggestions    ${ms(article.instant)}   ${kb(total(article.sizes))} = ${split(article.sizes)}`);
      console.log(
        `  … as typed     ${ms(article.typed)}   from "${query.slice(0, FIRST_LETTERS)}", ${BEFORE_TYPING} ms after the touch`,
      );
      console.log(`  … in one go    ${ms(article.whole)}   from the whole question then; at most ${kb(article.later)}`);
      console.log(`  … next query   ${ms(article.next)}   once they are there`);
      console.log(`  full text      ${ms(results.full)}   ${kb(our)} = ${split(results.sizes)}`);
      console.log(`  after Enter    ${ms(article.full)}   with the page it leads to`);
      console.log(`  Component UI   ${ms(other.full)}   ${kb(their)} = ${split(other.sizes)}`);
      const pace = Number.isNaN(other.full)
        ? 'they find nothing'
        : `${(results.full / other.full).toFixed(2)} of the time`;
      console.log(`  ours to theirs: ${(our / their).toFixed(2)} of the bytes, ${pace}\n`);
      worst.bytes = Math.max(worst.bytes, total(article.sizes), article.later);
      worst.instant = Math.max(worst.instant, article.instant);
      worst.typed = Math.max(worst.typed, article.typed);
      worst.fullBytes = Math.max(worst.fullBytes, our / their);
      worst.fullTime = Math.max(worst.fullTime, results.full / (other.full || Infinity));
    }
} finally {
  await browser.close();
  close();
  rmSync(theirs, { recursive: true });
  if (grown) rmSync(grown.dir, { recursive: true });
}
const times = (ratio: number): string => ratio.toFixed(2);
for (const [what, value, limit, shown] of [
  ['bytes before the first suggestions', worst.bytes, LIMITS.bytes, kb],
  ['suggestions, filled at the touch', worst.instant, LIMITS.instant, ms],
  ['suggestions, as typed', worst.typed, LIMITS.typed, ms],
  ['full text, bytes beside the Component UI', worst.fullBytes, 1, times],
  ['full text, time beside the Component UI', worst.fullTime, 1, times],
] as const)
  console.log(
    `${what}: at most ${shown(value).trim()} of ${shown(limit).trim()}: ${value <= limit ? 'holds' : 'MISSED'}`,
  );
