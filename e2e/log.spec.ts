/** The log: whole ways through it, in both languages, with storage as it may be. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { translator } from '../src/i18n/messages.ts';
import { LANGS, type Lang, otherLangs } from '../src/languages.ts';
import { toJson } from '../src/tools/log/file.ts';
import { feeds } from '../src/tools/log/testing.ts';
import { type LogTranslate, logWords } from '../src/tools/log/words.ts';
import { axe, overflow } from './axe.ts';
import { tool } from './content.ts';
import { island, settle } from './island.ts';
import { switchLanguage } from './language-switch.ts';
import { watch } from './watch.ts';

const KEY = 'log';
const DATABASE = 'alir.log';
/** Ten past three at night in Jakarta, where the tests' browser is. */
const NIGHT = '2026-11-28T20:10:00Z';

const said = (lang: Lang): LogTranslate => translator(logWords[lang], lang);
/** The entries of the day that is shown. */
const entries = (page: Page): Locator => island(page).locator('section[aria-labelledby=day] li');
/** How many entries are on the device: writing one takes a moment longer than showing it. */
const written = (page: Page): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error ?? new Error());
        opening.onsuccess = () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    DATABASE,
  );
const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

async function alive(page: Page): Promise<void> {
  await expect(island(page)).not.toHaveAttribute('ssr');
}

async function open(page: Page, lang: Lang): Promise<void> {
  await page.goto(tool(KEY, lang).path);
  await alive(page);
}

/** Taps a button by its name, as somebody who has read what is there. */
async function tap(page: Page, name: string): Promise<void> {
  const button = island(page).getByRole('button', { name, exact: true }).first();
  await expect(button).toBeVisible();
  await settle(page);
  await button.click();
}

const pick = (page: Page, name: string, text: string): Promise<void> =>
  island(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Lets every write fail from now on, as a browser does when its storage is full. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });

test.use({ timezoneId: 'Asia/Jakarta' });

for (const lang of LANGS) {
  const t = said(lang);
  const clock = lang === 'id' ? '03.10' : '03:10';

  test.describe(`the log in "${lang}"`, () => {
    test.beforeEach(async ({ page }) => {
      await page.clock.install({ time: NIGHT });
      await page.clock.resume();
    });

    test('a night: one tap each, no double taps, undo, change, signs; stored when asked, here after a reload in another zone', async ({
      page,
      browser,
      baseURL,
    }) => {
      const wrong = await watch(page, baseURL ?? '');
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, lang);
      await expect(island(page)).toContainText(t('keep.title'));
      await settle(page);
      await island(page)
        .getByRole('button', { name: t('side.left') })
        .dblclick();
      await expect(entries(page)).toHaveCount(1);
      await expect(entries(page)).toContainText(`${clock} ${t('what.feed', { side: t('side.left').toLowerCase() })}`);
      await expect(island(page).getByText(t('privacy'))).toBeVisible();
      expect(await databases(page)).toEqual([]);

      await tap(page, t('nappy.wet'));
      await tap(page, t('undo'));
      await expect(entries(page)).toHaveCount(1);
      await tap(page, t('nappy.both'));
      await expect(island(page).getByRole('heading', { name: t('pick.nappy') })).toBeFocused();
      await tap(page, t('colour.blood'));
      await expect(entries(page)).toHaveCount(2);
      await expect(island(page).locator('.border-danger')).toHaveCount(1);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);

      await tap(page, t('kind.weight'));
      await island(page).getByLabel(t('field.grams'), { exact: true }).fill('32');
      await tap(page, t('form.save'));
      await expect(island(page).getByRole('alert')).toBeFocused();
      await island(page).getByLabel(t('field.grams'), { exact: true }).fill('3,2 kg');
      await island(page).getByLabel(t('field.time'), { exact: true }).fill('02:00');
      await tap(page, t('form.save'));
      await expect(entries(page)).toHaveCount(3);
      await expect(entries(page).last()).toContainText(lang === 'id' ? '3.200' : '3,200');

      await tap(page, t('kept.save'));
      await expect(island(page).getByText(t('kept.kept'))).toBeVisible();
      await settle(page);
      await island(page)
        .getByRole('button', { name: t('side.right') })
        .focus();
      await page.keyboard.press('Enter');
      await expect(entries(page)).toHaveCount(4);
      await expect.poll(() => written(page)).toBe(4);
      await page.reload();
      await alive(page);
      await expect(entries(page)).toHaveCount(4);
      const elsewhere = await browser.newContext({
        storageState: await page.context().storageState({ indexedDB: true }),
        timezoneId: 'Asia/Jayapura',
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const there = await elsewhere.newPage();
      await there.clock.install({ time: NIGHT });
      await open(there, lang);
      await expect(entries(there)).toHaveCount(4);
      await expect(entries(there).first()).toContainText(clock);
      await expect(island(there)).toContainText(t('ago.now'));
      await elsewhere.close();
      expect(await wrong()).toEqual([]);
    });

    test('charts with tables, the first days, the sheet on paper, the other language', async ({ page }) => {
      // WebKit keeps an empty database of whoever has opened one, even where its making was stopped.
      const opened: string[] = [];
      await page.exposeFunction('opened', (name: string) => opened.push(name));
      await page.addInitScript(() => {
        const open = indexedDB.open.bind(indexedDB);
        indexedDB.open = (name, version) => {
          (window as unknown as { opened: (name: string) => void }).opened(name);
          return open(name, version);
        };
      });
      await open(page, lang);
      await tap(page, t('kind.expression'));
      await island(page).getByLabel(t('field.ml'), { exact: true }).fill('40');
      await tap(page, t('form.save'));
      await tap(page, t('kind.mood'));
      await tap(page, t('mood.good'));
      const views = /\/views\.[^/]*\.js$/;
      await page.route(views, (route) => route.abort());
      await tap(page, t('more.first'));
      await expect(island(page).getByText(t('more.notLoaded'))).toBeVisible();
      await page.unroute(views);
      await tap(page, t('more.first'));
      await expect(island(page).getByRole('heading', { name: t('first.title') })).toBeFocused();
      await island(page).getByLabel(t('field.date'), { exact: true }).fill('2026-11-27');
      await island(page).getByLabel(t('field.time'), { exact: true }).fill('01:00');
      await tap(page, t('first.birth.save'));
      await settle(page);
      await island(page).getByText(t('chart.data')).click();
      const third = island(page)
        .getByRole('row')
        .filter({ hasText: t('first.day', { day: 3 }) });
      await expect(third).toContainText('408 (98–775)');
      await expect(third.getByRole('cell').nth(1)).toHaveText('40');
      expect(await axe(page)).toEqual([]);

      await page.goBack();
      await tap(page, t('more.overview'));
      await expect(island(page).getByRole('img', { name: t('chart.feeds') })).toBeVisible();
      await settle(page);
      await island(page).getByText(t('chart.data')).first().click();
      await expect(island(page).getByRole('row')).toHaveCount(15);
      expect(await axe(page)).toEqual([]);

      await page.goBack();
      await tap(page, t('more.sheet'));
      await expect(island(page)).toContainText(t('sheet.note'));
      await expect(island(page)).not.toContainText(t('table.moods'));
      await island(page).getByLabel(t('sheet.mood')).check();
      await expect(island(page).getByRole('columnheader', { name: t('table.moods') })).toBeAttached();
      await page.emulateMedia({ media: 'print' });
      await expect(island(page).getByRole('heading', { name: t('sheet.questions') })).toBeVisible();
      await expect(island(page).getByRole('button', { name: t('sheet.print') })).toBeHidden();
      await page.emulateMedia({ media: 'screen' });

      const [other = lang] = otherLangs(lang);
      await settle(page);
      await switchLanguage(page, other);
      await expect(island(page).getByText(said(other)('sheet.note'))).toBeVisible();
      await page.goBack();
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      expect(await databases(page)).toEqual([]);
      expect(opened).toEqual([]);
    });

    test('files: out and in again, ten thousand, foreign, damaged, newer; deleted in one tab is deleted in all', async ({
      page,
      context,
    }) => {
      await open(page, lang);
      await tap(page, t('side.both'));
      await tap(page, t('kept.save'));
      await expect(island(page).getByText(t('kept.kept'))).toBeVisible();
      await tap(page, t('more.files'));
      for (const [button, mark] of [
        [t('files.json'), '"alir-log"'],
        [t('files.csv'), 'kind,id,at'],
      ] as const) {
        const [file] = await Promise.all([page.waitForEvent('download'), tap(page, button)]);
        const text = readFileSync(await file.path(), 'utf8');
        expect(text).toContain(mark);
        await pick(page, file.suggestedFilename(), text);
        await expect(island(page).getByText(t('files.done', { n: 0, known: 1 }))).toBeVisible();
      }
      const alert = island(page).getByRole('alert');
      const whole = toJson({ birth: undefined, entries: feeds(3) });
      for (const [text, message] of [
        ['not ours', t('files.foreign')],
        [whole.slice(0, -9), t('files.corrupt')],
        [whole.replace('"version": 1', '"version": 2'), t('files.newer', { version: 2 })],
        [whole.replace('left', 'middle'), t('files.entry', { at: 1, field: 'side' })],
      ] as const) {
        await pick(page, 'log.json', text);
        await expect(alert).toHaveText(`${message} ${t('files.untouched')}`);
        await expect(island(page)).toContainText(t('files.count', { n: 1 }));
      }
      await pick(page, 'log.json', toJson({ birth: undefined, entries: feeds(10_000) }));
      await expect(island(page)).toContainText(t('files.count', { n: 10_001 }));
      expect(await axe(page)).toEqual([]);

      const second = await context.newPage();
      await open(second, lang);
      await expect(second.locator('astro-island').getByText(t('kept.kept'))).toBeVisible();
      // One day is drawn, however long the log is.
      await page.goBack();
      expect(await entries(page).count()).toBeLessThan(20);
      await tap(page, t('kept.delete'));
      await tap(page, t('delete.no'));
      await tap(page, t('kept.delete'));
      await tap(page, t('delete.yes'));
      await expect(island(page).getByText(t('kept.deleted')).first()).toBeVisible();
      await expect(second.locator('astro-island').getByText(t('kept.deletedElsewhere')).first()).toBeVisible();
      await expect(entries(second)).toHaveCount(0);
      expect(await databases(page)).toEqual([]);
    });

    test('storage denied, full from the start, full later, of a newer page, partly unreadable: said as it is', async ({
      page,
      context,
    }) => {
      const denied = await context.newPage();
      await denied.addInitScript(() => {
        const deny = (): never => {
          throw new DOMException('No.', 'SecurityError');
        };
        indexedDB.open = deny;
        // As Firefox does where it lets nothing be stored.
        indexedDB.databases = deny;
        window.BroadcastChannel = class extends BroadcastChannel {
          constructor() {
            deny();
            super('');
          }
        };
      });
      await open(denied, lang);
      await tap(denied, t('side.left'));
      await tap(denied, t('kept.save'));
      await expect(island(denied).getByText(t('kept.denied'))).toBeVisible();
      await expect(island(denied).getByText(t('privacy'))).toBeVisible();
      await expect(entries(denied)).toHaveCount(1);
      await denied.close();

      await open(page, lang);
      await fill(page);
      await tap(page, t('side.left'));
      await tap(page, t('kept.save'));
      await expect(island(page).getByText(t('kept.full'))).toBeVisible();
      expect(await databases(page)).toEqual([]);

      await page.reload();
      await alive(page);
      await tap(page, t('side.left'));
      await tap(page, t('kept.save'));
      await expect(island(page).getByText(t('kept.kept'))).toBeVisible();
      await fill(page);
      await tap(page, t('side.right'));
      await expect(island(page).getByText(t('kept.outdated')).first()).toBeVisible();
      await expect(entries(page)).toHaveCount(2);
      await page.reload();
      await alive(page);
      await expect(entries(page)).toHaveCount(1);

      await page.evaluate(async (name) => {
        await new Promise((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => {
            const transaction = request.result.transaction('entries', 'readwrite');
            transaction.objectStore('entries').put({ id: 'old', kind: 'bath' });
            transaction.oncomplete = () => {
              request.result.close();
              resolve(undefined);
            };
          };
        });
      }, DATABASE);
      await page.reload();
      await alive(page);
      await expect(island(page).getByText(t('keep.unreadable', { n: 1 }))).toBeVisible();
      await tap(page, t('side.right'));
      await expect(entries(page)).toHaveCount(2);
      await page.evaluate(async (name) => {
        await new Promise((resolve) => {
          const request = indexedDB.open(name, 99);
          request.onsuccess = () => {
            request.result.close();
            resolve(undefined);
          };
        });
      }, DATABASE);
      await page.reload();
      await alive(page);
      await expect(island(page).getByText(t('keep.newer'))).toBeVisible();
      await tap(page, t('side.left'));
      await expect(entries(page)).toHaveCount(1);
      await expect(island(page).getByText(t('keep.newer'))).toBeVisible();
    });
  });

  test.describe(`the log without a script, in "${lang}"`, () => {
    test.use({ javaScriptEnabled: false });

    test('the sheet for paper and the rise of milk are there', async ({ page }) => {
      await page.goto(tool(KEY, lang).path);
      await expect(page.getByRole('table')).toHaveCount(2);
      await expect(page.getByRole('cell', { name: /98–775/ })).toBeVisible();
      await expect(page.getByRole('rowheader', { name: '03–06' })).toBeVisible();
    });
  });
}
