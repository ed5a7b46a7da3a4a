/** No barrier that a machine can find: every template, both languages, both themes, phone and desk. */
import { expect, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { sectionPath } from '../src/site/paths.ts';
import { axe, overflow, THEMED } from './axe.ts';
import { INDEX, RECORDS, textState } from './find.ts';
import { answer, checkLam, compute, heading, island, open, toForm, toLam } from './island.ts';
import { templates } from './templates.ts';

const WIDTHS = [320, 1280];

/** The same at both widths and in both themes; and whether the page can be read without scrolling sideways. */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await axe(page)).map((text) => `${width} px, light: ${text}`));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await axe(page, THEMED)).map((text) => `${width} px, dark: ${text}`));
    found.push(...(await overflow(page)).map((text) => `${width} px: ${text}`));
  }
  return found;
}

for (const lang of LANGS)
  test.describe(`axe in "${lang}"`, () => {
    for (const { name, path } of templates(lang))
      test(name, async ({ page }) => {
        await page.goto(path);
        expect(await barriers(page)).toEqual([]);
      });

    test('search with results', async ({ page }) => {
      await page.goto(`${sectionPath(lang, 'search')}?q=oxytocin`);
      await expect(page.getByRole('status')).toHaveAttribute('data-state', 'results');
      expect(await barriers(page)).toEqual([]);
    });

    test('search that failed, with first answers and without', async ({ page }) => {
      await page.route(INDEX, (route) => route.abort());
      await page.goto(`${sectionPath(lang, 'search')}?q=oxytocin`);
      await expect(textState(page)).toContainText(words(lang)('search.text.failed'));
      expect(await barriers(page)).toEqual([]);
      await page.route(RECORDS, (route) => route.abort());
      await page.reload();
      await expect(page.getByRole('status')).toHaveText(words(lang)('search.failed'));
      expect(await barriers(page)).toEqual([]);
    });

    test('search with results of the other language too', async ({ page }) => {
      await page.goto(`${sectionPath(lang, 'search')}?q=galactorrhea`);
      await expect(page.locator('alir-search ol[lang]')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('calculator with errors', async ({ page }) => {
      await open(page, lang);
      await toForm(page, lang);
      await compute(page, lang, { start: '', cycle: ['99', '1'] });
      await expect(island(page).getByRole('alert')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('calculator with a result and every kind of caution', async ({ page }) => {
      await page.clock.setFixedTime('2026-06-05T05:00:00Z');
      await open(page, lang);
      await toForm(page, lang);
      await compute(page, lang, { start: '2026-06-01', cycle: ['15', '90'] });
      await expect(heading(page, lang, 'result.title')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('calculator with an explanation', async ({ page }) => {
      await open(page, lang);
      await answer(page, lang, 'birth', 'other');
      expect(await barriers(page)).toEqual([]);
      await answer(page, lang, 'other', 'after-loss');
      await expect(heading(page, lang, 'explain.after-loss')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('LAM check with errors, and with conditions met and not met', async ({ page }) => {
      await page.clock.setFixedTime('2026-06-05T05:00:00Z');
      await open(page, lang);
      await toLam(page, lang);
      await checkLam(page, lang, {});
      await expect(island(page).getByRole('alert')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await checkLam(page, lang, { birth: '2026-03-01', bleeding: 'period', feeding: 'full' });
      await expect(heading(page, lang, 'lam.no')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });

    test('menu open on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(sectionPath(lang, 'glossary'));
      await page.getByRole('button', { name: words(lang)('menu') }).click();
      await expect(page.getByRole('navigation', { name: words(lang)('nav.main') })).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  });
