/** Everything can be done with a keyboard alone. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { homePath, sectionPath } from '../src/site/paths.ts';
import { article, calculator } from './content.ts';
import { field } from './find.ts';
import { button, heading, input, island, settle } from './island.ts';

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

for (const lang of LANGS) {
  const t = words(lang);

  test.describe(`by keyboard in "${lang}"`, () => {
    test('the first press of Tab offers to skip to the content', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: t('skip') });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.hash === '#isi');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
    });

    test('the menu of a phone opens, leads on, and closes again', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(homePath(lang));
      const menu = page.getByRole('button', { name: t('menu') });
      const glossary = page.getByRole('navigation', { name: t('nav.main') }).getByRole('link', { name: t('glossary') });
      await expect(glossary).toBeHidden();
      await enter(page, menu);
      await expect(glossary).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(glossary).toBeHidden();
      await expect(menu).toBeFocused();
      await page.keyboard.press('Enter');
      await enter(page, glossary);
      await expect(page).toHaveURL(sectionPath(lang, 'glossary'));
    });

    test('search, from the field to the article', async ({ page }) => {
      const { title, path } = article('galactorrhea', lang);
      await page.goto(homePath(lang));
      await tabTo(page, field(page));
      await page.keyboard.type('galactorrhea');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === sectionPath(lang, 'search'));
      await enter(page, page.locator('alir-search').getByRole('link', { name: title, exact: true }));
      await expect(page).toHaveURL(path);
    });

    test('the whole calculator', async ({ page }) => {
      await page.clock.setFixedTime('2015-01-05T05:00:00Z');
      await page.goto(calculator(lang).path);
      await expect(island(page)).not.toHaveAttribute('ssr');
      await enter(page, button(page, lang, 'answer.birth.other'));
      await expect(heading(page, lang, 'question.other')).toBeFocused();
      await settle(page);
      await enter(page, button(page, lang, 'answer.other.nothing'));
      await expect(heading(page, lang, 'form.title')).toBeFocused();
      await settle(page);
      await enter(page, button(page, lang, 'form.submit'));
      await expect(island(page).getByRole('alert')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(input(page, lang, 'start')).toBeFocused();
      // The browser of the tests writes dates the American way; all parts are the same digits here.
      await page.keyboard.type('01012015');
      await expect(input(page, lang, 'start')).toHaveValue('2015-01-01');
      await enter(page, button(page, lang, 'form.submit'));
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      await expect(island(page).locator('time').first()).toHaveAttribute('datetime', '2015-01-10');
      await enter(page, button(page, lang, 'back'));
      await expect(heading(page, lang, 'question.other')).toBeFocused();
    });
  });
}
