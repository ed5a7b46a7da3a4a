/** No barrier that a machine can find: every template, both languages, both themes, phone and desk. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/site/config.ts';
import { sectionPath } from '../src/site/paths.ts';
import { compute, heading, island, open, toForm } from './island.ts';
import { templates } from './templates.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];

/** What axe objects to in the page as it stands, in both themes and at both widths; no exceptions. */
async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      for (const { id, help, nodes } of violations)
        found.push(`${width} px, ${colorScheme}: ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    if (scrollWidth > clientWidth) found.push(`${width} px: the page is ${scrollWidth} px wide`);
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

    test('search that failed', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${sectionPath(lang, 'search')}?q=oxytocin`);
      await expect(page.getByRole('status')).toHaveText(words(lang)('search.failed'));
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

    test('menu open on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(sectionPath(lang, 'glossary'));
      await page.getByRole('button', { name: words(lang)('menu') }).click();
      await expect(page.getByRole('navigation', { name: words(lang)('nav.main') })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    });
  });
