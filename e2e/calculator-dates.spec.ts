/** Dates and numbers as people write them, and gaps between dates that may hold more than one cycle. */
import { expect, type Page, test } from '@playwright/test';
import { LANGS, type Lang } from '../src/languages.ts';
import {
  button,
  choice,
  dates,
  heading,
  input,
  island,
  named,
  open,
  result,
  setDay,
  toForm,
  toolMessages,
} from './island.ts';

/** To the form, with a field for typing. */
async function toTyping(page: Page, lang: Lang, today: string): Promise<void> {
  await setDay(page, today);
  await open(page, lang);
  await toForm(page, lang);
  await island(page)
    .getByRole('button', { name: toolMessages(lang)('date.type') })
    .first()
    .click();
}

for (const lang of LANGS) {
  const w = toolMessages(lang);

  test.describe(`typed dates in "${lang}"`, () => {
    test('are understood as people write them, and said back while they are typed', async ({ page }) => {
      await toTyping(page, lang, '2026-11-20');
      const start = input(page, lang, 'start');
      const [long, short, said] = {
        id: ['15 November 2026', '15 Nop 26', 'Minggu, 15 November 2026'],
        en: ['November 15, 2026', '15 Nov 26', 'Sunday,? 15 November 2026'],
      }[lang];
      for (const text of [
        long ?? '',
        short ?? '',
        '15112026',
        '15/11/2026',
        '15/11/26',
        '15 . 11 . 2026',
        '١٥/١١/٢٠٢٦',
      ]) {
        await start.fill(text);
        await expect(
          island(page)
            .getByRole('status')
            .filter({ hasText: new RegExp(said ?? '') }),
        ).toBeVisible();
      }
      await input(page, lang, 'length').fill('٢٨');
      await button(page, lang, 'form.submit').click();
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      expect((await dates(result(page, lang)))[0]).toBe('2026-11-24');
    });

    test('that may be two days are asked back', async ({ page }) => {
      await toTyping(page, lang, '2024-03-20');
      await input(page, lang, 'start').fill('1/3/24');
      await button(page, lang, 'form.submit').click();
      const march = { id: '1 Maret 2024', en: '1 March 2024' }[lang];
      const january = { id: '3 Januari 2024', en: '3 January 2024' }[lang];
      const question = w('date.unclear', { a: march, b: january });
      await expect(island(page).getByRole('alert').getByRole('link')).toHaveText([named(w('form.start'), question)]);
      await island(page).getByRole('button', { name: january, exact: true }).click();
      await expect(input(page, lang, 'start')).toBeFocused();
      await expect(input(page, lang, 'start')).toHaveValue(january);
      await expect(island(page).getByText(question)).toHaveCount(0);
      await input(page, lang, 'start').fill('1/3/24');
      await button(page, lang, 'form.submit').click();
      await island(page).getByRole('button', { name: march, exact: true }).click();
      await button(page, lang, 'form.submit').click();
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      expect((await dates(result(page, lang)))[0]).toBe('2024-03-10');
    });

    test('that the calendar does not have are named', async ({ page }) => {
      await toTyping(page, lang, '2023-03-05');
      for (const text of ['29/2/2023', '29022023']) {
        await input(page, lang, 'start').fill(text);
        await button(page, lang, 'form.submit').click();
        const message = w('date.no-such-day', { date: { id: '29 Februari 2023', en: '29 February 2023' }[lang] });
        await expect(input(page, lang, 'start')).toHaveAccessibleDescription(new RegExp(message));
        await expect(island(page).getByRole('alert').getByRole('link')).toHaveText([named(w('form.start'), message)]);
      }
    });

    test('a number that is no whole number stays as it was typed, and is refused', async ({ page }) => {
      await setDay(page, '2026-06-05');
      await open(page, lang);
      await toForm(page, lang);
      await input(page, lang, 'start').fill('2026-06-01');
      await input(page, lang, 'length').press('End');
      await page.keyboard.type(',5');
      await expect(input(page, lang, 'length')).toHaveValue('28,5');
      await button(page, lang, 'form.submit').click();
      await expect(input(page, lang, 'length')).toHaveAccessibleDescription(new RegExp(w('error.length')));
      // What was wrong is gone with the change that mends it.
      await input(page, lang, 'length').fill('28');
      await expect(input(page, lang, 'length')).not.toHaveAttribute('aria-invalid');
    });
  });

  test.describe(`gaps between past dates in "${lang}"`, () => {
    const gap = (page: Page, n: number, from: string, to: string) =>
      island(page).getByRole('group', { name: w('form.gap', { n, from, to }) });
    const [april, june] = { id: ['5 April 2026', '1 Juni 2026'], en: ['5 April 2026', '1 June 2026'] }[lang] as [
      string,
      string,
    ];

    test.beforeEach(async ({ page }) => {
      await setDay(page, '2026-06-05');
      await open(page, lang);
      await toForm(page, lang);
      await choice(page, lang, 'form.mode.history').check();
      for (const [index, date] of ['2026-04-05', '2026-06-01', '2026-03-07'].entries())
        await island(page)
          .getByLabel(w('form.historyDate', { number: index + 1 }), { exact: true })
          .fill(date);
      await button(page, lang, 'form.submit').click();
    });

    test('a gap of 57 days is asked about; a forgotten month is left out', async ({ page }) => {
      const asked = gap(page, 57, april, june);
      await expect(island(page).getByRole('alert').getByRole('link')).toHaveText([
        named(w('form.gap', { n: 57, from: april, to: june }), w('error.choose')),
      ]);
      await expect(heading(page, lang, 'result.title')).toHaveCount(0);
      await island(page).getByRole('alert').getByRole('link').click();
      await expect(asked.getByRole('radio').first()).toBeFocused();
      await choice(page, lang, 'form.gap.forgotten').check();
      await button(page, lang, 'form.submit').click();
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      await expect(island(page)).toContainText(w('result.history', { n: 1, shortest: 29, longest: 29 }));
      // The answer can still be changed.
      await choice(page, lang, 'form.gap.one-cycle').check();
      await expect(heading(page, lang, 'result.title')).toHaveCount(0);
      await button(page, lang, 'form.submit').click();
      await expect(island(page)).toContainText(w('result.history', { n: 2, shortest: 29, longest: 57 }));
    });

    test('a birth in between leaves out what was before it, and asks for three periods since', async ({ page }) => {
      await choice(page, lang, 'form.gap.birth').check();
      await button(page, lang, 'form.submit').click();
      await expect(island(page).getByRole('alert')).toContainText(named('', w('error.history.after-birth')).slice(2));
      await expect(heading(page, lang, 'result.title')).toHaveCount(0);
    });

    test('a gap too long for a cycle is asked about too, without that answer', async ({ page }) => {
      await island(page)
        .getByLabel(w('form.historyDate', { number: 3 }), { exact: true })
        .fill('2025-10-01');
      await choice(page, lang, 'form.gap.one-cycle').check();
      await button(page, lang, 'form.submit').click();
      const october = { id: '1 Oktober 2025', en: '1 October 2025' }[lang];
      await expect(gap(page, 186, october, april).getByRole('radio')).toHaveCount(2);
      await expect(
        island(page).getByLabel(w('form.historyDate', { number: 1 }), { exact: true }),
      ).toHaveAccessibleDescription(w('error.history.gap', { n: 186 }));
    });
  });
}
