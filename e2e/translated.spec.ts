/**
 * Page translation by the browser: it takes each text out of the page and puts `<font>` elements in its place, also in
 * what a tool draws later. Tools go on: nothing throws, nothing is shown twice, nothing stays that is no longer true.
 */
import { expect, type Page, test } from '@playwright/test';
import { translator } from '../src/i18n/messages.ts';
import { sayKader } from '../src/kader/words.ts';
import { currentSite } from '../src/site/current.ts';
import { sectionPath } from '../src/site/paths.ts';
import { logWords } from '../src/tools/log/words.ts';
import { tool } from './content.ts';
import { field, options, results } from './find.ts';
import { alive, island, open, setDay, settle, toolMessages } from './island.ts';
import { watch } from './watch.ts';

/** Translates the page from now on, as Chrome does. A translated text is the same between marks. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const inOther = (node: Node): void => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('font, script, style, noscript, [translate=no]')) continue;
        const outer = document.createElement('FONT' as 'span');
        const inner = document.createElement('FONT' as 'span');
        inner.textContent = `«${text.data}»`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    inOther(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.isConnected) inOther(node.parentNode ?? node);
    }).observe(document.body, { childList: true, subtree: true });
  });

/** A heading of the calculator, translated. */
const shown = (page: Page, text: string) => island(page).getByRole('heading', { name: `«${text}»`, exact: true });

test('the calculator', async ({ page, baseURL }) => {
  const wrong = await watch(page, baseURL ?? '');
  const t = toolMessages('en');
  const press = async (name: string) => {
    await settle(page);
    await island(page)
      .getByRole('button', { name: `«${name}»`, exact: true })
      .first()
      .click();
  };
  await setDay(page, '2026-06-05');
  await open(page, 'en');
  await translate(page);
  await press(t('answer.birth.nothing'));
  await expect(shown(page, t('form.title'))).toBeVisible();
  await press(t('back'));
  await expect(shown(page, t('question.birth'))).toBeVisible();
  await expect(shown(page, t('form.title'))).toHaveCount(0);
  await press(t('answer.birth.nothing'));
  // Wrong, then right, then another: each answer replaces the one before.
  const start = island(page).getByLabel(t('form.start'));
  await press(t('form.submit'));
  await expect(island(page).locator('[aria-invalid=true]').first()).toBeVisible();
  for (const day of ['2026-06-01', '2026-05-20']) {
    await start.fill(day);
    await press(t('form.submit'));
    await expect(shown(page, t('result.title'))).toBeVisible();
    const machine = await island(page)
      .locator('time')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('datetime'), each.textContent]));
    for (const [datetime, text] of machine)
      expect(text, String(datetime)).toContain(String(Number(datetime?.slice(8))));
  }
  await expect(island(page).getByText(t('privacy'))).toHaveCount(1);
  await press(t('kept.save'));
  // What was true before it is not shown any more.
  await expect(island(page).getByText(t('privacy'))).toHaveCount(0);
  await expect(island(page).getByText(t('kept.kept')).first()).toBeVisible();
  await press(t('kept.delete'));
  await expect(island(page).getByText(t('kept.deleted')).first()).toBeVisible();
  await expect(island(page).getByText(t('kept.kept'))).toHaveCount(0);
  await expect(island(page).getByText(t('privacy'))).toHaveCount(1);
  expect(await wrong()).toEqual([]);
});

test('the log', async ({ page, baseURL }) => {
  const wrong = await watch(page, baseURL ?? '');
  const t = translator(logWords.en, 'en');
  await page.goto(tool('log', 'en').path);
  await alive(page);
  await translate(page);
  const entries = island(page).locator('section[aria-labelledby=day] li');
  for (const n of [1, 2, 3]) {
    await settle(page);
    await island(page)
      .getByRole('button', { name: `«${t('side.left')}»` })
      .first()
      .click();
    await expect(entries).toHaveCount(n);
  }
  await settle(page);
  await island(page)
    .getByRole('button', { name: `«${t('undo')}»`, exact: true })
    .click();
  await expect(entries).toHaveCount(2);
  await settle(page);
  await island(page)
    .getByRole('button', { name: `«${t('more.overview')}»`, exact: true })
    .click();
  await expect(shown(page, t('overview.title'))).toBeVisible();
  expect(await wrong()).toEqual([]);
});

test('the progress on a lesson', async ({ page, baseURL }) => {
  const wrong = await watch(page, baseURL ?? '');
  const t = sayKader('en');
  await page.goto(currentSite().pagesOf('lesson', 'en')[0]?.path ?? '');
  await alive(page);
  await translate(page);
  const said = island(page).getByRole('status');
  await island(page)
    .getByRole('button', { name: `«${t('progress.done')}»` })
    .click();
  await expect(said).toContainText(t('progress.isDone'));
  await island(page)
    .getByRole('button', { name: `«${t('progress.undo')}»` })
    .click();
  await expect(said).not.toContainText(t('progress.isDone'));
  await island(page)
    .getByRole('button', { name: `«${t('progress.delete')}»` })
    .click();
  await expect(said).toHaveText('');
  expect(await wrong()).toEqual([]);
});

test('search and its suggestions', async ({ page, baseURL }) => {
  const wrong = await watch(page, baseURL ?? '');
  await page.goto(sectionPath('en', 'search'));
  await translate(page);
  await field(page).focus();
  for (const query of ['massage', 'milk', 'zzzz', 'oxytocin massage']) {
    await field(page).fill(query);
    await field(page).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: query }).first()).toBeVisible();
  }
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('milk supply');
  await expect(options(page).first()).toBeVisible();
  expect(await wrong()).toEqual([]);
});
