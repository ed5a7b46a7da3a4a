/** Finding something, and what happens when it cannot be found. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS, type Lang } from '../src/site/config.ts';
import { homePath, sectionPath } from '../src/site/paths.ts';
import { article } from './content.ts';

const INDEX = '**/pagefind/**';
/** A query without an answer. Pagefind falls back to the beginnings of words, so a mere misspelling would find something. */
const NONSENSE = 'zzzz';

const results = (page: Page): Locator =>
  page.locator('alir-search').getByRole('heading', { level: 2 }).getByRole('link');
const field = (page: Page, lang: Lang): Locator =>
  page.locator('main').getByRole('searchbox', { name: words(lang)('search.label') });
const status = (page: Page): Locator => page.locator('alir-search').getByRole('status');
const retry = (page: Page, lang: Lang): Locator => page.getByRole('button', { name: words(lang)('search.retry') });

/** Everyday words, and the article that answers them; all but the plainest are how people really type. */
const EVERYDAY: [Lang, string, string][] = [
  ['id', 'asi seret', 'boosting-milk-supply'],
  ['id', 'keluar susu padahal ga hamil', 'galactorrhea'],
  ['id', 'pijet oksitosin', 'oxytocin-massage'],
  ['en', 'not enough milk', 'boosting-milk-supply'],
  ['en', 'galactorhea', 'galactorrhea'],
];

for (const [lang, query, key] of EVERYDAY)
  test(`"${query}" finds ${key} in "${lang}", which opens, and Back returns to the results`, async ({ page }) => {
    const { title, path } = article(key, lang);
    await page.goto(homePath(lang));
    await field(page, lang).fill(query);
    await field(page, lang).press('Enter');
    await expect(page).toHaveURL(
      (url) => url.pathname === sectionPath(lang, 'search') && url.searchParams.get('q') === query,
    );
    const found = results(page).filter({ hasText: title });
    await expect(found).toBeVisible();
    expect((await results(page).allTextContents()).slice(0, 3)).toContain(title);
    await found.click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goBack();
    await expect(field(page, lang)).toHaveValue(query);
    await expect(found).toBeVisible();
  });

for (const lang of LANGS) {
  const t = words(lang);
  const search = sectionPath(lang, 'search');
  const [, query = ''] = EVERYDAY.find(([code]) => code === lang) ?? [];

  test.describe(`search in "${lang}"`, () => {
    test('the field in the header of every other page leads to the results', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      await page.getByRole('banner').getByRole('searchbox').fill(query);
      await page
        .getByRole('banner')
        .getByRole('button', { name: t('search.submit') })
        .click();
      await expect(page).toHaveURL((url) => url.pathname === search && url.searchParams.get('q') === query);
      await expect(results(page).first()).toBeVisible();
    });

    test('typing searches at once, the address follows, and Back brings the earlier search back', async ({ page }) => {
      await page.goto(search);
      await expect(status(page)).toHaveText(t('search.start'));
      await field(page, lang).fill(query);
      await expect(results(page).first()).toBeVisible();
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
      await field(page, lang).fill(NONSENSE);
      await field(page, lang).press('Enter');
      await expect(status(page)).toHaveText(t('search.none', { q: NONSENSE }));
      await page.goBack();
      await expect(field(page, lang)).toHaveValue(query);
      await expect(results(page).first()).toBeVisible();
    });

    test('says how many it found', async ({ page }) => {
      await page.goto(`${search}?q=${encodeURIComponent(query)}`);
      await expect(results(page).first()).toBeVisible();
      const count = /\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? '';
      const form = count === '1' && lang === 'en' ? 'search.results.one' : 'search.results.other';
      await expect(status(page)).toHaveText(t(form, { n: count, q: query }));
      expect(Number(count)).toBeGreaterThanOrEqual(await results(page).count());
    });

    test('no result: says so, and offers the topics and help', async ({ page }) => {
      await page.goto(`${search}?q=${NONSENSE}`);
      await expect(status(page)).toHaveText(t('search.none', { q: NONSENSE }));
      await expect(page.getByText(t('search.noneHint'))).toBeVisible();
      await expect(results(page)).toHaveCount(0);
      await expect(page.locator('[data-none]').getByRole('link').first()).toBeVisible();
    });

    test('loading is said, and the list of all articles stays', async ({ page }) => {
      await page.route(INDEX, () => new Promise(() => undefined));
      await page.goto(`${search}?q=${encodeURIComponent(query)}`);
      await expect(status(page)).toHaveText(t('search.loading'));
      await expect(page.getByRole('link', { name: article('galactorrhea', lang).title })).toBeVisible();
    });

    for (const [what, files] of [
      ['the whole index', INDEX],
      ['its list of indexes', '**/pagefind-entry.json*'],
      ['its program', '**/wasm.*.pagefind'],
      ['its texts', '**/pagefind/fragment/*'],
    ] as const)
      test(`without ${what} it fails, says so, and works on the next try`, async ({ page }) => {
        await page.route(files, (route) => route.abort());
        await page.goto(`${search}?q=${encodeURIComponent(query)}`);
        await expect(status(page)).toHaveText(t('search.failed'));
        await expect(results(page)).toHaveCount(0);
        await page.unroute(files);
        await retry(page, lang).click();
        await expect(results(page).first()).toBeVisible();
        await expect(retry(page, lang)).toBeHidden();
      });

    test('a connection lost after the first letters is not taken for "nothing found"', async ({ page }) => {
      await page.goto(search);
      const ready = Promise.all(['**/wasm.*.pagefind', '**/*.pf_meta'].map((file) => page.waitForResponse(file)));
      await field(page, lang).focus();
      await ready;
      await page.route(INDEX, (route) => route.abort());
      await field(page, lang).fill(query);
      await expect(status(page)).toHaveText(t('search.failed'));
      await page.unroute(INDEX);
      await retry(page, lang).click();
      await expect(results(page).first()).toBeVisible();
    });

    test('an index that never answers counts as failed, and works on the next try', async ({ page }) => {
      await page.clock.install();
      await page.route(INDEX, () => new Promise(() => undefined));
      await page.goto(`${search}?q=${encodeURIComponent(query)}`);
      await expect(status(page)).toHaveText(t('search.loading'));
      await page.clock.fastForward('01:00');
      await expect(status(page)).toHaveText(t('search.failed'));
      await page.unroute(INDEX);
      await retry(page, lang).click();
      await expect(results(page).first()).toBeVisible();
    });

    test('whatever is typed is shown as text', async ({ page }) => {
      const markup = `<img src="/x" onerror="document.title='run'"><b>${NONSENSE}</b>`;
      await page.goto(`${search}?q=${encodeURIComponent(markup)}`);
      await expect(status(page)).toContainText(markup);
      await expect(page.locator('alir-search').locator('img, b')).toHaveCount(0);
      await expect(page).toHaveTitle(/Alir/);
    });

    test('ten thousand characters do no harm', async ({ page }) => {
      const long = 'asi '.repeat(2500);
      await page.goto(`${search}?q=${encodeURIComponent(long)}`);
      await expect(status(page)).toHaveAttribute('data-state', /^(results|none)$/);
      await field(page, lang).fill(long);
      await field(page, lang).press('Enter');
      await expect(page).toHaveURL((url) => (url.searchParams.get('q') ?? '').length <= 200);
      await field(page, lang).fill(query);
      await expect(results(page).first()).toBeVisible();
    });
  });

  test.describe(`search in "${lang}" without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('the form leads to the list of all articles, in order', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      await page.getByRole('banner').getByRole('searchbox').fill(query);
      await page.getByRole('banner').getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === search && url.searchParams.get('q') === query);
      // By element: Playwright takes the text of <noscript> for invisible, whatever the browser shows.
      await expect(page.locator('noscript p')).toHaveText(t('search.noScript'));
      await expect(page.locator('noscript p')).toBeVisible();
      const titles = (
        await page
          .getByRole('region', { name: t('search.all') })
          .getByRole('link')
          .allTextContents()
      ).map((title) => title.trim());
      expect(titles).toContain(article('galactorrhea', lang).title);
      expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, lang)));
    });
  });
}
