/** On paper an article is its text, its sources and its dates; what can only be clicked stays away. */
import { expect, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { article } from './content.ts';
import { pageCount } from './pdf.ts';

for (const lang of LANGS) {
  const t = words(lang);

  test(`an article printed in "${lang}"`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(article('galactorrhea', lang).path);
    for (const gone of [
      page.getByRole('navigation', { name: t('nav.main') }),
      page.getByRole('search'),
      page.getByRole('link', { name: words(lang === 'id' ? 'en' : 'id')('lang.name') }),
      page.getByRole('link', { name: t('share.whatsapp') }),
      page.getByText(t('toc'), { exact: true }),
      page.getByRole('navigation', { name: t('related') }),
    ])
      await expect(gone.filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: t('keyPoints') })).toBeVisible();
    for (const paragraph of await page.locator('.prose > p:not(.no-print, .no-print *)').all())
      await expect(paragraph).toBeVisible();
    for (const card of await page.locator('[data-care]:not(.no-print *)').all()) await expect(card).toBeVisible();
    await expect(page.getByRole('heading', { name: t('sources'), exact: true })).toBeVisible();
    await expect(page.getByText(t('review.awaitingText'))).toBeVisible();
    // Firefox cuts a grid through its lines where a page ends.
    expect(await page.getByRole('article').evaluate((node) => getComputedStyle(node).display)).toBe('block');
    // Browsers leave backgrounds away.
    for (const heading of await page.getByRole('main').locator('h1, h2, h3').all())
      expect(await heading.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(0, 0, 0)');
    for (const citation of await page.locator('.cite').all()) await expect(citation).toHaveText(/^\[\d+\]$/);
    // Black on white, whatever the theme of the screen.
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  });

  test(`the table of nappies and weight prints alone, on one page, in "${lang}"`, async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await page.goto(article('is-my-baby-getting-enough', lang).path);
    const table = page.locator('figure').filter({ has: page.locator('alir-print') });
    await table.getByRole('button', { name: t('print.table') }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(table.getByRole('table')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.locator('figure').filter({ visible: true })).toHaveCount(1);
    await expect(table.getByRole('button')).toBeHidden();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pageCount(pdf)).toBe(1);
    // Afterwards the page is whole again.
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
