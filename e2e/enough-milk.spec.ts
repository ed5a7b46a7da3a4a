/** Is my baby getting enough: each way to an answer, in both languages, as a person takes it. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { translator } from '../src/i18n/messages.ts';
import { LANGS, type Lang, otherLangs } from '../src/languages.ts';
import { currentSite } from '../src/site/current.ts';
import { type ToolTranslate, toolWords } from '../src/tools/enough-milk/words.ts';
import { axe, overflow } from './axe.ts';
import { article, tool } from './content.ts';
import { island, settle } from './island.ts';
import { switchLanguage } from './language-switch.ts';
import { watch } from './watch.ts';

const KEY = 'enough-milk';
const said = (lang: Lang): ToolTranslate => translator(toolWords[lang], lang);

/** The line of a danger sign, as the data has it. */
function line(key: string, lang: Lang): string {
  const sign = currentSite().content.dangerSigns.find((candidate) => candidate.key === key);
  if (!sign) throw new Error(`There is no sign ${key}.`);
  return sign[lang];
}

async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(tool(KEY, lang).path);
  await expect(island(page)).not.toHaveAttribute('ssr');
}

const step = (page: Page, lang: Lang, name: 'age' | 'danger' | 'nappies' | 'feeds' | 'weight'): Locator =>
  island(page).getByRole('heading', { name: said(lang)(`step.${name}`) });
const outcome = (page: Page, lang: Lang, level: 'emergency' | 'today' | 'soon' | 'weigh' | 'no-sign'): Locator =>
  island(page).getByRole('heading', { name: said(lang)(`level.${level}`), exact: true });

/** Sends the step that is shown. */
async function goOn(page: Page): Promise<void> {
  await settle(page);
  await island(page).locator('form button[type=submit]').click();
}

const pick = (page: Page, legend: string, option: string): Promise<void> =>
  island(page).getByRole('group', { name: legend }).getByLabel(option, { exact: true }).check();

/** An age in days, weeks or months, of a baby who was born at term. */
async function tellAge(page: Page, lang: Lang, age: string, unit: 'days' | 'weeks' | 'months' = 'days'): Promise<void> {
  const t = said(lang);
  await settle(page);
  await pick(page, t('field.ageMode'), t('answer.ageMode.typed'));
  await island(page)
    .getByRole('textbox', { name: t('field.age'), exact: true })
    .fill(age);
  await pick(page, t('field.unit'), t(`answer.unit.${unit}`));
  await pick(page, t('field.early'), t('answer.early.no'));
  await goOn(page);
  await expect(step(page, lang, 'danger')).toBeFocused();
}

const fill = (page: Page, label: string, text: string): Promise<void> =>
  island(page).getByLabel(label, { exact: true }).fill(text);

interface Told {
  wet?: string;
  stools?: string;
  feeds?: string;
  birth?: string;
  last?: string;
}

/** From the list of danger signs, of which there is none, to the answer. */
async function tell(
  page: Page,
  lang: Lang,
  { wet = '', stools = '', feeds, birth = '', last = '' }: Told,
): Promise<void> {
  const t = said(lang);
  await goOn(page);
  await expect(step(page, lang, 'nappies')).toBeFocused();
  await settle(page);
  await fill(page, t('field.wet'), wet);
  await fill(page, t('field.stools'), stools);
  if (Number(stools) > 0) await pick(page, t('field.colour'), t('answer.colour.yellow'));
  await goOn(page);
  await expect(step(page, lang, 'feeds')).toBeFocused();
  await settle(page);
  if (feeds) await fill(page, t('field.feeds'), feeds);
  await pick(page, t('field.yellow'), t('answer.yellow.no'));
  await goOn(page);
  await expect(step(page, lang, 'weight')).toBeFocused();
  await settle(page);
  await fill(page, t('field.birthWeight'), birth);
  await fill(page, t('field.lastWeight'), last);
  if (last) await fill(page, t('field.lastDate'), '2026-11-29');
  await goOn(page);
}

for (const lang of LANGS) {
  const t = said(lang);

  test.describe(`is my baby getting enough, in "${lang}"`, () => {
    test.beforeEach(async ({ page }) => {
      await page.clock.install({ time: '2026-11-29T05:00:00Z' });
      await page.clock.resume();
    });

    test('an emergency is answered at once, with its line, its source and a number to call', async ({
      page,
      baseURL,
    }) => {
      const wrong = await watch(page, baseURL ?? '');
      await open(page, lang);
      await tellAge(page, lang, '5');
      await settle(page);
      await island(page).getByLabel(line('baby-not-feeding', lang)).check();
      await goOn(page);
      await expect(outcome(page, lang, 'emergency')).toBeFocused();
      await expect(island(page).getByRole('link', { name: t('call') })).toHaveAttribute('href', 'tel:119');
      const reason = island(page)
        .getByRole('listitem')
        .filter({ hasText: line('baby-not-feeding', lang) });
      await expect(reason.getByRole('link').first()).toHaveAttribute('href', /#source-/);
      expect(await axe(page)).toEqual([]);
      expect(await wrong()).toEqual([]);
    });

    test('few wet nappies: today', async ({ page }) => {
      await open(page, lang);
      await tellAge(page, lang, '8');
      await tell(page, lang, { wet: '5', stools: '3', feeds: '9' });
      await expect(outcome(page, lang, 'today')).toBeFocused();
      await expect(island(page)).toContainText(line('baby-wet-day7', lang));
      await expect(
        island(page)
          .getByRole('status')
          .filter({ hasText: t('level.today') }),
      ).toHaveCount(1);
    });

    test('a tenth of the birth weight lost: today, though nappies are fine', async ({ page }) => {
      await open(page, lang);
      await tellAge(page, lang, '4');
      await tell(page, lang, { wet: '6', stools: '4', feeds: '10', birth: '3,0 kg', last: '2.700' });
      await expect(outcome(page, lang, 'today')).toBeFocused();
      await expect(island(page)).toContainText(line('baby-loss-10', lang));
      await expect(island(page)).toContainText(t('weight.lost', { day: 4, percent: 10 }));
    });

    test('two signs in the first 28 days: now', async ({ page }) => {
      await open(page, lang);
      await tellAge(page, lang, '8');
      await tell(page, lang, { wet: '5', stools: '1', feeds: '9' });
      await expect(outcome(page, lang, 'emergency')).toBeFocused();
      await expect(island(page)).toContainText(t('escalation.two'));
    });

    test('without a weight, good nappies are no answer', async ({ page }) => {
      await open(page, lang);
      await tellAge(page, lang, '10');
      await tell(page, lang, { wet: '8', stools: '4', feeds: '10' });
      await expect(outcome(page, lang, 'weigh')).toBeFocused();
      await expect(island(page)).toContainText(t('unknown.weight'));
      // Day 10 is today: two weeks is four days on.
      await expect(island(page)).toContainText(lang === 'id' ? '3 Desember 2026' : '3 December 2026');
    });

    test('with a good weight: no sign, what would change it, and the next weighing', async ({ page }) => {
      await open(page, lang);
      await tellAge(page, lang, '3', 'weeks');
      await tell(page, lang, { wet: '8', stools: '4', feeds: '10', birth: '3200', last: '3500' });
      await expect(outcome(page, lang, 'no-sign')).toBeFocused();
      await expect(island(page)).toContainText(t('change.danger'));
      await expect(island(page)).toContainText(t('next.title'));
      await expect(island(page)).toContainText(t('limits'));
      expect(await axe(page)).toEqual([]);
    });

    test('what is wrong is said beside its field, and nothing is lost', async ({ page }) => {
      await open(page, lang);
      await goOn(page);
      await expect(island(page).getByRole('alert')).toBeFocused();
      await expect(island(page).getByRole('alert').getByRole('link')).toHaveCount(2);
      await tellAge(page, lang, '5');
      await goOn(page);
      await settle(page);
      await fill(page, t('field.wet'), 'lima');
      await fill(page, t('field.stools'), '2');
      await goOn(page);
      await expect(island(page).getByRole('alert')).toContainText(t('field.wet'));
      await expect(island(page).getByLabel(t('field.wet'), { exact: true })).toHaveValue('lima');
      await expect(island(page).getByLabel(t('field.stools'), { exact: true })).toHaveValue('2');
      expect(await axe(page)).toEqual([]);
    });

    test('Back leads through the steps, the other language keeps it all, nothing is stored', async ({ page }) => {
      await open(page, lang);
      await tellAge(page, lang, '8');
      await tell(page, lang, { wet: '5', stools: '3', feeds: '9' });
      await expect(outcome(page, lang, 'today')).toBeFocused();
      await page.goBack();
      await expect(step(page, lang, 'weight')).toBeFocused();
      await page.goBack();
      await page.goBack();
      await expect(island(page).getByLabel(t('field.wet'), { exact: true })).toHaveValue('5');
      await page.goForward();
      await page.goForward();
      await page.goForward();
      await expect(outcome(page, lang, 'today')).toBeVisible();
      const [other = lang] = otherLangs(lang);
      await settle(page);
      await switchLanguage(page, other);
      await expect(page).toHaveURL(new RegExp(`${tool(KEY, other).path}$`));
      await expect(outcome(page, other, 'today')).toBeVisible();
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    });

    test('at each age it asks what belongs to it', async ({ page }) => {
      await open(page, lang);
      await tellAge(page, lang, '8', 'months');
      await expect(island(page)).not.toContainText(line('baby-no-movement', lang));
      await goOn(page);
      await expect(island(page).getByRole('group', { name: t('field.wetFewer') })).toBeVisible();
      await goOn(page);
      await expect(step(page, lang, 'feeds')).toBeFocused();
      await expect(island(page).getByLabel(t('field.feeds'), { exact: true })).toHaveCount(0);
    });

    test('it can be read at 320 px and printed', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, lang);
      await tellAge(page, lang, '8');
      expect(await overflow(page)).toEqual([]);
      await tell(page, lang, { wet: '5', stools: '3', feeds: '9' });
      await expect(outcome(page, lang, 'today')).toBeFocused();
      expect(await overflow(page)).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await expect(outcome(page, lang, 'today')).toBeVisible();
    });
  });

  test.describe(`is my baby getting enough, without a script, in "${lang}"`, () => {
    test.use({ javaScriptEnabled: false });

    test('the sheet for paper is there', async ({ page }) => {
      await page.goto(tool(KEY, lang).path);
      await expect(page.locator('main noscript, main p').first()).toBeAttached();
      await expect(page.getByRole('table').first()).toBeVisible();
      await expect(
        page
          .getByRole('link', { name: article('newborn-jaundice', lang).title })
          .or(page.locator('.prose a'))
          .first(),
      ).toBeVisible();
    });
  });
}
