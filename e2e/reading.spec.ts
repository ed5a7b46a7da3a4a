/** Reading as people do: with larger letters, other colours, by headings, by ear; and one line that all pages begin at. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { homePath, sectionPath, infoPath } from '../src/site/paths.ts';
import { overflow } from './axe.ts';
import { article, calculator } from './content.ts';
import { field, options } from './find.ts';
import { templates } from './templates.ts';

const PHONE = { width: 360, height: 740 };

const styleOf = (element: Locator, property: string): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

const left = (element: Locator): Promise<number> => element.evaluate((node) => node.getBoundingClientRect().left);

/** As if the reader had set larger letters in the browser. */
const enlarge = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => void (document.documentElement.style.fontSize = `${size * 1.0625}%`), percent);

for (const lang of LANGS) {
  const t = words(lang);
  const massage = article('oxytocin-massage-steps', lang).path;

  test.describe(`reading in "${lang}"`, () => {
    for (const width of [900, 1280])
      test(`logo, title and text begin at one line at ${width} px, on every template`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const { name, path } of templates(lang)) {
          await page.goto(path);
          const line = await left(page.getByRole('banner').getByRole('link').first());
          const [title, text] = [page.getByRole('heading', { level: 1 }), page.getByRole('main').locator('p, form')];
          expect.soft(await left(title), name).toBeCloseTo(line, 0);
          expect.soft(await left(text.filter({ visible: true }).first()), name).toBeCloseTo(line, 0);
        }
      });

    test('letters of 130 and 150 % need no scrolling sideways on a phone', async ({ page }) => {
      await page.setViewportSize(PHONE);
      for (const path of [homePath(lang), calculator(lang).path, sectionPath(lang, 'topics')]) {
        await page.goto(path);
        for (const percent of [130, 150]) {
          await enlarge(page, percent);
          expect(await overflow(page), `${path} at ${percent} %`).toEqual([]);
        }
      }
    });

    test('the home page of a phone shows its drawing at once, one beside each article, and the whole hint', async ({
      page,
    }) => {
      await page.setViewportSize(PHONE);
      await page.goto(homePath(lang));
      await expect(page.locator('img[src$="hero.svg"]')).toBeInViewport({ ratio: 1 });
      const articles = page.getByRole('region', { name: t('home.featured') }).getByRole('listitem');
      expect(await articles.count()).toBeGreaterThan(0);
      for (const entry of await articles.all()) await expect(entry.locator('img')).toHaveCount(1);
      for (const path of [homePath(lang), massage]) {
        await page.goto(path);
        const room = await field(page).evaluate((input: HTMLInputElement) => {
          const style = getComputedStyle(input);
          const pen = document.createElement('canvas').getContext('2d');
          if (!pen) throw new Error('The browser measures no text.');
          pen.font = style.font;
          return input.clientWidth - parseFloat(style.paddingLeft) - pen.measureText(input.placeholder).width;
        });
        expect(room, path).toBeGreaterThanOrEqual(0);
      }
    });

    test('the last topics fill their row', async ({ page }) => {
      await page.goto(homePath(lang));
      const list = page.getByRole('region', { name: t('home.topics') }).getByRole('list');
      const right = (element: Locator) => element.evaluate((node) => node.getBoundingClientRect().right);
      expect(await right(list.getByRole('listitem').last())).toBeCloseTo(await right(list), 0);
    });

    test('headings lead to who should not, when to stop, what to do and not; steps say their numbers', async ({
      page,
    }) => {
      await page.goto(massage);
      for (const key of ['notFor', 'stopIf'] as const)
        await expect(page.getByRole('heading', { name: t(key) }).first()).toBeVisible();
      const steps = page.locator('.steps').first().getByRole('heading', { level: 3 });
      expect(await steps.count()).toBeGreaterThan(2);
      for (const [index, step] of (await steps.all()).entries())
        await expect(step).toHaveText(new RegExp(`^\\s*${index + 1}\\. \\S`));
      await page.goto(infoPath(lang, lang === 'id' ? 'butuh-bantuan' : 'get-help'));
      for (const key of ['do', 'dont'] as const)
        await expect(page.getByRole('heading', { name: t(key) }).first()).toBeVisible();
    });

    test('the drawing of a step is as wide as its card on a phone, above the text', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(massage);
      const step = page.locator('.with-figure').first();
      const [card, picture, text] = await Promise.all(
        [step, step.locator('.figure'), step.locator('.prose')].map((part) => part.boundingBox()),
      );
      expect(picture?.width).toBeGreaterThan((card?.width ?? 0) - 40);
      expect(text?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
    });

    test('tables and figures have names, and a cell on a phone says its column only to the eye', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(article('is-my-baby-getting-enough', lang).path);
      for (const figure of await page.getByRole('main').locator('figure').all())
        await expect(figure).toHaveAccessibleName(((await figure.locator('figcaption').textContent()) ?? '').trim());
      const table = page.locator('.stacked table').first();
      await expect(table).toHaveAccessibleName(/\S/);
      const cell = table.locator('td').first();
      expect(await cell.evaluate((node) => getComputedStyle(node, '::before').content)).toMatch(/" \/ ""$/);
    });

    test('a citation keeps apart from a number before it', async ({ page }) => {
      await page.goto(massage);
      const citations = page.locator('.cite');
      expect(await citations.count()).toBeGreaterThan(0);
      for (const citation of await citations.all()) await expect(citation).toHaveText(/^\[\d+\]$/);
    });

    test('where colours are forced, the matched words and the chosen suggestion can be told', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await page.goto(homePath(lang));
      await field(page).pressSequentially('oksi');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('.suggestions [aria-selected=true]');
      await expect(chosen).toHaveCount(1);
      const other = page.locator('.suggestions a:not([aria-selected=true])').last();
      expect(await styleOf(chosen, 'background-color')).not.toBe(await styleOf(other, 'background-color'));
      for (const mark of await page.locator('.suggestions mark').all()) {
        expect(await styleOf(mark, 'color')).toBe(await styleOf(mark.locator('xpath=..'), 'color'));
        expect(await styleOf(mark, 'text-decoration-line')).toBe('underline');
      }
    });

    test('where colours are forced, every card has an edge', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(massage);
      for (const card of await page.locator('.card').all())
        expect(parseFloat(await styleOf(card, 'border-right-width'))).toBeGreaterThan(0);
    });

    test('a source is in its own language, on the page and in the list of all', async ({ page }) => {
      const languages = { 'source-sari-agustina2018': 'id', 'source-kosova2016': 'en' };
      await page.goto(sectionPath(lang, 'sources'));
      for (const [source, language] of Object.entries(languages))
        await expect(page.locator(`#${source} [lang]`).first()).toHaveAttribute('lang', language);
      await page.goto(article('oxytocin-massage-steps', lang).path);
      for (const [source, language] of Object.entries(languages))
        await expect(page.locator(`.sources [href$="#${source}"]`)).toHaveAttribute('lang', language);
    });

    test('the footer stands in one row with its language switch', async ({ page }) => {
      await page.goto(homePath(lang));
      const links = page.getByRole('navigation', { name: t('nav.footer') }).getByRole('link');
      const edges = await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).paddingLeft));
      expect(new Set(edges)).toEqual(new Set(['0px']));
    });
  });
}
