/**
 * `npm run bench:lighthouse`: Lighthouse's mobile scores of each template in both languages, on the built site, with
 * what a first visit transfers. Serves `dist/` itself, compressed, as a host would.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';

const ROOT = process.env['OUT_DIR'] ?? 'dist';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
};
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

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = join(ROOT, path.endsWith('/') ? `${path}index.html` : path);
  try {
    statSync(file);
  } catch {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'br',
    'Cache-Control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(brotliCompressSync(readFileSync(file)));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const chromePath = findBrowser();
const chrome = await launch({
  ...(chromePath ? { chromePath } : {}),
  chromeFlags: ['--headless=new', ...BROWSER_ARGS],
});

try {
  for (const path of PAGES) {
    const result = await lighthouse(`http://127.0.0.1:${port}${path}`, { port: chrome.port, output: 'json' });
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
  server.close();
}
