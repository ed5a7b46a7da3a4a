/** The kit for health volunteers, as somebody walks through it on a small phone: lessons, test, class sheet, paper, slides. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { LANGS, type Lang, otherLangs } from '../src/languages.ts';
import { bySubject } from '../src/kader/rounds.ts';
import { type KaderTranslate, sayKader } from '../src/kader/words.ts';
import { currentSite } from '../src/site/current.ts';
import { axe, overflow } from './axe.ts';
import { island, settle } from './island.ts';
import { pageCount } from './pdf.ts';
import { watch } from './watch.ts';

const { content, pagesOf, resolve } = currentSite();
const questions = content.lessons.flatMap(({ key }) =>
  content.questions.filter(({ use, lesson }) => use === 'test' && lesson === key),
);
const parts = bySubject(questions);

const pathOf = (key: string, lang: Lang): string => {
  const { value } = resolve.page(key, lang);
  if (!value) throw new Error(`There is no page ${key} in "${lang}".`);
  return value.path;
};
const button = (page: Page, name: string): Locator => island(page).getByRole('button', { name, exact: true });
/** Everything that the page left on the device. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
async function open(page: Page, key: string, lang: Lang): Promise<void> {
  await page.goto(pathOf(key, lang));
  await expect(island(page)).not.toHaveAttribute('ssr');
}

/** Answers every question of a round: the right answer, or what stands under “not known”. */
async function take(page: Page, t: KaderTranslate, lang: Lang, known: boolean): Promise<void> {
  for (const [index, { questions: own }] of parts.entries()) {
    await expect(island(page).getByText(t('test.part', { part: index + 1, parts: parts.length }))).toBeVisible();
    await settle(page);
    for (const { right, [lang]: words } of own)
      await island(page)
        .getByRole('group', { name: words.ask })
        .getByLabel(known ? (words.answers[right - 1] ?? '') : t('test.unknown'), { exact: true })
        .check();
    await button(page, t(index + 1 === parts.length ? 'test.finish' : 'test.next')).click();
  }
  await settle(page);
}

/** Nothing in the way of anybody, and nothing to scroll sideways for. */
async function expectNoBarrier(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
}

/** What is printed when a button asks for it. */
async function pressedPdf(page: Page, name: string): Promise<Buffer> {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.reload();
  await page.getByRole('button', { name, exact: true }).first().click();
  await expect(page.locator('html[data-print]')).toBeAttached();
  return page.pdf({ preferCSSPageSize: true });
}

for (const lang of LANGS) {
  const t = sayKader(lang);

  test.describe(`the kit for health volunteers in "${lang}"`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('the test: before and after side by side, kept and deleted when asked, along in the other language', async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(90_000);
      const wrong = await watch(page, baseURL ?? '');
      await open(page, 'kader-test', lang);
      await button(page, t('round.take', { round: t('round.before').toLowerCase() })).click();
      await settle(page);
      await button(page, t('test.next')).click();
      await expect(island(page).getByRole('alert')).toBeFocused();
      await expectNoBarrier(page);
      await take(page, t, lang, false);
      const of = questions.length;
      await expect(island(page).getByRole('heading', { level: 2 })).toHaveText(
        t('result.title', { round: t('round.before') }),
      );
      await expect(island(page).getByRole('status').last()).toHaveText(
        t('result.sentence', { right: 0, of, percent: 0 }),
      );
      await expect(island(page).getByText(t('result.answers.before'))).toBeVisible();

      await page.goBack();
      await expect(island(page).getByText(t('test.part', { part: parts.length, parts: parts.length }))).toBeVisible();
      await settle(page);
      await button(page, t('restart')).click();
      await settle(page);
      await button(page, t('round.take', { round: t('round.after').toLowerCase() })).click();
      await take(page, t, lang, true);
      await expect(
        island(page).getByText(
          t('result.change', { before: 0, round: t('round.after').toLowerCase(), after: of, change: `+${of}` }),
        ),
      ).toBeVisible();
      const rows = island(page).getByRole('row');
      await expect(rows).toHaveCount(parts.length + 2);
      await expect(rows.last().getByRole('cell')).toHaveText([`0/${of}`, `${of}/${of}`]);
      await island(page).getByText(t('result.answers'), { exact: true }).click();
      const reasons = island(page).getByRole('list').getByText(t('result.sources'));
      await expect(reasons).toHaveCount(of);
      await expectNoBarrier(page);
      expect(await stored(page)).toEqual([]);

      await button(page, t('kept.save')).click();
      await expect(island(page).getByText(t('kept.kept'))).toBeVisible();
      await page.reload();
      await expect(island(page)).not.toHaveAttribute('ssr');
      await expect(island(page).getByRole('button', { name: t('round.open') })).toHaveCount(2);
      await settle(page);
      await button(page, t('kept.delete')).click();
      expect(await stored(page)).toEqual([]);
      for (const other of otherLangs(lang)) {
        await page.locator(`header a[hreflang=${other}]`).click();
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(island(page).getByRole('button', { name: sayKader(other)('round.open') })).toHaveCount(2);
      }
      expect(await wrong()).toEqual([]);
    });

    test('the class sheet: means and changes while typing, nothing kept', async ({ page }) => {
      await open(page, 'class-sheet', lang);
      const cell = (row: number, column: 'before' | 'after'): Locator =>
        island(page).getByRole('textbox', {
          name: `${t('class.row', { number: row })} ${t(`class.${column}`)}`,
          exact: true,
        });
      for (const [index, [before, after]] of [
        ['10', '20'],
        ['12', '12'],
        ['14', '13'],
        ['9', ''],
        ['30', '2'],
      ].entries()) {
        await cell(index + 1, 'before').fill(before ?? '');
        await cell(index + 1, 'after').fill(after ?? '');
      }
      await expect(
        island(page).getByText(
          t('class.sentence', {
            people: 3,
            before: '12',
            after: '15',
            most: questions.length,
            change: '+3',
            percent: lang === 'id' ? '+12,5' : '+12.5',
          }),
        ),
      ).toBeVisible();
      await expect(island(page).getByText(t('class.incomplete', { rows: '4' }))).toBeVisible();
      await expect(island(page).getByText(t('class.wrong', { rows: '5', most: questions.length }))).toBeVisible();
      await expectNoBarrier(page);
      expect(await stored(page)).toEqual([]);
      await page.reload();
      await expect(island(page)).not.toHaveAttribute('ssr');
      await expect(cell(1, 'before')).toHaveValue('');
    });

    test('the path: a lesson is marked, the overview remembers, all of it is deleted again', async ({ page }) => {
      const [first] = pagesOf('lesson', lang);
      await page.goto(pathOf('volunteers', lang));
      await page.getByRole('link', { name: first?.title ?? '', exact: true }).click();
      await expect(island(page)).not.toHaveAttribute('ssr');
      await page.getByText(t('lesson.answer')).first().click();
      await expectNoBarrier(page);
      await button(page, t('progress.done')).click();
      await page.getByRole('link', { name: t('lesson.all'), exact: true }).click();
      await expect(page.getByText(t('progress.count', { done: 1, of: content.lessons.length }))).toBeVisible();
      await button(page, t('progress.delete')).click();
      expect(await stored(page)).toEqual([]);
    });

    test('every page of it: no barrier; sheets print as sheets', async ({ page }) => {
      test.setTimeout(90_000);
      for (const { path } of pagesOf('kader', lang)) {
        await page.goto(path);
        await expectNoBarrier(page);
      }
      await page.goto(pathOf('skills-checklist', lang));
      await page.getByRole('checkbox').first().check();
      for (const [key, name, pages] of [
        ['skills-checklist', t('skill.print'), 1],
        ['paper-test', t('paper.print'), 3],
      ] as const) {
        await page.goto(pathOf(key, lang));
        expect(pageCount(await pressedPdf(page, name)), key).toBe(pages);
      }
      for (const key of ['danger-card', 'three-day-sheet']) {
        await page.goto(pathOf(key, lang));
        const name = await page.locator('alir-print button').first().textContent();
        expect(pageCount(await pressedPdf(page, name?.trim() ?? '')), key).toBe(1);
      }
      // The card is one page however it is printed.
      await page.goto(pathOf('danger-card', lang));
      expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      await page.goto(pathOf('lesson-slides', lang));
      const slides = page.locator('.slide');
      expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(await slides.count());
      await page.getByRole('button', { name: t('slides.full'), exact: true }).click();
      await expect(slides.filter({ visible: true })).toHaveCount(1);
      await page.keyboard.press('ArrowRight');
      await expect(slides.nth(1)).toBeVisible();
      await expect(slides.first()).toBeHidden();
      await page.getByRole('button', { name: t('slides.exit'), exact: true }).click();
      await expect(slides.first()).toBeVisible();
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('lessons, questions and answers, and the paper test are all there', async ({ page }) => {
        await page.goto(pathOf('volunteers', lang));
        for (const { title } of pagesOf('lesson', lang))
          await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
        await page.goto(pathOf('kader-test', lang));
        await page
          .getByRole('main')
          .locator(`a[href$="${pathOf('paper-test', lang)}"]`)
          .first()
          .click();
        const [question] = questions;
        await expect(page.getByText(question?.[lang].ask ?? '')).toBeVisible();
        await expect(page.getByText(question?.[lang].why ?? '').first()).toBeHidden();
        await page.getByText(t('lesson.answer')).first().click();
        await expect(page.getByText(question?.[lang].why ?? '').first()).toBeVisible();
      });
    });
  });
}
