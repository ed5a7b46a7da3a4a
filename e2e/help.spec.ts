/** The help page at a moment of worry: a call at once, danger signs by age, a sheet to print; nothing hangs on a script. */
import { expect, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { currentSite } from '../src/site/current.ts';
import { HELP_AGES } from '../src/site/danger-signs.ts';

for (const lang of LANGS) {
  const t = words(lang);
  const path = currentSite().resolve.page('get-help', lang).value?.path ?? '';

  test.describe(`the help page in "${lang}"`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('a call to 119 is on the first screen, and every number can be tapped', async ({ page }) => {
      await page.goto(path);
      const call = page.getByRole('link', { name: t('call', { number: '119' }) });
      await expect(call).toBeInViewport();
      await expect(call).toHaveAttribute('href', 'tel:119');
      for (const href of ['tel:112', 'tel:129', 'https://wa.me/628111129129'])
        await expect(page.locator(`main a[href="${href}"]`)).toBeVisible();
    });

    test('danger signs open by age, the most urgent first', async ({ page }) => {
      await page.goto(path);
      for (const age of HELP_AGES) {
        const part = page.locator(`details#${age}`);
        await expect(part.locator('li').first()).toBeHidden();
        await part.getByRole('heading', { name: t(`age.${age}`) }).click();
        await expect(part.locator('li').first()).toBeVisible();
        const levels = await part
          .locator('[data-care]')
          .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-care')));
        const order = ['emergency', 'today', 'soon', 'routine'];
        expect(levels).toEqual(levels.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
        expect(levels[0]).toBe('emergency');
      }
    });

    test('an age opens its own list, at every border', async ({ page }) => {
      await page.goto(path);
      const open = () =>
        page.locator('details[data-last-day][open]').evaluateAll((lists) => lists.map((list) => list.id));
      const age = page.getByLabel(t('age.question'));
      for (const [number, unit, list] of [
        ['0', 'days', 'd0-1'],
        ['1', 'days', 'd0-1'],
        ['2', 'days', 'd2-6'],
        ['6', 'days', 'd2-6'],
        ['1', 'weeks', 'd7-28'],
        ['28', 'days', 'd7-28'],
        ['4', 'weeks', 'm1-2'],
        ['1', 'months', 'm1-2'],
        ['60', 'days', 'm1-2'],
        ['2', 'months', 'm2-11'],
        ['11', 'months', 'm2-11'],
      ] as const) {
        await age.fill(number);
        await page.getByLabel(t('age.unit')).selectOption(unit);
        await page.getByRole('button', { name: t('age.show') }).click();
        expect(await open(), `${number} ${unit}`).toEqual([list]);
        await expect(page.locator(`#${list} > summary`)).toBeFocused();
      }
      await age.fill('14');
      await page.getByRole('button', { name: t('age.show') }).click();
      await expect(page.getByText(t('age.beyond'))).toBeVisible();
      expect(await open()).toEqual([]);
    });

    test('a yellow baby is an emergency on day 1 and a matter of today on day 4', async ({ page }) => {
      await page.goto(path);
      const yellow = { id: /kuning dalam 24 jam pertama/, en: /turns yellow in the first 24 hours/ }[lang];
      await expect(page.locator('#d0-1 [data-care=emergency] li').filter({ hasText: yellow })).toHaveCount(1);
      await expect(page.locator('#d2-6 li').filter({ hasText: yellow })).toHaveCount(0);
      await expect(page.locator('#d2-6 [data-care=today] li').filter({ hasText: 'bilirubin' })).toHaveCount(1);
    });

    test('the sheet prints alone, on one A4 page, with black headings', async ({ page }) => {
      await page.addInitScript(() => (window.print = () => undefined));
      await page.goto(path);
      await page.getByText(t('sheet.open')).click();
      await page.getByRole('button', { name: t('sheet.print') }).click();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.sheet')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      for (const heading of await page.locator('.sheet h3').all())
        await expect(heading).toHaveCSS('color', 'rgb(0, 0, 0)');
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  });

  test.describe(`the help page without JavaScript in "${lang}"`, () => {
    test.use({ javaScriptEnabled: false });
    test('opens every list', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('heading', { name: t('age.d0-1') }).click();
      await expect(page.locator('#d0-1 li').first()).toBeVisible();
    });
  });
}
