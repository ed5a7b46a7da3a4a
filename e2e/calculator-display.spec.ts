/** The calculator can be read on the smallest phone, and in the colours that a reader sets for everything. */
import { expect, type Page, test } from '@playwright/test';
import { LANGS } from '../src/languages.ts';
import { button, checkLam, choice, heading, island, open, setDay, toForm, tap, toLam, toResult } from './island.ts';

/** Parts of the calculator that reach out of the window sideways. */
const outside = (page: Page): Promise<string[]> =>
  island(page).evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // What only screen readers read is a point anywhere.
        return width > 1 && (left < 0 || right > document.documentElement.clientWidth);
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );

/** Texts that have the colour of what they stand on. */
const unreadable = (page: Page): Promise<string[]> =>
  island(page).evaluate((root) => {
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let seen = 0;
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element?.checkVisibility() || !texts.currentNode.textContent?.trim()) continue;
      seen += 1;
      if (getComputedStyle(element).color === behind(element)) found.push(texts.currentNode.textContent);
    }
    return seen > 5 ? found : ['no text at all'];
  });

for (const lang of LANGS) {
  test.describe(`the calculator in "${lang}"`, () => {
    test('fits into 320 px in every step', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await toResult(page, lang, '2026-06-05', { start: '2026-06-01', cycle: ['15', '90'] });
      expect(await outside(page)).toEqual([]);
      await choice(page, lang, 'form.mode.history').check();
      await button(page, lang, 'form.submit').click();
      await expect(island(page).getByRole('alert')).toBeFocused();
      expect(await outside(page)).toEqual([]);
      await tap(page, lang, 'back');
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      expect(await outside(page)).toEqual([]);
      await toLam(page, lang);
      await checkLam(page, lang, { birth: '2026-03-01', bleeding: 'none', feeding: 'expressed' });
      await expect(heading(page, lang, 'lam.no')).toBeFocused();
      expect(await outside(page)).toEqual([]);
    });

    for (const [scale, size] of [
      [1.3, 22],
      [1.5, 25.5],
    ] as const)
      test(`fits into 360 px with text ${scale} times as large`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await open(page, lang);
        const enlarge = () => page.evaluate((px) => (document.documentElement.style.fontSize = `${px}px`), size);
        await enlarge();
        const wide = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect([await wide(), ...(await outside(page))]).toEqual([0]);
        await toForm(page, lang);
        expect([await wide(), ...(await outside(page))]).toEqual([0]);
        await choice(page, lang, 'form.mode.history').check();
        await button(page, lang, 'form.submit').click();
        await expect(island(page).getByRole('alert')).toBeFocused();
        expect([await wide(), ...(await outside(page))]).toEqual([0]);
        await toResult(page, lang, '2026-06-05', { start: '2026-06-01', cycle: ['15', '90'] });
        await enlarge();
        expect([await wide(), ...(await outside(page))]).toEqual([0]);
      });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`can be read in forced colours, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await setDay(page, '2026-06-05');
        await open(page, lang);
        expect(await unreadable(page)).toEqual([]);
        await toForm(page, lang);
        await button(page, lang, 'form.submit').click();
        await expect(island(page).getByRole('alert')).toBeFocused();
        expect(await unreadable(page)).toEqual([]);
        await toResult(page, lang, '2026-06-05', { start: '2026-06-01', cycle: ['15', '90'] });
        expect(await unreadable(page)).toEqual([]);
        // The drawn bands are strokes in the colour of text.
        const stroke = await island(page)
          .locator('svg path')
          .last()
          .evaluate((path) => [getComputedStyle(path).stroke, getComputedStyle(document.body).backgroundColor]);
        expect(stroke[0]).not.toBe('none');
        expect(stroke[0]).not.toBe(stroke[1]);
        await tap(page, lang, 'back');
        await toLam(page, lang);
        await checkLam(page, lang, { birth: '2026-03-01', bleeding: 'period', feeding: 'full' });
        await expect(heading(page, lang, 'lam.no')).toBeFocused();
        expect(await unreadable(page)).toEqual([]);
      });
  });
}
