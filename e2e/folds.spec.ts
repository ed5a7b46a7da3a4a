/** Long lists are folded on phones, open on wide screens, and never in the way of a link, of paper, or of a missing script. */
import { expect, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { sectionPath } from '../src/site/paths.ts';
import { article } from './content.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** What is folded on the page, but for the list of contents and the way to all sources, which stay off paper. */
const contents = (page: Page) => page.locator('.fold:not(.no-print *) > :not(summary, .no-print)');

async function expectAll(page: Page, seen: boolean): Promise<void> {
  expect(await contents(page).count()).toBeGreaterThan(0);
  for (const content of await contents(page).all()) await expect(content).toBeVisible({ visible: seen });
}

for (const lang of LANGS) {
  const t = words(lang);
  const { path } = article('galactorrhea', lang);

  test.describe(`folds in "${lang}"`, () => {
    for (const [name, address] of [
      ['an article', path],
      ['the glossary', sectionPath(lang, 'glossary')],
      ['the sources', sectionPath(lang, 'sources')],
    ] as const)
      test(`of ${name} are closed on phones, open on wide screens, and on paper`, async ({ page }) => {
        await page.setViewportSize(PHONE);
        await page.goto(address);
        await expectAll(page, false);
        await page.emulateMedia({ media: 'print' });
        await expectAll(page, true);
        await page.emulateMedia({ media: 'screen' });
        await page.setViewportSize(DESK);
        await expectAll(page, true);
        // Whoever cannot see it is told the same, and finds nothing there to press.
        for (const summary of await page.locator('.fold > summary').all()) {
          await expect(summary.locator('xpath=..')).toHaveAttribute('open');
          await expect(summary).toHaveAttribute('tabindex', '-1');
        }
      });

    test('a citation opens the list of sources on a phone', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(path);
      await page
        .getByRole('link', { name: t('cite', { number: 1 }), exact: true })
        .first()
        .click();
      await expect(page.locator('li:target')).toBeInViewport();
    });

    test('an address leads to a word of the glossary, a letter to its words', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(`${sectionPath(lang, 'glossary')}#let-down`);
      await expect(page.locator('#let-down dt')).toBeInViewport();
      const letter = page.getByRole('navigation', { name: t('glossary') }).getByRole('link', { name: 'K' });
      await letter.click();
      await expect(page.locator('details:has(#K) dt').first()).toBeInViewport();
    });

    test('browsers whose style sheets cannot open folds print them open too', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(path);
      const closed = page.locator('details:not([open])');
      const count = await closed.count();
      expect(count).toBeGreaterThan(0);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await expect(closed).toHaveCount(0);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(closed).toHaveCount(count);
    });

    test('nothing moves while the page becomes ready', async ({ page }) => {
      await page.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const size of [PHONE, DESK]) {
        await page.setViewportSize(size);
        for (const address of [path, sectionPath(lang, 'glossary'), sectionPath(lang, 'sources')]) {
          await page.goto(address, { waitUntil: 'networkidle' });
          expect(await page.evaluate(() => window.shift), address).toBe(0);
        }
      }
    });
  });

  test.describe(`folds in "${lang}" without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('are open, on a phone too', async ({ page }) => {
      await page.setViewportSize(PHONE);
      for (const address of [path, sectionPath(lang, 'glossary')]) {
        await page.goto(address);
        await expectAll(page, true);
      }
    });
  });
}

declare global {
  interface Window {
    /** How much has moved so far, as Chrome counts it. */
    shift: number;
  }
}
