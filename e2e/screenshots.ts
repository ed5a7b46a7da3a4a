/**
 * Screenshots of the pages that changed files are about, in both languages, as a phone shows them: into
 * `test-results/screenshots/`. The site must be built. Use: node e2e/screenshots.ts <file> …
 */
import { chromium } from '@playwright/test';
import { startServer } from '../src/cli/static-server.ts';
import { currentSite } from '../src/site/current.ts';
import { readEnvironment } from '../src/site/environment.ts';
import { BROWSER_ARGS, findBrowser } from './browser.ts';

const FOLDER = 'test-results/screenshots';
/** The smallest phone that the site is made for. */
const PHONE = { width: 360, height: 740 };
/** More pages than anybody looks at. */
const MOST = 40;

const changed = process.argv.slice(2);
const { pages } = currentSite();
/** Pages whose folder holds a changed file, in every language. */
const about = pages.filter(
  (page) => 'file' in page && changed.some((file) => file.startsWith(page.file.replace(/[^/]+$/, ''))),
);
// A change of the program or of a list shows on the home page at least.
const shown = (about.length > 0 ? about : pages.filter(({ kind }) => kind === 'home')).slice(0, MOST);

const { outDir, basePath } = readEnvironment();
const server = await startServer(outDir, { basePath });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
const tab = await browser.newPage({ viewport: PHONE });
for (const { lang, key, path } of shown) {
  await tab.goto(server.url + path.slice(1));
  const file = `${FOLDER}/${key}.${lang}.png`;
  await tab.screenshot({ path: file, fullPage: true });
  console.log(file);
}
await browser.close();
await server.close();
