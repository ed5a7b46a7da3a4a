/** A fork on GitHub Pages lives under a path of another origin: it is built so here, checked, and used. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { startServer, type StaticServer } from '../src/cli/static-server.ts';
import { words } from '../src/i18n/words.ts';
import { offlineWords } from '../src/offline/words.ts';
import { article } from './content.ts';
import { switchLanguage } from './language-switch.ts';
import { answerWithOnlyPage } from './not-found.ts';
import { checkLinks } from './site/links.ts';
import { readSite } from './site/pages.ts';
import { watch } from './watch.ts';

const BASE = '/alir-fork/';
const ORIGIN = 'https://example.test';

test.describe.configure({ mode: 'serial' });

let dir = '';
let server: StaticServer;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  dir = await mkdtemp(join(tmpdir(), 'alir-base-'));
  const env = { ...process.env, BASE_PATH: BASE, SITE_URL: ORIGIN, OUT_DIR: dir };
  await promisify(execFile)('npx', ['astro', 'build'], { env, cwd: join(import.meta.dirname, '..') });
  server = await startServer(dir, { basePath: BASE });
});

test.afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

test('every address has the base path and the origin, and exists', () => {
  const site = readSite(dir);
  expect([site.origin, site.base]).toEqual([ORIGIN, BASE]);
  expect(checkLinks(site).broken).toEqual([]);
});

for (const lang of ['id', 'en'] as const)
  test(`searching, reading and switching language work in "${lang}"`, async ({ page }) => {
    const t = words(lang);
    const { title, path } = article('galactorrhea', lang);
    const wrong = await watch(page, new URL(server.url).origin);
    await page.goto(`${server.url}${lang === 'id' ? '' : 'en/'}`);
    await page.getByRole('main').getByRole('searchbox').fill('galactorrhea');
    await page
      .getByRole('main')
      .getByRole('button', { name: t('search.submit') })
      .click();
    await page.locator('alir-search').getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(server.url + path.slice(1));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const other = lang === 'id' ? 'en' : 'id';
    await switchLanguage(page, other);
    await expect(page).toHaveURL(server.url + article('galactorrhea', other).path.slice(1));
    expect(await wrong()).toEqual([]);
  });

test('pages are saved, and the site is installed, below the base path', async ({ page, context }) => {
  const { path, title } = article('galactorrhea', 'en');
  await page.goto(server.url + path.slice(1));
  const manifest = new URL((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '', page.url());
  const { scope, start_url, icons } = (await (await page.request.get(manifest.href)).json()) as {
    scope: string;
    start_url: string;
    icons: { src: string }[];
  };
  expect([scope, start_url]).toEqual([BASE, `${BASE}en/`]);
  for (const { src } of icons) expect((await page.request.get(new URL(src, page.url()).href)).status(), src).toBe(200);
  await page.getByRole('button', { name: offlineWords('en')('save') }).click();
  await expect(page.getByRole('link', { name: offlineWords('en')('saved.list') })).toBeVisible();
  expect(await page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname)).toBe(BASE);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('button', { name: offlineWords('en')('save') })).toBeVisible();
});

test('an unknown English address answers in English, also where there is one 404 page only', async ({ page }) => {
  const address = `${server.url}en/nothing`;
  const inEnglish = async (): Promise<void> => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: words('en')('notFound.title') })).toBeVisible();
  };
  await inEnglish();
  await answerWithOnlyPage(page, address, dir);
  await inEnglish();
});
