/** Reading an article, following it to its sources, its other language, and on to others. */
import { expect, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { LANGS, otherLangs } from '../src/languages.ts';
import { infoPath } from '../src/site/paths.ts';
import { article } from './content.ts';
import { switchLanguage } from './language-switch.ts';
import { readSite } from './site/pages.ts';

/** A condition has every part: care cards, key points, evidence, sources. */
const KEY = 'galactorrhea';

for (const lang of LANGS) {
  const t = words(lang);
  const [other = lang] = otherLangs(lang);
  const { title, path } = article(KEY, lang);
  const pair = article(KEY, other);

  test.describe(`an article in "${lang}"`, () => {
    test('says its answer first, then key points and danger signs, before the first section', async ({ page }) => {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(main.getByRole('heading', { name: t('keyPoints') })).toBeVisible();
      const headings = await main.locator('.prose').first().locator('h2').allTextContents();
      expect(headings.slice(0, 2).map((heading) => heading.trim())).toEqual([t('keyPoints'), t('care.title')]);
      await expect(main.getByRole('region', { name: t('care.title') }).locator('li:visible')).toHaveCount(3);
    });

    test('says that nobody has reviewed it, and leads to how we write', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('link', { name: t('review.awaiting') }).click();
      await expect(page).toHaveURL(/\/(cara-kami-menulis|how-we-write)\/$/);
    });

    test('a citation leads to its source, and the source back to the citation', async ({ page }) => {
      await page.goto(path);
      const citation = page.getByRole('link', { name: t('cite', { number: 1 }), exact: true }).first();
      const id = (await citation.getAttribute('id')) ?? '';
      await citation.click();
      const source = page.locator('li:target');
      await expect(source).toBeInViewport();
      await expect(source).toHaveAttribute('id', new URL(page.url()).hash.slice(1));
      await source
        .getByRole('link', { name: t('sources.back', { source: 1 }) })
        .first()
        .click();
      await expect(page).toHaveURL((url) => url.hash === `#${id}`);
      await expect(citation).toBeInViewport();
    });

    test('the contents list leads to its sections, on wide screens and on phones', async ({ page }) => {
      await page.goto(path);
      const last = page.locator('.prose > h2[id]').last();
      const name = ((await last.textContent()) ?? '').trim();
      await page
        .getByRole('navigation', { name: t('toc') })
        .getByRole('link', { name, exact: true })
        .click();
      await expect(last).toBeInViewport();

      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      await expect(last).not.toBeInViewport();
      await page.getByText(t('toc'), { exact: true }).filter({ visible: true }).click();
      await page.getByRole('link', { name, exact: true }).filter({ visible: true }).click();
      await expect(last).toBeInViewport();
    });

    test('the language switch leads to the same article in the other language, and back', async ({ page }) => {
      await page.goto(path);
      await switchLanguage(page, other);
      await expect(page).toHaveURL(pair.path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(pair.title);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await switchLanguage(page, lang);
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    });

    test('sharing on WhatsApp carries the title and the address of the page', async ({ page }) => {
      await page.goto(path);
      const link = page.getByRole('link', { name: t('share.whatsapp') });
      const address = new URL((await link.getAttribute('href')) ?? '');
      expect(address.origin).toBe('https://wa.me');
      expect(address.searchParams.get('text')).toBe(`${title}\n${readSite().origin}${readSite().base}${path.slice(1)}`);
    });

    test('a mistake can be reported, and where is told', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('link', { name: t('report'), exact: true }).click();
      await expect(page).toHaveURL(infoPath(lang, lang === 'id' ? 'koreksi' : 'corrections'));
      const way = page
        .getByRole('link', { name: t('report.button') })
        .or(page.getByText(t('report.none')))
        .first();
      await expect(way).toBeVisible();
    });

    test('related reading leads on', async ({ page }) => {
      await page.goto(path);
      const link = page
        .getByRole('navigation', { name: t('related') })
        .getByRole('link')
        .first();
      const next = ((await link.textContent()) ?? '').trim();
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
    });
  });

  test.describe(`an article in "${lang}" without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('can be read whole, cited, navigated and switched to the other language', async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      // Less urgent danger cards fold; they open without a script.
      const paragraphs = page.locator('.prose > p:not(details *)');
      expect(await paragraphs.count()).toBeGreaterThan(3);
      for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible();
      await page
        .getByRole('link', { name: t('cite', { number: 1 }), exact: true })
        .first()
        .click();
      await expect(page.locator('li:target')).toBeInViewport();
      // What only a script could do is not offered.
      await expect(page.getByRole('button', { name: t('share.open') })).toBeHidden();
      await expect(page.getByRole('link', { name: t('share.whatsapp') })).toBeVisible();
      await switchLanguage(page, other);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(pair.title);
    });
  });
}
