/** Suggestions below every search field: by keyboard, by touch, for those who listen, and when they cannot be had. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS, type Lang } from '../src/languages.ts';
import { suggestWords } from '../src/search/ui/words.ts';
import { homePath, sectionPath } from '../src/site/paths.ts';
import { article, calculator } from './content.ts';
import { ask, field, hold, NONSENSE, options, RECORDS, status } from './find.ts';

const QUERY: Record<Lang, string> = { id: 'pijat oksitosin', en: 'oxytocin massage' };
/** What somebody types who is in danger, or sees it. */
const DANGER: Record<Lang, string[]> = {
  id: ['perdarahan setelah melahirkan', 'bayi kejang', 'bayi biru', 'nyeri dada', 'preeklamsia', 'bunuh diri'],
  en: ['heavy bleeding after birth', 'baby seizure', 'baby turning blue', 'chest pain', 'preeclampsia', 'suicide'],
};
/** What somebody may type first, in one go: letters, and a word. */
const LETTERS: Record<Lang, string[]> = { id: ['as', 'pij', 'pijat'], en: ['mi', 'nip', 'nipple'] };
const BEGINNINGS = /\/search-\w+\/beginnings\.json$/;
const PART_OF_INDEX = /\/search-\w+\/\w{1,2}\.json$/;
const ENGINE = /SearchForm\..*\.js/;

const active = (page: Page) => page.getByRole('option', { selected: true });
const list = (page: Page) => page.getByRole('listbox');

/** Opens the suggestions on an article, as a reader with a keyboard does. */
async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(article('galactorrhea', lang).path);
  await field(page).focus();
  await page.keyboard.type(QUERY[lang]);
  await expect(options(page).first()).toBeVisible();
}

for (const lang of LANGS) {
  const t = words(lang);
  const all = suggestWords(lang)('all', { q: QUERY[lang] });
  const search = sectionPath(lang, 'search');

  test.describe(`suggestions in "${lang}"`, () => {
    test('nothing of them is loaded before somebody reaches for the field', async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(article('galactorrhea', lang).path, { waitUntil: 'networkidle' });
      expect(loaded.filter((url) => ENGINE.test(url) || url.endsWith('.json'))).toEqual([]);
      await expect(field(page)).toHaveRole('searchbox');
      await field(page).hover();
      await expect(field(page)).toHaveRole('combobox');
      await expect(field(page)).toHaveAccessibleName(t('search.label'));
      expect(loaded.filter((url) => ENGINE.test(url))).toHaveLength(1);
      expect(loaded.filter((url) => url.endsWith(`/search-${lang}.json`))).toHaveLength(1);
      expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    });

    test('are the first answers of the finder, and all results', async ({ page }) => {
      await open(page, lang);
      const { hits } = await ask(page, lang, QUERY[lang], false);
      const titles = hits.slice(0, 6).map((hit) => hit.page.title);
      await expect(options(page).locator('span')).toHaveText([...titles, all]);
      await expect(options(page).first().locator('mark').first()).toBeVisible();
      await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    });

    test('a danger sign leads to help first', async ({ page }) => {
      await open(page, lang);
      for (const query of DANGER[lang]) {
        const { hits } = await ask(page, lang, query, false);
        const help = hits.find(({ page }) => page.key === 'get-help')?.page;
        await field(page).fill(query);
        await expect(options(page).last()).toHaveText(suggestWords(lang)('all', { q: query }));
        await expect(options(page).first()).toHaveAttribute('href', help?.path ?? '');
      }
    });

    test('the arrow keys go round, and Enter opens the page', async ({ page }) => {
      await open(page, lang);
      await expect(active(page)).toHaveCount(0);
      await page.keyboard.press('ArrowUp');
      await expect(active(page)).toHaveText(all);
      await page.keyboard.press('ArrowDown');
      await expect(active(page)).toHaveText((await options(page).first().textContent()) ?? '');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? '');
      const path = (await active(page).getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(path);
    });

    test('Enter alone leads to the results, and so does the last option', async ({ page }) => {
      await open(page, lang);
      await page.keyboard.press('Enter');
      const there = (url: URL) => url.pathname === search && url.searchParams.get('q') === QUERY[lang];
      await expect(page).toHaveURL(there);
      await open(page, lang);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(there);
    });

    test('Escape closes, then empties the field; Home and End stay in it; Tab leaves', async ({ page }) => {
      await open(page, lang);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
      await page.keyboard.type('x');
      await expect(field(page)).toHaveValue(`x${QUERY[lang]}`);
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Escape');
      await expect(list(page)).toBeHidden();
      await expect(field(page)).toHaveValue(QUERY[lang]);
      await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
      await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowDown');
      await expect(active(page)).toHaveText((await options(page).first().textContent()) ?? '');
      await page.keyboard.press('Tab');
      await expect(list(page)).toBeHidden();
      await expect(page.getByRole('button', { name: t('search.submit') })).toBeFocused();
      await field(page).focus();
      await page.keyboard.press('Escape');
      await expect(field(page)).toHaveValue('');
    });

    test('their number is said once typing pauses', async ({ page }) => {
      await page.clock.install();
      await page.goto(article('galactorrhea', lang).path);
      await field(page).focus();
      await expect(field(page)).toHaveRole('combobox');
      await field(page).fill(QUERY[lang]);
      const said = page.locator('form [aria-live=polite]');
      await expect(options(page).first()).toBeVisible();
      await expect(said).toHaveText('');
      await page.clock.fastForward(2000);
      const n = (await options(page).count()) - 1;
      await expect(said).toHaveText(suggestWords(lang)('count', { n }));
      await page.keyboard.press('Escape');
      await page.clock.fastForward(2000);
      await expect(said).toHaveText('');
    });

    test('that there are none is said too', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      await field(page).focus();
      await expect(field(page)).toHaveRole('combobox');
      await field(page).fill(NONSENSE);
      await expect(page.locator('form [aria-live=polite]')).toHaveText(suggestWords(lang)('none'));
      await expect(list(page)).toBeHidden();
    });

    test('words that no title has come with their part of the index', async ({ page }) => {
      const parts: string[] = [];
      page.on('request', (request) => parts.push(...(/\/search-\w+\/(.+)\.json$/.exec(request.url())?.slice(1) ?? [])));
      await page.goto(article('galactorrhea', lang).path);
      await field(page).focus();
      await page.keyboard.type('domperidone ');
      await expect(options(page).first()).toBeVisible();
      // Whether the first letter is asked for alone, and beginnings are, depends on how fast the letters come.
      expect(new Set(parts).difference(new Set(['d', 'beginnings']))).toEqual(new Set(['do']));
    });

    test('first letters are answered before their part of the index is there, by the pages that it has', async ({
      page,
    }) => {
      const release = await hold(page, PART_OF_INDEX);
      await page.goto(article('galactorrhea', lang).path);
      const ahead = page.waitForResponse(BEGINNINGS);
      await field(page).focus();
      await (await ahead).finished();
      for (const letters of LETTERS[lang]) {
        const { hits } = await ask(page, lang, letters, false);
        const titles = hits.slice(0, 6).map((hit) => hit.page.title);
        const last = suggestWords(lang)('all', { q: letters });
        await field(page).fill(letters);
        await expect(options(page).locator('span')).toHaveText([...titles, last]);
      }
      release();
      const whole = LETTERS[lang].at(-1) ?? '';
      await page.waitForLoadState('networkidle');
      const { hits } = await ask(page, lang, whole, false);
      await expect(options(page)).toHaveCount(Math.min(hits.length, 6) + 1);
      await expect(options(page).first()).toHaveAttribute('href', hits[0]?.page.path ?? '');
    });

    test('nothing is fetched ahead of letters that are there already, or for readers who save data', async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const release = await hold(page, RECORDS);
      await page.goto(article('galactorrhea', lang).path);
      await field(page).focus();
      await page.keyboard.type(QUERY[lang]);
      release();
      await expect(options(page).first()).toBeVisible();
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } }),
      );
      await page.reload();
      await field(page).focus();
      await expect(field(page)).toHaveRole('combobox');
      await page.keyboard.type(QUERY[lang]);
      await expect(options(page).first()).toBeVisible();
      expect(asked.filter((url) => BEGINNINGS.test(url))).toEqual([]);
    });

    test('on the results page beginnings are fetched when its field is touched, and not with it', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(sectionPath(lang, 'search'), { waitUntil: 'networkidle' });
      await expect(field(page)).toHaveRole('combobox');
      expect(asked.filter((url) => BEGINNINGS.test(url))).toEqual([]);
      const ahead = page.waitForResponse(BEGINNINGS);
      await field(page).focus();
      expect((await ahead).status()).toBe(200);
    });

    test('where colours are forced, the chosen option and marked words can be told', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await open(page, lang);
      await page.keyboard.press('ArrowDown');
      const outline = (option: Locator) => option.evaluate((element) => getComputedStyle(element).outlineColor);
      expect(await outline(options(page).first())).not.toBe(await outline(options(page).nth(1)));
      const mark = options(page).locator('mark').first();
      expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
    });

    test('the placeholder is not cut on a small phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      for (const path of [homePath(lang), article('galactorrhea', lang).path]) {
        await page.goto(path);
        const [needed, room] = await field(page).evaluate((element) => {
          const input = element as HTMLInputElement;
          const style = getComputedStyle(input);
          const context = document.createElement('canvas').getContext('2d');
          if (!context) return [0, 0] as const;
          context.font = `${style.fontSize} ${style.fontFamily}`;
          const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
          return [context.measureText(input.placeholder).width, input.clientWidth - padding] as const;
        });
        expect(needed).toBeGreaterThan(0);
        expect(needed).toBeLessThanOrEqual(room);
      }
    });

    test('a tool says that it is one; its link opens in a new tab with the middle button', async ({
      page,
      context,
    }) => {
      const { title, path } = calculator(lang);
      await page.goto(homePath(lang));
      await field(page).click();
      await page.keyboard.type(title);
      const tool = options(page).first();
      await expect(tool.locator('span')).toHaveText(title);
      await expect(tool.locator('small')).toHaveText(suggestWords(lang)('tool'));
      const opened = context.waitForEvent('page');
      await tool.click({ button: 'middle' });
      await expect(await opened).toHaveURL(path);
    });

    test('nothing is suggested for what is not there, and what is typed is shown as text', async ({ page }) => {
      await open(page, lang);
      await field(page).fill(NONSENSE);
      await expect(list(page)).toBeHidden();
      for (const typed of [
        '<img src=x onerror=alert(1)>',
        '.*+?^${}()|[]\\',
        '\u202E\u200Fasi',
        '😀🤱',
        'a'.repeat(10_000),
      ]) {
        const query = `${QUERY[lang]} ${typed}`.slice(0, 200);
        await field(page).fill(query);
        await expect(field(page)).toHaveValue(query);
        if (await list(page).isVisible()) await expect(options(page).last()).toContainText(QUERY[lang]);
        await expect(list(page).locator('img')).toHaveCount(0);
      }
    });

    test('letters typed while they load are answered when they are there', async ({ page }) => {
      const release = await hold(page, RECORDS);
      await page.goto(article('galactorrhea', lang).path);
      await field(page).focus();
      await page.keyboard.type(QUERY[lang]);
      await expect(options(page)).toHaveCount(0);
      release();
      await expect(options(page).first()).toBeVisible();
    });

    test('on the results page they close when the results are asked for', async ({ page }) => {
      await page.goto(search);
      await field(page).focus();
      await expect(field(page)).toHaveRole('combobox');
      await page.keyboard.type(QUERY[lang]);
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(list(page)).toBeHidden();
      await expect(status(page)).toHaveAttribute('data-state', 'results');
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === QUERY[lang]);
    });

    test('open, they are no barrier, in either theme, on a small phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, lang);
      await page.keyboard.press('ArrowDown');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
      }
    });
  });

  test.describe(`suggestions in "${lang}" by touch`, () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

    test('a tap opens the page; options are large, nothing moves, nothing runs off the screen', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      const heading = page.getByRole('heading', { level: 1 });
      const before = await heading.boundingBox();
      await field(page).tap();
      await page.keyboard.type(QUERY[lang]);
      await expect(options(page).first()).toBeVisible();
      expect(await heading.boundingBox()).toEqual(before);
      for (const option of await options(page).all())
        expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const box = await list(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360 && box.y + box.height <= 640).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const path = (await options(page).first().getAttribute('href')) ?? '';
      await options(page).first().tap();
      await expect(page).toHaveURL(path);
    });

    test('a tap beside them closes them', async ({ page }) => {
      await page.goto(article('galactorrhea', lang).path);
      await field(page).tap();
      await page.keyboard.type(QUERY[lang]);
      await expect(list(page)).toBeVisible();
      await page.touchscreen.tap(180, 630);
      await expect(list(page)).toBeHidden();
    });
  });
}
