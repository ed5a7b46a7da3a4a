/** Substance comes first: how far a reader on a phone scrolls before an article begins to explain. */
import { expect, test } from '@playwright/test';
import { PHONE, SCREENS_BEFORE_SUBSTANCE } from '../src/checks/anatomy.ts';
import { LANGS } from '../src/languages.ts';
import { currentSite } from '../src/site/current.ts';
import { sectionPages } from './site/pages.ts';

/** Screens before the first step of a how-to. */
const BEFORE_FIRST_STEP = 3;

const HOW_TO = new Set(
  currentSite()
    .pagesOf('article')
    .filter(({ articleKind }) => articleKind === 'how-to')
    .map(({ path }) => path),
);

test.use({ viewport: PHONE });

for (const lang of LANGS)
  for (const { path } of sectionPages('articles', lang))
    test(`${path} comes to the point`, async ({ page }) => {
      await page.goto(path);
      const top = (selector: string): Promise<number> =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top + scrollY);
      expect((await top('.prose > h2[id]')) / PHONE.height).toBeLessThanOrEqual(SCREENS_BEFORE_SUBSTANCE);
      // The three danger signs of the page, and none of its others: those stand once, further down.
      await expect(page.locator('section[aria-labelledby=danger] li:visible')).toHaveCount(3);
      if (!HOW_TO.has(path)) return;
      expect((await top('.steps > li')) / PHONE.height).toBeLessThanOrEqual(BEFORE_FIRST_STEP);
      for (const picture of await page.locator('.steps img').all())
        expect((await picture.boundingBox())?.width).toBeGreaterThan(0.7 * PHONE.width);
    });
