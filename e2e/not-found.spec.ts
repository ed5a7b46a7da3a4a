/** An address that does not exist answers in the language that was asked for. */
import { expect, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { sectionPath } from '../src/site/paths.ts';

const ADDRESSES = [
  ['id', '/artikel/tidak-ada/'],
  ['id', '/enak'],
  ['en', '/en/articles/nothing-here/'],
  ['en', '/en/nothing'],
] as const;

for (const [lang, path] of ADDRESSES)
  test(`${path} answers in "${lang}", with ways on`, async ({ page }) => {
    const t = words(lang);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveTitle(new RegExp(t('notFound.title')));
    await expect(page.getByRole('heading', { name: t('notFound.title') })).toBeVisible();
    await expect(page.getByRole('main').getByText(words(lang === 'id' ? 'en' : 'id')('notFound.text'))).toHaveCount(0);
    await page
      .getByRole('main')
      .getByRole('link', { name: t('search.title') })
      .click();
    await expect(page).toHaveURL(sectionPath(lang, 'search'));
  });

test('keeps English when the whole English page cannot be had', async ({ page }) => {
  await page.route('**/en/404/', (route) => route.abort());
  await page.goto('/en/nothing');
  await expect(page.getByRole('heading', { name: words('en')('notFound.title') })).toBeVisible();
  await expect(page.getByText(words('id')('notFound.text'))).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('speaks both languages', async ({ page }) => {
    await page.goto('/en/nothing');
    await expect(page.getByText(words('id')('notFound.text'))).toBeVisible();
    await expect(page.getByText(words('en')('notFound.text'))).toBeVisible();
  });
});
