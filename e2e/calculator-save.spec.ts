/** Keeping the answer: only when a reader asks, only on the device, and nothing that gives it away. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { LANGS } from '../src/languages.ts';
import {
  button,
  choice,
  compute,
  type Entry,
  heading,
  input,
  island,
  open,
  reload,
  result,
  toForm,
  tap,
  toolMessages,
  toResult,
} from './island.ts';

const TODAY = '2026-06-05';
/** B1 of the evidence brief. */
const B1: Entry = { start: '2026-06-01', cycle: ['26', '32'] };

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length + sessionStorage.length);

for (const lang of LANGS) {
  const w = toolMessages(lang);

  test.describe(`keeping the answer in "${lang}"`, () => {
    test('a calendar file has every window and period under plain titles', async ({ page }) => {
      await toResult(page, lang, TODAY, B1);
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, lang, 'save.ics').click()]);
      expect(download.suggestedFilename()).toBe('alir.ics');
      const text = readFileSync(await download.path(), 'utf8');
      const events = new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component));
      const [a, b] = [w('ics.window'), w('ics.period')];
      expect(events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)])).toEqual([
        [a, '2026-06-08', '2026-06-20'],
        [b, '2026-06-27', '2026-07-04'],
        [a, '2026-07-04', '2026-07-22'],
        [b, '2026-07-23', '2026-08-05'],
        [a, '2026-07-30', '2026-08-23'],
        [b, '2026-08-18', '2026-09-06'],
      ]);
      expect(await stored(page)).toBe(0);
    });

    test('the copied text has the window, and what it must not be used for', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'save.copy').click();
      await expect(island(page).getByText(w('save.copied'))).toBeVisible();
      const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      const [from, to] = { id: ['8 Juni', '19 Juni 2026'], en: ['8 June', '19 June 2026'] }[lang];
      expect(lines[0]).toBe(`${w('result.window', { from: from ?? '', to: to ?? '' })}.`);
      expect(lines).toContain(`${w('notContraception')}.`);
      expect(lines).toContain(w('result.caveat'));
    });

    test('says so when copying fails', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'save.copy').click();
      await expect(island(page).getByText(w('save.failed'))).toBeVisible();
    });

    test('is remembered only when asked, and forgotten with one tap', async ({ page }) => {
      await toResult(page, lang, TODAY, B1);
      expect(await stored(page)).toBe(0);
      await expect(island(page)).toContainText(w('privacy'));
      await button(page, lang, 'kept.save').click();
      await expect(island(page).getByText(w('kept.kept'))).toHaveCount(2);
      await expect(island(page)).not.toContainText(w('privacy'));
      expect(await stored(page)).toBe(1);

      await reload(page);
      await toForm(page, lang);
      await expect(choice(page, lang, 'form.mode.range')).toBeChecked();
      await expect(input(page, lang, 'start')).toHaveValue('2026-06-01');
      await expect(input(page, lang, 'shortest')).toHaveValue('26');
      await expect(input(page, lang, 'longest')).toHaveValue('32');

      // A new sum replaces what is kept.
      await compute(page, lang, { start: '2026-06-02', cycle: '30' });
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      await reload(page);
      await toForm(page, lang);
      await expect(input(page, lang, 'start')).toHaveValue('2026-06-02');
      await expect(input(page, lang, 'length')).toHaveValue('30');

      await tap(page, lang, 'kept.delete');
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      expect(await stored(page)).toBe(0);
      await toForm(page, lang);
      await expect(input(page, lang, 'start')).toHaveValue('');
    });

    test('is forgotten beside the answer too, which stays', async ({ page }) => {
      const answer = await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'kept.save').click();
      await answer.getByRole('button', { name: w('kept.delete') }).click();
      await expect(answer).toContainText(w('kept.deleted'));
      await expect(answer.locator('time').first()).toBeVisible();
      expect(await stored(page)).toBe(0);
      await reload(page);
      await toForm(page, lang);
      await expect(input(page, lang, 'start')).toHaveValue('');
    });

    test('is printed alone, on one page', async ({ page }) => {
      // The browser of the tests has no print window: the page stays as it is while one would be open.
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      // The longest answer: every caution.
      await toResult(page, lang, TODAY, { start: '2026-06-01', cycle: ['15', '90'] });
      await button(page, lang, 'save.print').click();
      await page.emulateMedia({ media: 'print' });
      for (const there of [
        heading(page, lang, 'result.title'),
        result(page, lang).getByRole('table'),
        result(page, lang).getByText(w('notContraception')),
        result(page, lang).getByText(w('result.caveat')),
      ])
        await expect(there).toBeVisible();
      expect(
        await page.evaluate(() => {
          const seen = document.body.innerText.trim();
          return seen === document.querySelector<HTMLElement>('.print-target')?.innerText.trim();
        }),
      ).toBe(true);
      await expect(island(page).getByRole('button').filter({ visible: true })).toHaveCount(0);
      await expect(island(page).getByRole('textbox').filter({ visible: true })).toHaveCount(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(button(page, lang, 'form.submit')).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('data-print');
    });

    test('nothing kept is opened elsewhere: the address and the questions stay the same', async ({ page }) => {
      await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'kept.save').click();
      const address = page.url();
      await open(page, lang);
      expect(page.url()).toBe(address);
      await expect(heading(page, lang, 'question.birth')).toBeVisible();
      await expect(island(page).locator('time')).toHaveCount(0);
      await expect(button(page, lang, 'kept.delete')).toBeVisible();
    });
  });
}
