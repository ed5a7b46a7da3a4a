/** On the way through the questions: no tap too many, Back and Forward, what is in sight, what is said. */
import { expect, test } from '@playwright/test';
import { LANGS } from '../src/languages.ts';
import {
  answer,
  button,
  compute,
  heading,
  input,
  island,
  open,
  reload,
  setDay,
  settle,
  tap,
  toForm,
  toLam,
  toolMessages,
  toResult,
} from './island.ts';

for (const lang of LANGS) {
  const w = toolMessages(lang);

  test.describe(`the way through the calculator in "${lang}"`, () => {
    for (const width of [320, 360, 1280])
      test(`a double tap answers one question, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await open(page, lang);
        await button(page, lang, 'answer.birth.yes').dblclick();
        await expect(heading(page, lang, 'question.feeding')).toBeFocused();
        await settle(page);
        await button(page, lang, 'answer.feeding.yes').dblclick();
        await expect(heading(page, lang, 'question.periods-breastfeeding')).toBeFocused();
        await settle(page);
        await button(page, lang, 'back').dblclick();
        await expect(heading(page, lang, 'question.feeding')).toBeFocused();
        await tap(page, lang, 'back');
        await expect(heading(page, lang, 'question.birth')).toBeFocused();
        // Nor does it press what the form has in its place.
        await settle(page);
        await button(page, lang, 'answer.birth.nothing').dblclick();
        await expect(heading(page, lang, 'form.title')).toBeFocused();
        await expect(island(page).getByRole('alert')).toHaveCount(0);
      });

    test('a held Enter key answers one question', async ({ page }) => {
      await open(page, lang);
      await button(page, lang, 'answer.birth.yes').focus();
      await page.keyboard.press('Enter');
      await expect(heading(page, lang, 'question.feeding')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(heading(page, lang, 'question.feeding')).toBeVisible();
    });

    test('the browser’s Back and Forward lead through the questions', async ({ page }) => {
      await open(page, lang);
      const address = page.url();
      await toLam(page, lang);
      await page.goBack();
      await expect(heading(page, lang, 'question.periods-breastfeeding')).toBeFocused();
      await page.goBack();
      await expect(heading(page, lang, 'question.feeding')).toBeFocused();
      await page.goBack();
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      await page.goForward();
      await expect(heading(page, lang, 'question.feeding')).toBeFocused();
      // Another answer goes another way.
      await answer(page, lang, 'feeding', 'no');
      await expect(heading(page, lang, 'question.periods-postpartum')).toBeFocused();
      await page.goBack();
      await expect(heading(page, lang, 'question.feeding')).toBeFocused();
      expect(page.url()).toBe(address);
    });

    test('Back from the first question leaves the page, as anywhere else', async ({ page }) => {
      await page.goto('about:blank');
      await open(page, lang);
      await toForm(page, lang);
      await page.goBack();
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    });

    test('what was entered is still there after Back and Forward, with its answer', async ({ page }) => {
      await toResult(page, lang, '2026-06-05', { start: '2026-06-01', cycle: '30' });
      await page.goBack();
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      await expect(island(page).locator('time')).toHaveCount(0);
      await page.goForward();
      await expect(heading(page, lang, 'form.title')).toBeFocused();
      await expect(input(page, lang, 'start')).toHaveValue('2026-06-01');
      await expect(heading(page, lang, 'result.title')).toBeVisible();
    });

    test('starting again forgets the way: Forward does not show it', async ({ page }) => {
      await open(page, lang);
      await toLam(page, lang);
      await tap(page, lang, 'restart');
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      await page.goForward();
      await expect(heading(page, lang, 'question.birth')).toBeVisible();
      await answer(page, lang, 'birth', 'nothing');
      await expect(heading(page, lang, 'form.title')).toBeFocused();
    });

    test('loaded again, it begins at the first question, and Back works from there', async ({ page }) => {
      await open(page, lang);
      await toLam(page, lang);
      await reload(page);
      await expect(heading(page, lang, 'question.birth')).toBeVisible();
      await toForm(page, lang);
      await page.goBack();
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
    });

    test('a link within the page does not lose the step', async ({ page }) => {
      await open(page, lang);
      await toForm(page, lang);
      await page.locator('.prose a[href^="#"]').first().click();
      await expect(heading(page, lang, 'form.title')).toBeVisible();
      await tap(page, lang, 'back');
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
    });

    test('the first answer is in sight on a phone, the list before the answers that speak of it', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, lang);
      await page.evaluate(() => scrollTo(0, 0));
      await expect(button(page, lang, 'answer.birth.yes')).toBeInViewport({ ratio: 1 });
      const list = await island(page).getByText(w('question.birth.list')).boundingBox();
      const about = await button(page, lang, 'answer.birth.nothing').boundingBox();
      expect(list && about && list.y + list.height).toBeLessThanOrEqual(about?.y ?? 0);
      await expect(button(page, lang, 'answer.birth.other')).toHaveAccessibleDescription(w('question.birth.list'));
    });

    test('one sentence tells what came of it, and the rest is not read aloud', async ({ page }) => {
      const status = island(page).getByRole('status').filter({ hasText: /./ });
      await toResult(page, lang, '2026-06-05', { start: '2026-06-01', cycle: ['26', '32'] });
      const [from, to] = { id: ['8 Juni', '19 Juni 2026'], en: ['8 June', '19 June 2026'] }[lang];
      await expect(status).toHaveText([`${w('result.window', { from: from ?? '', to: to ?? '' })}.`]);
      // Its heading is not said again in its first line.
      expect((await island(page).getByText(w('result.title')).all()).length).toBe(1 + 1 + 1);
      await compute(page, lang, { start: '2026-03-20', cycle: '28' });
      await expect(status).toHaveText([`${w('result.late.title')}.`]);
    });

    test('the wheel of a mouse changes nothing', async ({ page }) => {
      await setDay(page, '2026-06-05');
      await open(page, lang);
      await toForm(page, lang);
      await input(page, lang, 'start').fill('2026-06-01');
      for (const field of [input(page, lang, 'length'), input(page, lang, 'start')]) {
        const before = await field.inputValue();
        await field.focus();
        await field.hover();
        for (const turn of [-120, 240, -120]) await page.mouse.wheel(0, turn);
        await expect(field).toHaveValue(before);
      }
      await island(page).getByText(w('form.adjust')).click();
      const days = island(page).getByLabel(w('form.daysToNextPeriod'));
      await days.focus();
      await days.hover();
      await page.mouse.wheel(0, 120);
      await expect(days).toHaveValue('14');
    });
  });
}
