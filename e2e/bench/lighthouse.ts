/**
 * `npm run bench:lighthouse`: Lighthouse's mobile scores of each template in both languages, on the built site, with
 * what a first visit transfers. Serves `dist/` itself, compressed, as a host would.
 */
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { serveCompressed } from './host.ts';

const ROOT = process.env['OUT_DIR'] ?? 'dist';
const PAGES = [
  '/',
  '/en/',
  '/artikel/pijat-oksitosin/',
  '/en/articles/oxytocin-massage/',
  '/alat/masa-subur/',
  '/en/tools/fertile-window/',
  '/cari/',
  '/en/search/',
];

const { url, close } = await serveCompressed((path) => join(ROOT, path));
const chromePath = findBrowser();
const chrome = await launch({
  ...(chromePath ? { chromePath } : {}),
  chromeFlags: ['--headless=new', ...BROWSER_ARGS],
});

try {
  for (const path of PAGES) {
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
