/** The content security policy holds, and needs no hole: every template, with the tools in use. */
import { expect, test } from '@playwright/test';
import { LANGS } from '../src/languages.ts';
import { sectionPath } from '../src/site/paths.ts';
import { field } from './find.ts';
import { button, checkLam, compute, heading, open, toForm, toLam } from './island.ts';
import { templates } from './templates.ts';
import { watch } from './watch.ts';

for (const lang of LANGS)
  test.describe(`nothing breaks the policy in "${lang}"`, () => {
    for (const { name, path } of templates(lang))
      test(name, async ({ page, baseURL }) => {
        const wrong = await watch(page, baseURL ?? '');
        await page.goto(path, { waitUntil: 'networkidle' });
        // A missing page answers 404, which the console reports as an error of its own.
        const found = (await wrong()).filter((text) => !(path.endsWith('/404/') && text.includes(path)));
        expect(found).toEqual([]);
      });

    test('search in use', async ({ page, baseURL }) => {
      const wrong = await watch(page, baseURL ?? '');
      await page.goto(sectionPath(lang, 'search'));
      await field(page).fill('oxytocin');
      await expect(page.getByRole('status')).toHaveAttribute('data-state', 'results');
      expect(await wrong()).toEqual([]);
    });

    test('calculator in use', async ({ page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-write']);
      const wrong = await watch(page, baseURL ?? '');
      await page.clock.setFixedTime('2026-06-05T05:00:00Z');
      await open(page, lang);
      await toForm(page, lang);
      await compute(page, lang, { start: '', cycle: '28' });
      await compute(page, lang, { start: '2026-06-01', cycle: ['26', '32'] });
      await expect(heading(page, lang, 'result.title')).toBeVisible();
      const download = page.waitForEvent('download');
      await button(page, lang, 'save.ics').click();
      await download;
      await button(page, lang, 'save.copy').click();
      await button(page, lang, 'kept.save').click();
      await button(page, lang, 'back').click();
      await toLam(page, lang);
      await checkLam(page, lang, { birth: '2026-03-01', bleeding: 'none', feeding: 'full' });
      await expect(heading(page, lang, 'lam.yes')).toBeVisible();
      expect(await wrong()).toEqual([]);
    });
  });

test('the policy is in force: what it forbids is blocked, and noticed', async ({ page, baseURL }) => {
  const wrong = await watch(page, baseURL ?? '');
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
  });
  await expect.poll(wrong).toContainEqual(expect.stringMatching(/^policy: script-src/));
  await expect(page).not.toHaveTitle('run');
});
