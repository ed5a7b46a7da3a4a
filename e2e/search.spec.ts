/** Finding something, and what happens when it cannot be found. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { languageName, words } from '../src/i18n/words.ts';
import { LANGS, type Lang, otherLangs } from '../src/languages.ts';
import { homePath, sectionPath } from '../src/site/paths.ts';
import { article, calculator } from './content.ts';
import {
  askSections,
  ask,
  field,
  hold,
  INDEX,
  NONSENSE,
  RECORDS,
  results,
  SECTIONS,
  status,
  textState,
} from './find.ts';

const retry = (page: Page, lang: Lang): Locator => page.getByRole('button', { name: words(lang)('search.retry') });

/** Everyday words, and the article that answers them; all but the plainest are how people really type. */
const EVERYDAY: [Lang, string, string][] = [
  ['id', 'asi seret', 'boosting-milk-supply'],
  ['id', 'keluar susu padahal ga hamil', 'galactorrhea'],
  ['id', 'pijet oksitosin', 'oxytocin-massage'],
  ['en', 'not enough milk', 'boosting-milk-supply'],
  ['en', 'galactorhea', 'galactorrhea'],
];
/** A word that stands in the title of several pages, and a misspelling of it. */
const WORD: Record<Lang, string> = { id: 'oksitosin', en: 'oxytocin' };
const MISSPELLED: Record<Lang, string> = { id: 'oksitosyn', en: 'oxytocinn' };
/** A word that many pages have, on several topics. */
const COMMON: Record<Lang, string> = { id: 'asi', en: 'milk' };
/** A word that few pages have. */
const RARE: Record<Lang, string> = { id: 'galaktorea', en: 'galactorrhea' };
/** A question whose rare word stands on no page. */
const UNANSWERED: Record<Lang, { query: string; word: string }> = {
  id: { query: 'snorkeling saat menyusui', word: 'snorkeling' },
  en: { query: 'breastfeeding on rollerblades', word: 'rollerblades' },
};
/** A word of danger beside one that stands on no page. */
const DANGER: Record<Lang, string> = { id: 'kejang qwertyuiop asdfghjkl', en: 'seizure qwertyuiop asdfghjkl' };
/** A word that stands in the body of a page only. */
const IN_TEXT: Record<Lang, string> = { id: 'Cochrane', en: 'Cochrane' };
/** What the first lines of a page answer: its description and its key points. */
const SUMMED_UP: Record<Lang, string> = { id: 'bayi kuning', en: 'jaundice' };
const HARMFUL = [
  `<img src="/x" onerror="document.title='run'"><b>${NONSENSE}</b>`,
  `.*+?^\${}()|[]\\/ ${NONSENSE}`,
  `\u202E\u200F${NONSENSE}\u202C`,
  `😀🤱 ${NONSENSE}`,
  `%00%E0 "&'\` ${NONSENSE}`,
];

/** What has moved on the page by itself, since it was opened. */
const shifts = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => entry.toJSON() as unknown))).observe(
          {
            type: 'layout-shift',
            buffered: true,
          },
        );
        setTimeout(() => resolve([]), 300);
      }),
  );

for (const [lang, query, key] of EVERYDAY)
  test(`"${query}" finds ${key} in "${lang}", which opens, and Back returns to the results`, async ({ page }) => {
    const { title, path } = article(key, lang);
    await page.goto(homePath(lang));
    await field(page).fill(query);
    await field(page).press('Enter');
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
    await expect(field(page)).toHaveValue(query);
    await expect(found).toBeVisible();
  });

for (const lang of LANGS) {
  const t = words(lang);
  const search = sectionPath(lang, 'search');
  const [, query = ''] = EVERYDAY.find(([code]) => code === lang) ?? [];
  const open = (page: Page, q: string, filters = '') =>
    page.goto(`${search}?q=${encodeURIComponent(q)}${filters}`, { waitUntil: 'domcontentloaded' });
  const counted = (n: number, q: string): string => t('search.results', { n, q });
  /** The full text has answered, and what is in view is filled. */
  const settled = async (page: Page): Promise<void> => {
    await expect(textState(page)).toHaveAttribute('data-text', 'done');
    await page.waitForLoadState('networkidle');
  };

  test.describe(`search in "${lang}"`, () => {
    test('the field in the header of every other page leads to the results', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      await field(page).fill(query);
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
      await field(page).fill(query);
      await expect(results(page).first()).toBeVisible();
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
      await field(page).fill(NONSENSE);
      await field(page).press('Enter');
      await expect(status(page)).toHaveText(t('search.none', { q: NONSENSE }));
      await page.goBack();
      await expect(field(page)).toHaveValue(query);
      await expect(results(page).first()).toBeVisible();
      await field(page).fill('');
      await expect(status(page)).toHaveText(t('search.start'));
    });

    test('first answers do not wait for the index, and keep their order and place when it answers', async ({
      page,
    }) => {
      const release = await hold(page, INDEX);
      await open(page, WORD[lang]);
      const { hits } = await ask(page, lang, WORD[lang]);
      await expect(results(page)).toHaveText(hits.map((hit) => hit.page.title));
      await expect(status(page)).toHaveText(counted(hits.length, WORD[lang]));
      await expect(textState(page).locator('p')).toHaveText(t('search.text.loading'));
      await expect(page.getByRole('heading', { name: t('search.all') })).toBeHidden();
      const boxes = () =>
        Promise.all(
          [0, 1, 2].map((index) =>
            page
              .locator('alir-search > ol > li')
              .nth(index)
              .evaluate((item) => item.getBoundingClientRect().toJSON() as unknown),
          ),
        );
      const before = await boxes();
      const titles = await results(page).allTextContents();
      release();
      await settled(page);
      await expect(page.locator('alir-search > ol > li .excerpt mark').first()).toBeVisible();
      expect(await boxes()).toEqual(before);
      expect(await results(page).allTextContents()).toEqual(titles);
      expect(await shifts(page)).toEqual([]);
    });

    test('passages are marked, and a section among the results opens there', async ({ page }) => {
      const [section] = await askSections(page, lang, WORD[lang]);
      await open(page, WORD[lang]);
      await settled(page);
      await expect(page.locator('.excerpt mark').first()).toContainText(new RegExp(WORD[lang], 'i'));
      const row = page
        .locator('alir-search > ol > li li')
        .filter({ hasText: section?.text ?? '' })
        .first();
      await row.scrollIntoViewIfNeeded();
      await row.getByRole('link').click();
      await expect(page).toHaveURL((url) => url.hash === `#${section?.id ?? ''}`);
      await expect(page.getByRole('heading', { name: section?.text ?? '', exact: true })).toBeInViewport();
    });

    test('says how many it found, and finds tools', async ({ page }) => {
      const { title, path } = calculator(lang);
      const { hits } = await ask(page, lang, title);
      await open(page, title);
      await expect(status(page)).toHaveText(counted(hits.length, title));
      const found = page
        .locator('alir-search > ol > li')
        .filter({ has: page.getByRole('link', { name: title, exact: true }) });
      await expect(found.locator('.place')).toHaveText(t('search.kind.tool'));
      await found.getByRole('link', { name: title, exact: true }).click();
      await expect(page).toHaveURL(path);
    });

    test('a misspelled word is corrected, and the page says so', async ({ page }) => {
      const { query: parsed } = await ask(page, lang, MISSPELLED[lang]);
      expect(parsed.corrected).toBe(WORD[lang]);
      await open(page, MISSPELLED[lang]);
      await expect(page.getByText(t('search.corrected', { q: WORD[lang] }))).toBeVisible();
      await expect(results(page).first()).toBeVisible();
      await field(page).fill(WORD[lang]);
      await expect(page.locator('[data-corrected]')).toBeHidden();
    });

    for (const other of otherLangs(lang))
      test(`few results: those in "${other}" stand below`, async ({ page }) => {
        const { hits } = await ask(page, other, RARE[lang]);
        await open(page, RARE[lang]);
        const heading = t('search.other', { n: Math.min(5, hits.length), language: languageName(other, lang) });
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        const list = page.locator(`alir-search ol[lang=${other}]`);
        await expect(list.getByRole('link').first()).toHaveText(hits[0]?.page.title ?? '');
        await expect(list.getByRole('link').first()).toHaveAttribute('hreflang', other);
        expect(await results(page).count()).toBeLessThan(3);
      });

    test('no result: says so, and offers the topics and help', async ({ page }) => {
      await open(page, NONSENSE);
      await expect(status(page)).toHaveText(t('search.none', { q: NONSENSE }));
      await expect(page.getByText(t('search.noneHint'))).toBeVisible();
      await expect(results(page)).toHaveCount(0);
      await expect(page.locator('[data-none]').getByRole('link').first()).toBeVisible();
    });

    test('no page has the words that carry the question: says so, and calls the nearest so', async ({ page }) => {
      const { query: asked, word } = UNANSWERED[lang];
      await open(page, asked);
      await expect(status(page)).toHaveAttribute('data-state', 'nearest');
      await expect(status(page)).toHaveText(t('search.nearest', { q: `“${word}”` }));
      expect(await results(page).count()).toBeLessThanOrEqual(3);
      await expect(page.getByRole('link', { name: t('search.ask') })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(asked));
    });

    test('a word of danger leads to help, also where no page answers', async ({ page }) => {
      await open(page, DANGER[lang]);
      await expect(status(page)).toHaveAttribute('data-state', /^(none|nearest)$/);
      await page.getByRole('link', { name: t('search.danger') }).click();
      await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
    });

    test('a word that stands in a text only is found there', async ({ page }) => {
      await open(page, IN_TEXT[lang]);
      await expect(status(page)).toHaveAttribute('data-state', 'results');
      await expect(page.locator('.excerpt mark').first()).toContainText(new RegExp(IN_TEXT[lang], 'i'));
    });

    test('as many pages are counted as are shown, and passages begin where a sentence does', async ({ page }) => {
      await open(page, WORD[lang]);
      await settled(page);
      await textState(page).scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      await expect(async () => {
        const n = await page.locator('alir-search').locator('h2, h3').getByRole('link').count();
        await expect(status(page)).toHaveText(counted(n, WORD[lang]), { timeout: 100 });
      }).toPass();
      for (const passage of await page.locator('.excerpt:has(mark)').allTextContents())
        expect(passage).toMatch(/^[^\p{L}]*[\p{Lu}\d]/u);
    });

    test('the heading of the key points is in no passage', async ({ page }) => {
      await open(page, SUMMED_UP[lang]);
      await settled(page);
      const passages = page.locator('.excerpt:has(mark)');
      await expect(passages.first()).toBeVisible();
      for (const passage of await passages.allTextContents())
        expect(passage).not.toContain(`${words(lang)('keyPoints')}.`);
    });

    test('the language switch keeps the query', async ({ page }) => {
      await open(page, query);
      await expect(results(page).first()).toBeVisible();
      await page.getByRole('banner').locator('a[hreflang]').first().click();
      await expect(page).toHaveURL((url) => url.pathname !== search && url.searchParams.get('q') === query);
    });

    test('the language switch keeps the section of an article', async ({ page }) => {
      await page.goto(article('oxytocin-massage', lang).path);
      const id = (await page.locator('main h2[id]').nth(1).getAttribute('id')) ?? '';
      await page.goto(`${article('oxytocin-massage', lang).path}#${id}`);
      await page.getByRole('banner').locator('a[hreflang]').first().click();
      await expect(page).toHaveURL(
        (url) => url.hash === `#${id}` && url.pathname !== article('oxytocin-massage', lang).path,
      );
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });

    test('many results can be filtered, by an address that can be shared and by Back', async ({ page }) => {
      const { hits } = await ask(page, lang, COMMON[lang]);
      const topic = hits[0]?.page.topic ?? '';
      const titles = hits.filter((hit) => hit.page.topic === topic).map((hit) => hit.page.title);
      expect(hits.length).toBeGreaterThan(titles.length);
      await open(page, COMMON[lang]);
      const select = page.getByLabel(t('search.filter.topic'));
      await expect(results(page)).toHaveCount(hits.length);
      await select.selectOption(topic);
      await expect(results(page)).toHaveText(titles);
      await expect(page).toHaveURL((url) => url.searchParams.get('topic') === topic);
      await page.reload();
      await expect(results(page)).toHaveText(titles);
      await expect(select).toHaveValue(topic);
      await page.goBack();
      await expect(results(page)).toHaveCount(hits.length);
      await expect(select).toHaveValue('');
      await open(page, COMMON[lang], '&topic=%3Cb%3E&kind=nothing');
      await expect(results(page)).toHaveCount(hits.length);
      await open(page, RARE[lang], `&topic=${topic}`);
      await expect(results(page).first()).toBeVisible();
      await expect(select).toBeHidden();
    });

    test('loading is said while nothing is there, and the list of all articles stays', async ({ page }) => {
      await page.route(INDEX, () => new Promise(() => undefined));
      await page.route(RECORDS, () => new Promise(() => undefined));
      await open(page, query);
      await expect(status(page)).toHaveText(t('search.loading'));
      await expect(page.getByRole('link', { name: article('galactorrhea', lang).title })).toBeVisible();
    });

    test('a slow connection is named, with first answers and without', async ({ page }) => {
      await page.clock.install();
      const release = await hold(page, RECORDS);
      await page.route(INDEX, () => new Promise(() => undefined));
      await open(page, WORD[lang]);
      await expect(status(page)).toHaveText(t('search.loading'));
      await page.clock.fastForward(5000);
      await expect(status(page)).toHaveText(t('search.slow'));
      release();
      await expect(results(page).first()).toBeVisible();
      await field(page).fill(query);
      await page.clock.fastForward(1000);
      await expect(status(page)).toContainText(query);
      await page.clock.fastForward(5000);
      await expect(textState(page)).toContainText(t('search.slow'));
      await expect(results(page).first()).toBeVisible();
    });

    test('first answers stand without headings that never come', async ({ page }) => {
      await page.route(SECTIONS, () => new Promise<void>(() => undefined));
      await page.route(INDEX, () => new Promise(() => undefined));
      await open(page, WORD[lang]);
      await expect(results(page).first()).toBeVisible();
      await expect(page.locator('alir-search > ol > li li')).toHaveCount(0);
    });

    test('offline it says so, and goes on by itself once connected', async ({ page, context }) => {
      await page.route(RECORDS, (route) => route.abort());
      await page.goto(search);
      await context.setOffline(true);
      await field(page).fill(query);
      await expect(status(page)).toHaveText(t('search.offline'));
      await expect(retry(page, lang)).toBeVisible();
      await page.unroute(RECORDS);
      await context.setOffline(false);
      await expect(results(page).first()).toBeVisible();
    });

    test('an index that never answers counts as failed, and works on the next try', async ({ page }) => {
      await page.clock.install();
      await page.route(INDEX, () => new Promise(() => undefined));
      await open(page, WORD[lang]);
      await expect(results(page).first()).toBeVisible();
      await page.clock.fastForward('01:00');
      await expect(textState(page)).toContainText(t('search.text.failed'));
      await page.unroute(INDEX);
      await retry(page, lang).click();
      await expect(textState(page)).toHaveAttribute('data-text', 'done');
    });

    test('whatever is typed is shown as text', async ({ page }) => {
      for (const typed of HARMFUL) {
        await open(page, typed);
        await expect(status(page)).toHaveAttribute('data-state', /^(none|nearest)$/);
        await expect(page.locator('alir-search').locator('img, b')).toHaveCount(0);
        await expect(page).toHaveTitle(/zzzz.*Alir/);
      }
    });

    test('ten thousand characters do no harm', async ({ page }) => {
      const long = 'asi '.repeat(2500);
      await open(page, long);
      await expect(status(page)).toHaveAttribute('data-state', /^(results|nearest|none)$/);
      await field(page).fill(long);
      await field(page).press('Enter');
      await expect(page).toHaveURL((url) => (url.searchParams.get('q') ?? '').length <= 200);
      await field(page).fill(query);
      await expect(results(page).first()).toBeVisible();
    });

    test('nothing of a search is kept', async ({ page, context }) => {
      await page.goto(article('galactorrhea', lang).path);
      await field(page).fill(WORD[lang]);
      await field(page).press('Enter');
      await expect(results(page).first()).toBeVisible();
      await settled(page);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
        0,
        0,
        '',
      ]);
      expect(await context.cookies()).toEqual([]);
    });

    test('on a small phone everything fits, and is large enough for a thumb', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const q of [COMMON[lang], NONSENSE]) {
        await open(page, q);
        await expect(status(page)).toHaveAttribute('data-state', /^(results|nearest|none)$/);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        const targets = page.locator('alir-search').locator('a, button, select').filter({ visible: true });
        for (const target of await targets.all())
          expect((await target.boundingBox())?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
      }
    });
  });

  test.describe(`search in "${lang}" without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('the form leads to the list of all articles, in order', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      await expect(field(page)).toHaveRole('searchbox');
      await field(page).fill(query);
      await field(page).press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === search && url.searchParams.get('q') === query);
      // By element: Playwright takes the text of <noscript> for invisible, whatever the browser shows.
      await expect(page.locator('noscript p')).toHaveText(t('search.noScript'));
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.getByText(t('search.start'))).toBeHidden();
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
