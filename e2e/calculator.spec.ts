/** The fertile-window calculator: right where a calendar can be right, honest where it cannot, silent to everybody else. */
import { expect, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS, type Lang } from '../src/languages.ts';
import { PATH } from '../src/tools/fertile-window/questions.ts';
import { calculator } from './content.ts';
import {
  answer,
  button,
  choice,
  compute,
  dates,
  type Entry,
  heading,
  input,
  island,
  named,
  open,
  setDay,
  toForm,
  tap,
  toolMessages,
  toResult,
} from './island.ts';

interface Example extends Entry {
  name: string;
  today: string;
  /** Cycle days of the window. */
  days: { from: number; to: number };
  /** The window as each language writes it. */
  window: Record<Lang, { from: string; to: string }>;
  /** Every date of the answer: window, ovulation, next period. */
  answer: string[];
  /** Every date of each row of the calendar: start, window. */
  calendar: string[][];
}

/** A1, A2 and B1 of the evidence brief (11.6), worked by hand. */
const EXAMPLES: Example[] = [
  {
    name: 'the published reference case',
    today: '2015-01-05',
    start: '2015-01-01',
    cycle: '28',
    days: { from: 10, to: 15 },
    window: { id: { from: '10 Januari', to: '15 Januari 2015' }, en: { from: '10 January', to: '15 January 2015' } },
    answer: ['2015-01-10', '2015-01-15', '2015-01-15', '2015-01-29'],
    calendar: [
      ['2015-01-01', '2015-01-10', '2015-01-15'],
      ['2015-01-29', '2015-02-07', '2015-02-12'],
      ['2015-02-26', '2015-03-07', '2015-03-12'],
    ],
  },
  {
    name: 'a leap year',
    today: '2024-02-20',
    start: '2024-02-15',
    cycle: '28',
    days: { from: 10, to: 15 },
    window: {
      id: { from: '24 Februari', to: '29 Februari 2024' },
      en: { from: '24 February', to: '29 February 2024' },
    },
    answer: ['2024-02-24', '2024-02-29', '2024-02-29', '2024-03-14'],
    calendar: [
      ['2024-02-15', '2024-02-24', '2024-02-29'],
      ['2024-03-14', '2024-03-23', '2024-03-28'],
      ['2024-04-11', '2024-04-20', '2024-04-25'],
    ],
  },
  {
    name: 'cycles that vary',
    today: '2026-06-05',
    start: '2026-06-01',
    cycle: ['26', '32'],
    days: { from: 8, to: 19 },
    window: { id: { from: '8 Juni', to: '19 Juni 2026' }, en: { from: '8 June', to: '19 June 2026' } },
    answer: ['2026-06-08', '2026-06-19', '2026-06-13', '2026-06-19', '2026-06-27', '2026-07-03'],
    calendar: [
      ['2026-06-01', '2026-06-08', '2026-06-19'],
      ['2026-06-27', '2026-07-03', '2026-07-04', '2026-07-21'],
      ['2026-07-23', '2026-08-04', '2026-07-30', '2026-08-22'],
    ],
  },
];

for (const lang of LANGS) {
  const w = toolMessages(lang);

  test.describe(`the calculator in "${lang}"`, () => {
    for (const example of EXAMPLES)
      test(`works out ${example.name}, and brings the answer into focus`, async ({ page }) => {
        const result = await toResult(page, lang, example.today, example);
        const { from, to } = example.window[lang];
        await expect(result).toContainText(`${from} – ${to}`);
        await expect(result).toContainText(w('result.days', example.days));
        await expect(result).toContainText(w('notContraception'));
        await expect(result).toContainText(w('result.caveat'));
        expect(await dates(result.locator(':scope > div').first())).toEqual(example.answer);
        const rows = await result.getByRole('table').locator('tbody tr').all();
        expect(await Promise.all(rows.map(dates))).toEqual(example.calendar);
        const unmarked = await result.evaluate((region) => {
          const copy = region.cloneNode(true) as Element;
          for (const time of copy.querySelectorAll('time')) time.remove();
          return copy.textContent;
        });
        expect(unmarked, 'a date that machines cannot read').not.toMatch(/\b20\d\d\b/);
      });

    test('explains instead of computing while breastfeeding, and after a birth', async ({ page }) => {
      await open(page, lang);
      for (const [feeding, kind, periods, explanation] of [
        ['yes', 'breastfeeding', 'few', 'breastfeeding-periods'],
        ['yes', 'breastfeeding', 'three', 'breastfeeding-periods'],
        ['no', 'postpartum', 'none', 'postpartum'],
        ['no', 'postpartum', 'few', 'postpartum'],
        ['no', 'postpartum', 'three', 'postpartum'],
      ] as const)
        await test.step(`${kind}, periods: ${periods}`, async () => {
          await answer(page, lang, 'birth', 'yes');
          await answer(page, lang, 'feeding', feeding);
          await answer(page, lang, `periods-${kind}`, periods);
          if (periods === 'three') await answer(page, lang, `regular-${kind}`, 'no');
          await expect(heading(page, lang, `explain.${explanation}`)).toBeFocused();
          await expect(island(page)).toContainText(w(`explain.${explanation}.next`));
          await expect(island(page).locator('input, time')).toHaveCount(0);
          await tap(page, lang, 'restart');
        });
    });

    for (const [feeding, kind] of [
      ['yes', 'breastfeeding'],
      ['no', 'postpartum'],
    ] as const)
      test(`computes for a mother whose periods are regular again: ${kind}`, async ({ page }) => {
        await open(page, lang);
        await answer(page, lang, 'birth', 'yes');
        await answer(page, lang, 'feeding', feeding);
        await answer(page, lang, `periods-${kind}`, 'three');
        await answer(page, lang, `regular-${kind}`, 'yes');
        await answer(page, lang, 'other', 'nothing');
        await expect(heading(page, lang, 'form.title')).toBeFocused();
        await tap(page, lang, 'back');
        await expect(heading(page, lang, 'question.other')).toBeFocused();
        await tap(page, lang, 'restart');
        await expect(heading(page, lang, 'question.birth')).toBeFocused();
      });

    test('explains instead of computing in every other situation', async ({ page }) => {
      await open(page, lang);
      await answer(page, lang, 'birth', 'other');
      for (const { answer: situation, to } of PATH.other.filter((path) => path.to !== 'form'))
        await test.step(situation, async () => {
          await answer(page, lang, 'other', situation);
          await expect(heading(page, lang, `explain.${to}`)).toBeFocused();
          await expect(island(page)).toContainText(w(`explain.${to}.text`));
          await expect(island(page)).toContainText(w(`explain.${to}.next`));
          await expect(island(page).locator('input, time')).toHaveCount(0);
          await tap(page, lang, 'back');
        });
    });

    test('says what is wrong beside the field and in a summary, and loses nothing', async ({ page }) => {
      await setDay(page, '2026-06-05');
      await open(page, lang);
      await toForm(page, lang);
      for (const [start, cycle, field, message] of [
        ['', '28', 'start', w('date.missing')],
        ['2026-06-06', '28', 'start', w('date.future')],
        ['2026-06-01', '14', 'length', w('error.length')],
        ['2026-06-01', '91', 'length', w('error.length')],
        ['2026-06-01', '', 'length', w('error.length')],
        ['2026-06-01', ['14', '32'], 'shortest', w('error.length')],
        ['2026-06-01', ['26', '91'], 'longest', w('error.length')],
        ['2026-06-01', ['32', '26'], 'longest', w('error.order')],
      ] as const) {
        await test.step(`"${start}", ${String(cycle) || 'no length'}`, async () => {
          await compute(page, lang, { start, cycle });
          const summary = island(page).getByRole('alert');
          await expect(summary).toBeFocused();
          await expect(summary.getByRole('link')).toHaveText([named(w(`form.${field}`), message)]);
          const wrong = input(page, lang, field);
          await expect(wrong).toHaveAttribute('aria-invalid', 'true');
          await expect(wrong).toHaveAccessibleDescription(new RegExp(message));
          await expect(input(page, lang, 'start')).toHaveValue(start);
          await expect(island(page).locator('time')).toHaveCount(0);
          await summary.getByRole('link').click();
          await expect(wrong).toBeFocused();
        });
      }
      await compute(page, lang, { start: '2026-06-01', cycle: '28' });
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      await expect(island(page).getByRole('alert')).toHaveCount(0);
    });

    test('takes a typed date, day first, and says when it cannot be read', async ({ page }) => {
      await setDay(page, '2026-11-25');
      await open(page, lang);
      await toForm(page, lang);
      await island(page)
        .getByRole('button', { name: w('date.type') })
        .click();
      await expect(input(page, lang, 'start')).toHaveAccessibleDescription(new RegExp(w('date.typedHelp')));
      await compute(page, lang, { start: '11/21/2026', cycle: '91' });
      await expect(island(page).getByRole('alert').getByRole('link')).toHaveText([
        named(w('form.start'), w('date.format')),
        named(w('form.length'), w('error.length')),
      ]);
      await compute(page, lang, { start: '21/11/2026', cycle: '28' });
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      await expect(island(page).locator('time').first()).toHaveAttribute('datetime', '2026-11-30');
      await island(page)
        .getByRole('button', { name: w('date.pick') })
        .click();
      await expect(input(page, lang, 'start')).toHaveAttribute('type', 'date');
    });

    test('finds the shortest and the longest cycle in past dates', async ({ page }) => {
      await setDay(page, '2026-06-05');
      await open(page, lang);
      await toForm(page, lang);
      await choice(page, lang, 'form.mode.history').check();
      const field = (n: number) => island(page).getByLabel(w('form.historyDate', { number: n }), { exact: true });
      await button(page, lang, 'form.submit').click();
      await expect(island(page).getByRole('alert').getByRole('link')).toHaveText([
        named(w('form.historyDate', { number: 1 }), w('error.history.too-few')),
      ]);
      await field(1).fill('2026-05-05');
      await field(2).fill('2026-06-01');
      await field(3).fill('2026-01-04');
      await button(page, lang, 'form.submit').click();
      await expect(field(3)).not.toHaveAttribute('aria-invalid');
      await expect(field(1)).toHaveAccessibleDescription(w('error.history.gap', { n: 121 }));
      await field(3).fill('2026-04-04');
      await button(page, lang, 'form.addDate').click();
      await field(4).fill('2026-03-05');
      await button(page, lang, 'form.submit').click();
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      await expect(island(page)).toContainText(w('result.history', { n: 3, shortest: 27, longest: 31 }));
      await expect(island(page)).toContainText(w('result.sure.few'));
      // B2 of the evidence brief.
      expect((await dates(island(page))).slice(0, 2)).toEqual(['2026-06-09', '2026-06-18']);
    });

    test('takes twelve past dates and no more', async ({ page }) => {
      await open(page, lang);
      await toForm(page, lang);
      await choice(page, lang, 'form.mode.history').check();
      for (let more = 3; more < 12; more += 1) await button(page, lang, 'form.addDate').click();
      await expect(island(page).locator('input[type=date]')).toHaveCount(12);
      await expect(button(page, lang, 'form.addDate')).toHaveCount(0);
    });

    test('counts with the days to the next period that a reader sets', async ({ page }) => {
      const result = await toResult(page, lang, '2015-01-05', { start: '2015-01-01', cycle: '28' });
      await island(page).getByText(w('form.adjust')).click();
      const days = island(page).getByLabel(w('form.daysToNextPeriod'));
      await days.selectOption('12');
      await expect(island(page)).toContainText(w('form.convention', { n: 12 }));
      await button(page, lang, 'form.submit').click();
      await expect(result.locator('time').first()).toHaveAttribute('datetime', '2015-01-12');
      expect(await dates(result.locator(':scope > div').first())).toEqual([
        '2015-01-12',
        '2015-01-17',
        '2015-01-17',
        '2015-01-29',
      ]);
      await days.selectOption('16');
      await island(page).getByText(w('form.adjust')).click();
      await expect(days).toBeHidden();
      await compute(page, lang, { start: '2015-01-01', cycle: '15' });
      await island(page)
        .getByRole('alert')
        .getByRole('link', { name: named(w('form.daysToNextPeriod'), w('error.beforeDayOne')) })
        .click();
      await expect(days).toBeFocused();
      await expect(days).toHaveAccessibleDescription(new RegExp(w('error.beforeDayOne')));
    });

    for (const [what, today, title, text] of [
      ['a period one day late', '2026-06-30', 'result.late.title', w('result.late', { n: 1 })],
      ['a late period', '2026-07-02', 'result.late.title', w('result.late', { n: 3 })],
      ['a period due today', '2026-06-29', 'result.title', w('result.due')],
      ['the last day that we compute for', '2026-08-30', 'result.late.title', w('result.late', { n: 62 })],
      ['a period too long ago', '2026-08-31', 'result.old.title', w('result.old')],
    ] as const)
      test(`answers to ${what}`, async ({ page }) => {
        await setDay(page, today);
        await open(page, lang);
        await toForm(page, lang);
        await compute(page, lang, { start: '2026-06-01', cycle: '28' });
        await expect(heading(page, lang, title)).toBeFocused();
        await expect(island(page)).toContainText(text);
        if (title !== 'result.title') {
          await expect(island(page)).toContainText(w('result.late.flags'));
          await expect(island(page).locator('time')).toHaveCount(0);
        }
      });

    test('tells nobody: no request, nothing in the address, nothing stored', async ({ page, context }) => {
      await setDay(page, '2026-06-05');
      await open(page, lang);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const address = page.url();
      await toForm(page, lang);
      await compute(page, lang, { start: '2026-06-01', cycle: ['26', '32'] });
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      expect(requests).toEqual([]);
      expect(page.url()).toBe(address);
      // The entry of the question holds no answer.
      expect(await page.evaluate(() => history.state as unknown)).toEqual({ toolStep: 1 });
      expect(await context.cookies()).toEqual([]);
      const stored = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }));
      expect(stored).toEqual({ local: 0, session: 0, databases: 0 });
      await page.reload();
      await expect(heading(page, lang, 'question.birth')).toBeVisible();
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('shows how it works and a worked example, and no dead buttons', async ({ page }) => {
        await page.goto(calculator(lang).path);
        // By element: Playwright takes the text of <noscript> for invisible, whatever the browser shows.
        await expect(page.locator('noscript p').filter({ visible: true })).toContainText(words(lang)('tool.noScript'));
        await expect(island(page).getByRole('button').filter({ visible: true })).toHaveCount(0);
        const example = page.getByRole('table').filter({ hasText: '2015' });
        await expect(example).toBeVisible();
        await expect(example).toContainText('10–15');
        expect(await page.locator('.prose > h2').filter({ visible: true }).count()).toBeGreaterThan(2);
      });
    });
  });
}
