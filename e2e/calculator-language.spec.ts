/** The language switch keeps where somebody was and what they entered, and tells nobody. */
import { expect, type Page, test } from '@playwright/test';
import { LANGS, type Lang, otherLangs } from '../src/languages.ts';
import {
  alive,
  checkLam,
  choice,
  dates,
  heading,
  input,
  island,
  open,
  result,
  setDay,
  toForm,
  toLam,
  toolMessages,
  toResult,
} from './island.ts';

async function switchTo(page: Page, lang: Lang): Promise<void> {
  await page.locator(`a[hreflang="${lang}"]:visible`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await alive(page);
}

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length + sessionStorage.length);

for (const lang of LANGS) {
  const other = otherLangs(lang)[0] ?? lang;

  test.describe(`from "${lang}" to "${other}"`, () => {
    test('the answer comes along, and the way back through the questions', async ({ page }) => {
      await toResult(page, lang, '2026-06-05', { start: '2026-06-01', cycle: ['26', '32'] });
      const urls: string[] = [];
      page.on('request', (request) => urls.push(request.url() + (request.postData() ?? '')));
      await switchTo(page, other);
      await expect(heading(page, other, 'result.title')).toBeVisible();
      await expect(input(page, other, 'start')).toHaveValue('2026-06-01');
      await expect(input(page, other, 'shortest')).toHaveValue('26');
      expect((await dates(result(page, other))).slice(0, 2)).toEqual(['2026-06-08', '2026-06-19']);
      expect(urls.filter((url) => /2026|26|32/.test(new URL(url).search + new URL(url).hash))).toEqual([]);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      expect(await stored(page)).toBe(0);
      await page.goBack();
      await expect(heading(page, other, 'question.birth')).toBeVisible();
    });

    test('half an entry comes along, typed in words', async ({ page }) => {
      await setDay(page, '2024-03-20');
      await open(page, lang);
      await toForm(page, lang);
      await island(page)
        .getByRole('button', { name: toolMessages(lang)('date.type') })
        .click();
      await input(page, lang, 'start').fill('1 Maret 2024');
      await switchTo(page, other);
      await expect(heading(page, other, 'form.title')).toBeVisible();
      await expect(input(page, other, 'start')).toHaveValue('1 Maret 2024');
      await expect(heading(page, other, 'result.title')).toHaveCount(0);
    });

    test('the LAM check comes along with its outcome', async ({ page }) => {
      await setDay(page, '2026-03-14');
      await open(page, lang);
      await toLam(page, lang);
      await checkLam(page, lang, { birth: '2025-09-15', bleeding: 'none', feeding: 'full' });
      await expect(heading(page, lang, 'lam.yes')).toBeFocused();
      await switchTo(page, other);
      await expect(heading(page, other, 'lam.yes')).toBeVisible();
      await expect(choice(page, other, 'lam.feeding.full')).toBeChecked();
    });

    test('where nothing can be stored it begins again, and nothing breaks', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('Storage is switched off.', 'SecurityError');
          },
        });
      });
      await open(page, lang);
      await toForm(page, lang);
      await switchTo(page, other);
      await expect(heading(page, other, 'question.birth')).toBeVisible();
    });

    test('nothing of it is left for the next visit', async ({ page }) => {
      await open(page, lang);
      await toForm(page, lang);
      await switchTo(page, other);
      await expect(heading(page, other, 'form.title')).toBeVisible();
      await open(page, other);
      await expect(heading(page, other, 'question.birth')).toBeVisible();
    });
  });
}
