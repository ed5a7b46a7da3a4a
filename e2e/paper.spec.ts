/** Leaflets and the booklet on paper: one A4 page whatever the article, and A5 pages whose contents know where chapters begin. */
import { expect, type Page, test } from '@playwright/test';
import { signLine } from '../src/i18n/sign-line.ts';
import { words } from '../src/i18n/words.ts';
import { LANGS } from '../src/languages.ts';
import { currentSite } from '../src/site/current.ts';
import { signsOfPage } from '../src/site/danger-signs.ts';
import { sectionPath } from '../src/site/paths.ts';
import { pageCount, pageNumbers } from './pdf.ts';

const { content, pagesOf, articlesByKey } = currentSite();
/** Size of a leaflet's text in `paper.css`, in points; so much larger, as wider letters of another machine are, it still fits. */
const LEAFLET_TEXT = 9;
const WIDER = 1.02;

async function pdfOf(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true });
}

for (const lang of LANGS) {
  test(`every leaflet in "${lang}" is one page, with its danger signs and the address of its article`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const article of pagesOf('article', lang)) {
      await page.goto(article.leaflet);
      await page.locator('html').evaluate((root, size) => (root.style.fontSize = size), `${LEAFLET_TEXT * WIDER}pt`);
      expect.soft(pageCount(await pdfOf(page)), article.leaflet).toBe(1);
      const text = (await page.locator('.leaflet').innerText()).replaceAll(/\s+/g, ' ');
      for (const sign of signsOfPage(content.dangerSigns, article.signs).named)
        expect.soft(text, article.leaflet).toContain(signLine(sign, lang));
      expect.soft(text, article.leaflet).toContain(article.path);
      if (article.review === 'awaiting') expect.soft(text, article.leaflet).toContain(words(lang)('review.awaiting'));
    }
  });

  test(`the booklet in "${lang}" has A5 pages, a chapter on a page of its own`, async ({ page }) => {
    await page.goto(sectionPath(lang, 'booklet'));
    const chapters = articlesByKey(
      content.booklet.map(({ key }) => key),
      lang,
    );
    await expect(page.locator('.contents a')).toHaveText([
      words(lang)('care.title'),
      ...chapters.map(({ title }) => title),
      words(lang)('help'),
    ]);
    const pdf = await pdfOf(page);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 420(\.\d+)? 59[45]/);
    const numbers = pageNumbers(pdf);
    const begins = ['signs', ...chapters.map(({ key }) => key), 'help'].map((id) => numbers.get(id) ?? 0);
    expect(begins[0]).toBe(2);
    expect(begins).toEqual([...new Set(begins)].toSorted((a, b) => a - b));
    await page.locator('.contents a').nth(1).click();
    await expect(page.locator('.chapter').nth(1)).toBeInViewport();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`an article leads to its leaflet, and the kit to the booklet and all leaflets, in "${lang}"`, async ({
      page,
    }) => {
      const [article] = pagesOf('article', lang);
      await page.goto(article?.path ?? '');
      await page.getByRole('link', { name: words(lang)('leaflet.offer'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article?.title ?? '');
      await page.goto(sectionPath(lang, 'volunteers'));
      await page.getByRole('link', { name: words(lang)('leaflets.title'), exact: true }).click();
      for (const { leaflet, title } of pagesOf('article', lang))
        await expect(page.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', leaflet);
      await page.goBack();
      await page.getByRole('link', { name: words(lang)('booklet.title'), exact: true }).click();
      await expect(page.locator('.chapter').first()).toBeVisible();
    });
  });
}
