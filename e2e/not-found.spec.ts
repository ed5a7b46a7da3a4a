/** An address that does not exist answers in the language that was asked for. */
import { expect, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { sectionPath } from '../src/site/paths.ts';
import { answerWithOnlyPage } from './not-found.ts';
import { OUT_DIR } from './site/pages.ts';

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

test.describe('on a host that knows one 404 page only', () => {
  const ADDRESS = '/en/nothing';

  test.beforeEach(({ page }) => answerWithOnlyPage(page, `**${ADDRESS}`, OUT_DIR));

  test('brings the whole English page', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(new RegExp(words('en')('notFound.title')));
    await expect(page.getByText(words('id')('notFound.text'))).toHaveCount(0);
  });

  test('keeps English when the whole English page cannot be had', async ({ page }) => {
    await page.route('**/en/404/', (route) => route.abort());
    await page.goto(ADDRESS);
    await expect(page.getByRole('heading', { name: words('en')('notFound.title') })).toBeVisible();
    await expect(page.getByText(words('id')('notFound.text'))).toHaveCount(0);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('speaks both languages', async ({ page }) => {
      await page.goto(ADDRESS);
      await expect(page.getByText(words('id')('notFound.text'))).toBeVisible();
      await expect(page.getByText(words('en')('notFound.text'))).toBeVisible();
    });
  });
});
