/** What the calculator says about storage is true: when it is switched off, full, old, broken, or emptied in another tab. */
import { expect, type Page, test } from '@playwright/test';
import { LANGS } from '../src/languages.ts';
import {
  button,
  compute,
  heading,
  input,
  island,
  open,
  reload,
  tap,
  toForm,
  toolMessages,
  toResult,
} from './island.ts';

const TODAY = '2026-06-05';
const B1 = { start: '2026-06-01', cycle: ['26', '32'] } as const;
const KEY = 'alir.fertile-window';

const kept = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Lets one method of storage fail from now on, as a browser does. */
const refuse = (page: Page, method: 'setItem' | 'removeItem', name: string): Promise<void> =>
  page.evaluate(
    ([what, error]) => {
      Storage.prototype[what as 'setItem'] = () => {
        throw new DOMException('No.', error);
      };
    },
    [method, name],
  );

for (const lang of LANGS) {
  const w = toolMessages(lang);

  test.describe(`storage in "${lang}"`, () => {
    test('switched off: it works, stores nothing, and says so when asked', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Storage is switched off.', 'SecurityError');
          },
        });
      });
      await toResult(page, lang, TODAY, B1);
      await expect(island(page)).toContainText(w('privacy'));
      await button(page, lang, 'kept.save').click();
      await expect(island(page).getByText(w('kept.denied'))).toBeVisible();
      await expect(button(page, lang, 'kept.save')).toBeVisible();
      await expect(button(page, lang, 'kept.delete')).toHaveCount(0);
    });

    test('full from the start: nothing is said to be stored', async ({ page }) => {
      await toResult(page, lang, TODAY, B1);
      await refuse(page, 'setItem', 'QuotaExceededError');
      await button(page, lang, 'kept.save').click();
      await expect(island(page).getByText(w('kept.full'))).toBeVisible();
      await expect(island(page)).toContainText(w('privacy'));
      expect(await kept(page)).toBeNull();
    });

    test('full later: it says that the old entry is what is stored, and deletes it when asked', async ({ page }) => {
      await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'kept.save').click();
      await refuse(page, 'setItem', 'QuotaExceededError');
      await compute(page, lang, { start: '2026-06-02', cycle: '30' });
      await expect(heading(page, lang, 'result.title')).toBeFocused();
      await expect(island(page).getByText(w('kept.outdated')).first()).toBeVisible();
      await expect(island(page).getByText(w('kept.kept'))).toHaveCount(0);
      expect(await kept(page)).toContain('2026-06-01');
      await island(page)
        .getByRole('button', { name: w('kept.delete') })
        .last()
        .click();
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      expect(await kept(page)).toBeNull();
    });

    for (const [what, text] of [
      ['of an older page', JSON.stringify({ mode: 'one', start: '2026-06-01', length: 28 })],
      ['that is broken', '{"mode":'],
    ] as const)
      test(`an entry ${what}: said to be there, and deleted when asked`, async ({ page }) => {
        await open(page, lang);
        await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [KEY, text]);
        await reload(page);
        await expect(island(page)).toContainText(w('kept.unreadable'));
        await expect(island(page)).not.toContainText(w('privacy'));
        // A sum leaves it alone: nobody asked to store this one.
        await toForm(page, lang);
        await expect(input(page, lang, 'start')).toHaveValue('');
        await page.evaluate(() => scrollTo(0, 0));
        expect(await kept(page)).toBe(text);
        await tap(page, lang, 'kept.delete');
        await expect(heading(page, lang, 'question.birth')).toBeFocused();
        await expect(island(page)).toContainText(w('privacy'));
        await expect(
          island(page)
            .getByRole('status')
            .filter({ hasText: w('kept.deleted') }),
        ).toHaveCount(1);
        expect(await kept(page)).toBeNull();
      });

    test('what cannot be deleted is not said to be deleted', async ({ page }) => {
      await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'kept.save').click();
      await refuse(page, 'removeItem', 'InvalidStateError');
      await island(page)
        .getByRole('button', { name: w('kept.delete') })
        .first()
        .click();
      await expect(island(page).getByText(w('kept.stuck')).first()).toBeVisible();
      await expect(island(page).getByText(w('kept.deleted'))).toHaveCount(0);
      await expect(island(page).getByText(w('privacy'))).toHaveCount(0);
    });

    test('deleted in one tab is deleted in all, and stays so after the next sum', async ({ page, context }) => {
      await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'kept.save').click();
      await expect(island(page).getByText(w('kept.kept')).first()).toBeVisible();
      const second = await context.newPage();
      await toResult(second, lang, TODAY, B1);
      await expect(button(second, lang, 'kept.delete').first()).toBeVisible();

      await island(page)
        .getByRole('button', { name: w('kept.delete') })
        .last()
        .click();
      await expect(heading(page, lang, 'question.birth')).toBeFocused();
      // The other tab forgets what it shows, and says why.
      await expect(heading(second, lang, 'question.birth')).toBeVisible();
      await expect(island(second).locator('time')).toHaveCount(0);
      await expect(
        island(second)
          .getByRole('status')
          .filter({ hasText: w('kept.deletedElsewhere') }),
      ).toHaveCount(1);
      await expect(button(second, lang, 'kept.delete')).toHaveCount(0);
      await toForm(second, lang);
      await expect(input(second, lang, 'start')).toHaveValue('');
      await compute(second, lang, { start: '2026-06-02', cycle: '30' });
      await expect(heading(second, lang, 'result.title')).toBeFocused();
      expect(await kept(second)).toBeNull();
    });

    test('stored in one tab is said in the other', async ({ page, context }) => {
      const second = await context.newPage();
      await open(second, lang);
      await toResult(page, lang, TODAY, B1);
      await button(page, lang, 'kept.save').click();
      await expect(island(second)).toContainText(w('kept.kept'));
    });
  });
}
