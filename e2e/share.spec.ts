/** The panel of what can be shared of an article: its link, its picture with the words on it, paper. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { clientWords } from '../src/client/words.ts';
import { words } from '../src/i18n/words.ts';
import { LANGS, type Lang } from '../src/languages.ts';
import { cardTextPath } from '../src/site/card-paths.ts';
import { axe, overflow, THEMED } from './axe.ts';
import { article } from './content.ts';

const KEY = 'galactorrhea';

/** What the device was asked to share, by a stub of its own share sheet. */
interface Shared {
  text?: string;
  url?: string;
  files?: { name: string; type: string; size: number }[];
}
const shared = (page: Page): Promise<Shared[]> =>
  page.evaluate(() => (window as unknown as { shared: Shared[] }).shared);

/** A device with a share sheet, that can take files or not. */
const withShareSheet = (page: Page, takesFiles: boolean) =>
  page.addInitScript((files) => {
    const all: unknown[] = [];
    Object.assign(window, { shared: all });
    navigator.canShare = (what) => files || !what?.files;
    navigator.share = (what) => {
      const named = what?.files?.map(({ name, type, size }) => ({ name, type, size }));
      all.push({ ...what, ...(named && { files: named }) });
      return Promise.resolve();
    };
  }, takesFiles);

async function openPanel(page: Page, lang: Lang) {
  const { path } = article(KEY, lang);
  await page.goto(path);
  await page.getByRole('button', { name: words(lang)('share.open') }).click();
  const panel = page.getByRole('dialog', { name: clientWords(lang)('share.title') });
  await expect(panel).toBeVisible();
  return { panel, path, press: (name: string) => panel.getByRole('button', { name, exact: true }).click() };
}

for (const lang of LANGS) {
  const t = clientWords(lang);
  test.describe(`sharing in "${lang}"`, () => {
    test('the picture is shared with its words and the address, where the device takes files', async ({ page }) => {
      await withShareSheet(page, true);
      const { panel, path, press } = await openPanel(page, lang);
      await press(t('share.picture'));
      const picture = panel.getByRole('img');
      const text = await page.request.get(cardTextPath(lang, KEY)).then((response) => response.text());
      // Its description is what it says: key points, the danger line, the review, the address.
      await expect(picture).toHaveAttribute('alt', text);
      expect(text).toContain(words(lang)('review.awaiting'));
      expect(text).toContain(path);
      expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalHeight))).toBe(
        1350,
      );
      await press(t('picture.send'));
      await expect
        .poll(() => shared(page))
        .toMatchObject([{ text, files: [{ name: `${KEY}.png`, type: 'image/png' }] }]);
    });

    test('the picture is saved, where the device cannot share it', async ({ page }) => {
      await withShareSheet(page, false);
      const { panel, press } = await openPanel(page, lang);
      await press(t('share.picture'));
      await expect(panel.getByRole('img')).toBeVisible();
      await expect(panel.getByRole('button', { name: t('picture.send') })).toHaveCount(0);
      const waiting = page.waitForEvent('download');
      await panel.getByRole('link', { name: t('picture.save') }).click();
      const saved = await waiting;
      expect(saved.suggestedFilename()).toBe(`${KEY}.png`);
      expect((await readFile(await saved.path())).subarray(1, 4).toString()).toBe('PNG');
    });

    test('a picture that does not come is said, and comes later', async ({ page }) => {
      const { panel, press } = await openPanel(page, lang);
      await page.route('**/cards/**', (route) => route.abort());
      await press(t('share.picture'));
      await expect(panel.getByText(t('picture.failed'))).toBeVisible();
      await page.unroute('**/cards/**');
      await press(t('share.picture'));
      await expect(panel.getByRole('img')).toBeVisible();
    });

    test('the link is copied, or said not to be; handed to the device; the page is printed', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await withShareSheet(page, true);
      await page.addInitScript(() => (window.print = () => (document.body.dataset['printed'] = 'yes')));
      const { panel, path, press } = await openPanel(page, lang);
      await press(t('share.copy'));
      await expect(panel.getByText(t('share.copied'))).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(path);
      await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))));
      await press(t('share.copy'));
      await expect(panel.getByText(t('share.failed'))).toBeVisible();
      await press(t('share.link'));
      await expect.poll(async () => (await shared(page)).at(-1)?.url).toContain(path);
      // The panel is not on the paper.
      await press(t('share.print'));
      await expect(page.locator('body[data-printed]')).toBeAttached();
      await expect(panel).toBeHidden();
    });

    test('the panel holds the focus, closes with Escape, and is in nobody’s way', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const { panel, press } = await openPanel(page, lang);
      await press(t('share.picture'));
      await expect(panel.getByRole('img')).toBeVisible();
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page, THEMED)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(page.getByRole('button', { name: words(lang)('share.open') })).toBeFocused();
    });
  });
}
