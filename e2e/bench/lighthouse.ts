/**
 * `npm run bench:lighthouse`: Lighthouse's mobile scores on the built site, with what a first visit transfers: the first page
 * of each kind, the help page and every tool, in both languages; `npm run bench:lighthouse -- /cari/ /en/search/`: these pages
 * only. Serves `dist/` itself, compressed, as a host would. Scores under 100 in a category are explained below their page.
 */
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { LANGS } from '../../src/languages.ts';
import { currentSite } from '../../src/site/current.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { serveCompressed } from './host.ts';

const ROOT = process.env['OUT_DIR'] ?? 'dist';

/** The pages that are measured when none are named. */
function templates(): string[] {
  const { pages } = currentSite();
  const chosen = LANGS.flatMap((lang) => {
    const own = pages.filter((page) => page.lang === lang && page.kind !== 'not-found');
    const firsts = Map.groupBy(own, ({ kind }) => kind).values();
    const help = own.filter(({ kind, key }) => kind === 'tool' || key === 'get-help');
    return [...new Set([...Array.from(firsts, ([first]) => first), ...help])];
  });
  return chosen.flatMap((page) => (page ? [page.path] : []));
}

const asked = process.argv.slice(2);
const { url, close } = await serveCompressed((path) => join(ROOT, path));
const chromePath = findBrowser();
const chrome = await launch({
  ...(chromePath ? { chromePath } : {}),
  chromeFlags: ['--headless=new', ...BROWSER_ARGS],
});

try {
  for (const path of asked.length > 0 ? asked : templates()) {
    const result = await lighthouse(url + path, { port: chrome.port, output: 'json' });
    if (!result) throw new Error(`Lighthouse gave nothing for ${path}.`);
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
    const bytes = audits['total-byte-weight']?.numericValue ?? NaN;
    console.log(`${path.padEnd(34)} ${scores.join(', ')}; ${(bytes / 1024).toFixed(1)} KiB in all`);
    for (const category of Object.values(categories))
      for (const { id, weight } of category.auditRefs) {
        const audit = audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 0.9)
          console.log(`    ${category.title}: ${audit.title} (${audit.displayValue ?? audit.score})`);
      }
  }
} finally {
  chrome.kill();
  close();
}
