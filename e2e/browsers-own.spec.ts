/** What browsers do by themselves: they keep pages for Back and Forward, keep broken files, and give up fades. */
import { expect, type Route, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { article, calculator } from './content.ts';
import { alive, button, heading, island, loadAgain, toolMessages, toResult } from './island.ts';

test('a fade between pages that ends early is no error; other rejections are', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(article('galactorrhea', 'id').path);
  await page.evaluate(() => {
    void Promise.reject(new DOMException('Transition was skipped', 'AbortError'));
    void Promise.reject(new Error('Something else'));
  });
  await expect.poll(() => errors).toEqual(['Something else']);
});

test('a page instead of a tool’s script, which the browser may keep for a year, is not kept', async ({ page }) => {
  const script = /\/_astro\/(Calculator|tools)\.[\w-]+\.js/;
  const login = (route: Route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      body: '<title>Login</title>',
    });
  await page.route(script, login);
  await page.goto(calculator('id').path);
  await expect(page.getByText(words('id')('tool.failed'))).toBeVisible();
  await page.unroute(script);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (script.test(request.url()) && request.resourceType() === 'fetch') asked.push(request.url());
  });
  await loadAgain(page, 'id');
  await alive(page);
  // Each was asked for past what is kept, before the page was.
  expect(new Set(asked).size).toBeGreaterThanOrEqual(2);
});

test('what another tab deleted while a page was kept for Back is gone when it comes back', async ({ page }) => {
  const t = toolMessages('en');
  await toResult(page, 'en', '2026-06-05', { start: '2026-06-01', cycle: '28' });
  await button(page, 'en', 'kept.save').click();
  await expect(island(page).getByText(t('kept.kept')).first()).toBeVisible();
  // A kept page hears of nothing until it comes back; Chromium keeps none under test, so its part is played here.
  await page.evaluate(() => {
    localStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(heading(page, 'en', 'question.birth')).toBeVisible();
  await expect(island(page)).toContainText(t('privacy'));
});
