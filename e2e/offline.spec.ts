/** Reading without a network, in a real browser whose server is stopped: saving, an update with tabs open, what goes wrong, withdrawal. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test as base } from '@playwright/test';
import { startServer } from '../src/cli/static-server.ts';
import { publishWorker } from '../src/integrations/offline.ts';
import { words } from '../src/i18n/words.ts';
import type { Lang } from '../src/languages.ts';
import { offlineWords } from '../src/offline/words.ts';
import { homePath, sectionPath } from '../src/site/paths.ts';
import { article, calculator } from './content.ts';
import { OUT_DIR } from './site/pages.ts';

/** A copy of the built site on a server of its own, which can be stopped, and changed as a deploy changes it. */
interface Host {
  dir: string;
  url: (path: string) => string;
  stop: () => Promise<void>;
  /** Stops in the middle, at so many requests from now. */
  stopAfter: (requests: number) => void;
  start: () => Promise<void>;
}

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern.
  host: async ({}, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'alir-offline-'));
    await cp(OUT_DIR, dir, { recursive: true, filter: (file) => !/\/(og|cards|pagefind)$/.test(file) });
    let server = await startServer(dir);
    const { port, url } = server;
    let runs = true;
    const stop = async (): Promise<void> => {
      if (!runs) return;
      runs = false;
      await server.close();
    };
    let left = Infinity;
    const count = (): void => {
      if ((left -= 1) === 0) void stop();
    };
    subscribe('http.server.request.start', count);
    await use({
      dir,
      url: (path) => url + path.slice(1),
      stop,
      stopAfter: (requests) => (left = requests),
      start: async () => {
        server = await startServer(dir, { port });
        runs = true;
      },
    });
    unsubscribe('http.server.request.start', count);
    await stop();
    await rm(dir, { recursive: true });
  },
});

const offlinePage = (lang: Lang): string => sectionPath(lang, 'offline');

/** What the browser holds of the site: kept addresses, and workers. */
const stored = (page: Page): Promise<{ kept: string[]; workers: number }> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    const workers = await navigator.serviceWorker.getRegistrations();
    return { kept: kept.flat().map((url) => new URL(url).pathname), workers: workers.length };
  });

const saveButton = (page: Page, lang: Lang) =>
  page.getByRole('button', { name: offlineWords(lang)('save'), exact: true });

/** Presses “Save this page”, and waits until it is saved and the worker watches. */
async function savePage(page: Page, lang: Lang): Promise<void> {
  await saveButton(page, lang).click();
  await expect(page.getByRole('link', { name: offlineWords(lang)('saved.list') })).toBeVisible({ timeout: 15_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
}

test('nothing is stored unasked; what was saved opens, works and is removed', async ({ page, host }) => {
  test.setTimeout(90_000);
  const lang = 'id';
  const t = offlineWords(lang);
  const { path, title } = article('galactorrhea', lang);
  const other = article('tongue-tie', lang);
  await page.goto(host.url(path));
  await page.goto(host.url(offlinePage(lang)));
  expect(await stored(page)).toEqual({ kept: [], workers: 0 });

  // Cut before the button is pressed: it says so, and works later.
  await page.goto(host.url(path));
  await host.stop();
  await saveButton(page, lang).click();
  await expect(page.getByText(words(lang)('action.failed'))).toBeVisible();
  await host.start();
  await savePage(page, lang);

  // Without a network: the page with its scripts, said to be a copy; another page leads to the list.
  await host.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText(new RegExp(t('notice', { date: '.*' })))).toBeVisible();
  await expect(saveButton(page, lang)).toBeVisible();
  await page.goto(host.url(other.path));
  await expect(page.getByText(t('missing'))).toBeVisible();
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  // A page that is opened is kept, without its query.
  await host.start();
  await page.goto(host.url(`${other.path}?q=rahasia`));
  await expect.poll(async () => (await stored(page)).kept).toContain(other.path);
  await host.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other.title);
  expect(await page.evaluate(async () => (await caches.match('?q=rahasia')) === undefined)).toBe(true);

  // The essentials, cut in the middle: what is complete stays, and the next try brings the rest.
  await host.start();
  await page.goto(host.url(offlinePage(lang)));
  const saveEssentials = page.locator('[data-part=save]');
  host.stopAfter(12);
  await saveEssentials.click();
  await expect(page.locator('[data-part=status]')).toHaveText(t('failed.network'), { timeout: 15_000 });
  await host.start();
  const before = await page.locator('[data-part=list] li').count();
  await saveEssentials.click();
  await expect(page.locator('[data-part=status]')).toHaveText(t('saved.only'), { timeout: 30_000 });
  await expect.poll(() => page.locator('[data-part=list] li').count()).toBeGreaterThan(before);

  // They weigh what the button says, and no more than they may.
  const said = Number(/\d+/.exec((await saveEssentials.textContent()) ?? '')?.[0]);
  const { kept } = await stored(page);
  const files = kept.filter((file) => ![path, other.path].includes(file));
  const sizes = await Promise.all(
    [...new Set(files)].map(
      async (file) => gzipSync(await readFile(join(host.dir, file, file.endsWith('/') ? 'index.html' : ''))).length,
    ),
  );
  const weight = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  expect(said).toBeLessThanOrEqual(500);
  expect(weight).toBeLessThan(said + 60);

  // The calculator and search, without a network and never opened before.
  await host.stop();
  await page.goto(host.url(calculator(lang).path));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.goto(host.url(`${sectionPath(lang, 'search')}?q=asi`));
  await expect(page.locator('alir-search ol li').first()).toBeVisible();
  await expect(
    page.getByText(words(lang)('search.text.failed')).or(page.getByText(words(lang)('search.text.offline'))),
  ).toBeVisible();
  await page.goto(host.url(homePath(lang)));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Removed: one, those that were opened, everything.
  await page.goto(host.url(offlinePage(lang)));
  await page.getByRole('button', { name: t('list.removeNamed', { title }) }).click();
  await expect(page.getByText(t('list.removed', { title }))).toBeVisible();
  expect((await stored(page)).kept).not.toContain(path);
  await page.getByRole('button', { name: t('visited.stop') }).click();
  await expect(page.getByText(t('visited.off'))).toBeVisible();
  expect((await stored(page)).kept).not.toContain(other.path);
  await page.getByRole('button', { name: t('list.removeAll') }).click();
  await expect(page.getByText(t('list.removedAll'))).toBeVisible();
  expect(await stored(page)).toEqual({ kept: [], workers: 0 });
});

/** Publishes another build in place: a page says something else, every page has another script, and the old one is gone. */
async function deploy({ dir }: Host, changed: string, text: string): Promise<void> {
  const scripts = (await readdir(join(dir, '_astro'))).filter((name) => /^(Base|SearchForm)\..*\.js$/.test(name));
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.[\w-]+\.js$/, '.NEWBUILD.js')]));
  for (const [old, name] of renamed) await rename(join(dir, '_astro', old), join(dir, '_astro', name));
  for (const file of await readdir(dir, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    let html = await readFile(join(dir, file), 'utf8');
    for (const [old, name] of renamed) html = html.replaceAll(old, name);
    if (`/${file}` === `${changed}index.html`) html = html.replace(/(<h1\b[^>]*>)[^<]*/, `$1${text}`);
    await writeFile(join(dir, file), html);
  }
  await publishWorker(dir, { isOn: true });
}

test('a new build replaces the old one: at once for who is online, whole for who is not, and old tabs go on', async ({
  page,
  context,
  host,
}) => {
  test.setTimeout(90_000);
  const { path } = article('galactorrhea', 'id');
  const heading = 'Tanda bahaya yang dibetulkan';
  const scripts = (tab: Page) =>
    tab.locator('script[src]').evaluateAll((all) => all.map((script) => script.getAttribute('src') ?? ''));
  await page.goto(host.url(path));
  await savePage(page, 'id');
  const [oldScript = ''] = await scripts(page);
  await deploy(host, path, heading);

  // Somebody opens another page: the correction is fetched for what was saved, too.
  const second = await context.newPage();
  await second.goto(host.url(homePath('id')));
  await expect
    .poll(
      () =>
        second.evaluate(async (address) => (await (await caches.match(address))?.text())?.includes('dibetulkan'), path),
      { timeout: 20_000 },
    )
    .toBe(true);
  await second.goto(host.url(path));
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(heading);

  // The old tab finds the scripts of its own build, though the host has them no more.
  await page.getByRole('searchbox').fill('asi');
  await expect(page.getByRole('option').first()).toBeVisible();

  // All tabs closed: the new worker takes over, and the old files go.
  await page.close();
  await second.close();
  const third = await context.newPage();
  await expect(async () => {
    // A browser takes a moment to see that a tab was closed.
    await third.goto('about:blank');
    await third.waitForTimeout(500);
    await third.goto(host.url(homePath('id')));
    expect((await stored(third)).kept).not.toContain(oldScript);
  }).toPass({ timeout: 15_000 });
  await host.stop();
  await third.goto(host.url(path));
  await expect(third.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(saveButton(third, 'id')).toBeVisible();
  expect((await scripts(third)).every((script) => script.includes('NEWBUILD'))).toBe(true);
});

test('a full device and a browser that forbids saving are told as they are', async ({ page, context, host }) => {
  const t = offlineWords('en');
  const { path } = article('galactorrhea', 'en');
  const session = await context.newCDPSession(page);
  await page.goto(host.url(offlinePage('en')));
  const origin = new URL(host.url('/')).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 150_000 });
  await page.locator('[data-part=save]').click();
  await expect(page.locator('[data-part=status]')).toHaveText(t('failed.full'), { timeout: 15_000 });
  const listed = await page
    .locator('[data-part=list] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  // What the list names is whole.
  await host.stop();
  for (const address of listed) {
    await page.goto(host.url(address));
    await expect(page.locator('script[src]').first()).toBeAttached();
    await expect(page.getByText(t('missing'))).toBeHidden();
  }
  await host.start();
  await page.goto(host.url(offlinePage('en')));
  await page.getByRole('button', { name: t('list.removeAll') }).click();
  await expect(page.getByText(t('list.removedAll'))).toBeVisible();

  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  await page.goto(host.url(path));
  await saveButton(page, 'en').click();
  await expect(page.getByText(t('failed.denied'))).toBeVisible();
  expect(await stored(page)).toEqual({ kept: [], workers: 0 });

  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  await page.goto(host.url(path));
  await expect(page.getByRole('button', { name: words('en')('share.open') })).toBeVisible();
  await expect(saveButton(page, 'en')).toBeHidden();
  await page.goto(host.url(offlinePage('en')));
  await expect(page.getByText(t('unsupported'))).toBeVisible();
});

test('OFFLINE=off withdraws the worker and all that was kept', async ({ page, host }) => {
  await page.goto(host.url(article('galactorrhea', 'id').path));
  await savePage(page, 'id');
  await page.reload();
  await publishWorker(host.dir, { isOn: false });
  await page.goto(host.url(homePath('id')));
  await expect.poll(() => stored(page), { timeout: 15_000 }).toEqual({ kept: [], workers: 0 });
  await page.goto(host.url(article('tongue-tie', 'id').path));
  await page.waitForLoadState('networkidle');
  expect(await stored(page)).toEqual({ kept: [], workers: 0 });
});
