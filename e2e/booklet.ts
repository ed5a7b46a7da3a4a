/**
 * `npm run booklet`: the volunteers' booklet as PDF, a file a language, into `.cache/booklet/`. The site must be built; its pages
 * are A5, so that a printer puts two of them on a sheet of A4.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '../src/cli/static-server.ts';
import { LANGS } from '../src/languages.ts';
import { readEnvironment } from '../src/site/environment.ts';
import { SEGMENTS, sectionPath } from '../src/site/paths.ts';
import { BROWSER_ARGS, findBrowser, installBrowser } from './browser.ts';
import { pageNumbers } from './pdf.ts';

const FOLDER = '.cache/booklet';

/**
 * Prints the open booklet with page numbers in its contents. Chromium cannot count the page of another place
 * (`target-counter`), so it is printed twice: the first time shows where the chapters begin.
 */
async function printed(page: Page): Promise<Buffer> {
  const print = () => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const numbers = pageNumbers(await print());
  await page.locator('.contents li').evaluateAll((lines, known) => {
    for (const line of lines) {
      const place = line.querySelector('a')?.hash.slice(1) ?? '';
      const number = document.createElement('span');
      number.textContent = String(known[place]);
      line.prepend(number);
    }
  }, Object.fromEntries(numbers));
  const pdf = await print();
  if (JSON.stringify([...pageNumbers(pdf)]) !== JSON.stringify([...numbers]))
    throw new Error('The page numbers of the contents moved the chapters: leave more room on the first page.');
  return pdf;
}

const { outDir, basePath } = readEnvironment();
const server = await startServer(outDir, { basePath });
const browser = await chromium.launch({ args: BROWSER_ARGS, executablePath: findBrowser() ?? installBrowser() });
const page = await browser.newPage();
mkdirSync(FOLDER, { recursive: true });
for (const lang of LANGS) {
  await page.goto(server.url + sectionPath(lang, 'booklet').slice(1));
  const file = `${FOLDER}/${SEGMENTS[lang].booklet}.pdf`;
  writeFileSync(file, await printed(page));
  console.log(file);
}
const origin = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').origin;
console.log(`Its codes lead to ${origin}. If that is not the site, build it with SITE_URL first.`);
await browser.close();
await server.close();
