/**
 * `npm run bench:paint [-- rounds [article]]`: when a reader of an article first sees its largest content, in one run for three
 * pages of the same text: a bare page (one file, 2 KB of style: what the network itself costs), ours, and Starlight's.
 * Slow 4G (150 ms, 1.6 Mbit/s), a processor four times slower, 360 px; a first visit, and a second one with what the
 * browser kept. Needs a built site in `dist/`. Compare the ratios: the milliseconds are this machine's.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { parse } from 'node-html-parser';
import { article } from '../content.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { readArticles, writeStarlightPages } from './articles.ts';
import { serveCompressed } from './host.ts';
import { run } from './run.ts';
import { installStarlight, STARLIGHT } from './starlight.ts';

const [rounds = '9', ARTICLE = 'sore-nipples'] = process.argv.slice(2);
const ROUNDS = Number(rounds);
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
/** Time for a page to settle after it has loaded, in milliseconds. */
const SETTLED = 600;

/** What a bare page keeps of an element. */
const KEPT = new Set(['href', 'src', 'alt', 'width', 'height', 'id', 'loading']);
/** A plain style of about 2 KB. */
const STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:41rem;padding:1rem;font:1.06rem/1.65 system-ui,sans-serif}
h1,h2,h3{font-family:ui-serif,Georgia,serif;line-height:1.22;text-wrap:balance}h1{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.6rem)}
h2{font-size:1.44rem;margin-top:2.2em}h3{font-size:1.2rem}img{max-width:100%;height:auto;display:block}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid;padding:.6rem .8rem}a{text-underline-offset:.18em}summary{min-height:2.75rem}`;

interface Paint {
  largest: number;
  again: number;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The same text without anything that is ours. */
function bare(html: string): string {
  const page = parse(html);
  const main = page.querySelector('main');
  if (!main) throw new Error('The article has no main element.');
  for (const element of main.querySelectorAll('script, template, svg, button, [hidden]')) element.remove();
  for (const element of main.querySelectorAll('*'))
    for (const name of Object.keys(element.attributes)) if (!KEPT.has(name)) element.removeAttribute(name);
  const style = STYLE.padEnd(2048, ' ');
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${
    page.querySelector('title')?.text ?? ''
  }</title><style>${style}</style><main>${main.innerHTML}</main></html>`;
}

/** When the largest content of a page was painted, in milliseconds, on a first visit and on a second. */
async function paint(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement.dataset['largest'] = String(entry.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const visit = async (): Promise<number> => {
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForTimeout(SETTLED);
      return Number(await page.locator('html').getAttribute('data-largest'));
    };
    const largest = await visit();
    await page.goto('about:blank');
    return { largest, again: await visit() };
  } finally {
    await context.close();
  }
}

const weight = (root: string, path: string): number =>
  brotliCompressSync(readFileSync(join(root, path, 'index.html'))).length;

const temporary = mkdtempSync(join(tmpdir(), 'paint-'));
const starlight = join(temporary, 'starlight');
const plain = join(temporary, 'bare');
const { path } = article(ARTICLE, 'id');
try {
  statSync(join('dist', path));
  mkdirSync(starlight);
  await installStarlight(starlight);
  writeStarlightPages(
    starlight,
    readArticles('.').filter(({ key }) => key === ARTICLE),
  );
  await run(starlight, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  mkdirSync(join(plain, path), { recursive: true });
  writeFileSync(join(plain, path, 'index.html'), bare(readFileSync(join('dist', path, 'index.html'), 'utf8')));

  const hosts = [
    { name: 'bare page', root: plain, path, other: 'dist' },
    { name: 'Alir', root: 'dist', path, other: 'dist' },
    {
      name: `Starlight ${STARLIGHT}`,
      root: join(starlight, 'dist'),
      path: `/${ARTICLE}/`,
      other: join(starlight, 'dist'),
    },
  ];
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
  try {
    const measured = await Promise.all(
      hosts.map(async (host) => ({
        ...host,
        // The bare page's drawings are ours.
        server: await serveCompressed((asked) => join(asked.endsWith('.html') ? host.root : host.other, asked)),
        paints: [] as Paint[],
      })),
    );
    for (let round = 0; round < ROUNDS; round++)
      for (const { server, path: address, paints } of measured) paints.push(await paint(browser, server.url + address));
    const [limit] = measured;
    console.log(`Median of ${ROUNDS}; in brackets times the bare page.\n`);
    for (const { name, root, path: address, paints } of measured) {
      const of = (which: keyof Paint, from = paints): number => median(from.map((value) => value[which]));
      const ratio = (which: keyof Paint): string =>
        `${of(which).toFixed(0)} ms (${(of(which) / of(which, limit?.paints)).toFixed(2)})`;
      console.log(
        `${name.padEnd(18)} first visit ${ratio('largest').padEnd(16)} second ${ratio('again').padEnd(16)} document ${weight(root, address)} bytes`,
      );
    }
    for (const { server } of measured) server.close();
  } finally {
    await browser.close();
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
