/** The calculator before its script is there, and when it does not come: no tap is lost, and the page says how far it is. */
import { expect, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { calculator } from './content.ts';
import { hold } from './find.ts';
import { alive, button, heading, island, loadAgain, open, tap } from './island.ts';

const SCRIPT = '**/_astro/Calculator*.js*';

/** As soon as the page stands there, its script not. */
const arrive = (page: Page, lang: (typeof LANGS)[number]) =>
  page.goto(calculator(lang).path, { waitUntil: 'domcontentloaded' });

for (const lang of LANGS) {
  const t = words(lang);
  const slow = (page: Page) => page.getByText(t('tool.slow'));
  const failed = (page: Page) => page.getByText(t('tool.failed'));

  test.describe(`the calculator in "${lang}"`, () => {
    test('answers a tap that came before its script', async ({ page }) => {
      const release = await hold(page, SCRIPT);
      await arrive(page, lang);
      await button(page, lang, 'answer.birth.yes').click();
      // It was noticed, and is not called a failure.
      await expect(slow(page)).toBeVisible();
      await expect(failed(page)).toBeHidden();
      await expect(heading(page, lang, 'question.birth')).toBeVisible();
      release();
      await expect(heading(page, lang, 'question.feeding')).toBeFocused();
      await expect(slow(page)).toBeHidden();
      // One question is answered, no more.
      await tap(page, lang, 'back');
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
    });

    test('takes the last of several taps that came before its script', async ({ page }) => {
      const release = await hold(page, SCRIPT);
      await arrive(page, lang);
      await button(page, lang, 'answer.birth.yes').dblclick();
      await button(page, lang, 'answer.birth.nothing').click();
      release();
      await expect(heading(page, lang, 'form.title')).toBeFocused();
    });

    test('says that it is still loading when its script is slow', async ({ page }) => {
      const release = await hold(page, SCRIPT);
      await arrive(page, lang);
      await expect(slow(page)).toBeVisible({ timeout: 20_000 });
      await expect(failed(page)).toBeHidden();
      release();
      await alive(page);
      await expect(slow(page)).toBeHidden();
    });

    test('says that its script did not come, and comes to life when loaded again', async ({ page }) => {
      await page.route(SCRIPT, (route) => route.abort());
      await arrive(page, lang);
      await expect(failed(page)).toBeVisible();
      await expect(slow(page)).toBeHidden();
      await button(page, lang, 'answer.birth.yes').click();
      await expect(failed(page)).toBeVisible();
      await page.unroute(SCRIPT);
      await loadAgain(page, lang);
      await alive(page);
      await expect(failed(page)).toBeHidden();
      await tap(page, lang, 'answer.birth.yes');
      await expect(heading(page, lang, 'question.feeding')).toBeFocused();
    });

    test('says nothing of the kind once it is alive', async ({ page }) => {
      await open(page, lang);
      for (const note of [slow(page), failed(page)]) await expect(note).toBeHidden();
      await expect(island(page)).not.toHaveAttribute('data-tapped');
    });
  });
}
