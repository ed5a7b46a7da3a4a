/**
 * Hostile input in a real browser: in search, in the address of every kind of page, in the fields of tools, and on the
 * device under every key. No error, no element that was typed, and the page is still there. The same inputs each time:
 * `SEED=… npx playwright test e2e/fuzz.spec.ts` tries others.
 */
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { LANGS } from '../src/languages.ts';
import { currentSite } from '../src/site/current.ts';
import { sectionPath } from '../src/site/paths.ts';
import { HOSTILE, hostileText, spoilt } from '../src/testing/hostile.ts';
import { emptyEntry } from '../src/tools/fertile-window/entry.ts';
import { calculator, tool } from './content.ts';
import { field } from './find.ts';
import { alive, island } from './island.ts';
import { templates } from './templates.ts';
import { watch } from './watch.ts';

const seed = Number(process.env['SEED'] ?? 28);
const some = <T>(values: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(values, { seed, numRuns });
const TEXTS = [...HOSTILE, ...some(hostileText, 20)];

/** Elements that nobody but a typed text would bring. */
const injected = (page: Page): Promise<number> => page.locator('img[src=x], [onerror], [onfocus]').count();

test.beforeEach(() => {
  test.info().annotations.push({ type: 'seed', description: String(seed) });
});

for (const lang of LANGS) {
  test(`whatever is typed into search in "${lang}" is text`, async ({ page, baseURL }) => {
    const wrong = await watch(page, baseURL ?? '');
    await page.goto(sectionPath(lang, 'search'));
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    const title = await page.title();
    for (const text of TEXTS) {
      // Straight into the field: a keyboard cannot type half of a letter.
      await field(page).evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.form?.requestSubmit();
      }, text);
      if (text.trim() && !/^[\0\s]*$/.test(text)) await expect(page.getByRole('status').first()).toBeAttached();
    }
    await field(page).fill('asi');
    await field(page).press('Enter');
    await expect(page).toHaveTitle(`asi – ${title}`);
    expect(await injected(page)).toBe(0);
    expect(await wrong()).toEqual([]);
  });

  test(`every kind of page in "${lang}" stands any query and place in its address`, async ({ page, baseURL }) => {
    const wrong = await watch(page, baseURL ?? '');
    const texts = ['%E0%A4%A', '%', '__proto__', '<img src=x onerror=alert(1)>', ...some(hostileText, 40)];
    for (const [index, { path }] of templates(lang).entries()) {
      if (path.endsWith('/404/')) continue;
      const [query = '', place = ''] = [texts[index % texts.length], texts[(index * 7 + 1) % texts.length]];
      const clean = (text: string): string => text.slice(0, 500).replace(/[#\s]/g, '');
      await page.goto(`${path}?q=${clean(query)}&utm=%E0%A4%A#${clean(place)}`);
      for (const hash of ['#%E0%A4%A', `#${clean(query)}`])
        await page.evaluate((to) => void (location.hash = to), hash);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await injected(page), path).toBe(0);
    }
    expect(await wrong()).toEqual([]);
  });
}

/** A good value of every key that a tool or the kit keeps, with the page that reads it. */
const KEPT: [key: string, path: string, value: unknown][] = [
  [
    'alir.fertile-window',
    calculator('en').path,
    {
      ...emptyEntry(),
      mode: 'history',
      starts: ['2026-01-01', '2026-03-20'].map((text) => ({ text, typed: false })),
    },
  ],
  [
    'alir.kader-test',
    currentSite().resolve.page('kader-test', 'en').value?.path ?? '',
    { before: { on: '2026-01-01', answers: {} }, later: { on: '2026-02-01', answers: {} } },
  ],
  ['alir.kader-lessons', sectionPath('en', 'volunteers'), ['first-hours']],
];

/** A value as text; one that JSON cannot hold is an empty one. */
const asJson = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

for (const [key, path, good] of KEPT)
  test(`whatever stands on the device under ${key}, the page works`, async ({ page, baseURL }) => {
    const wrong = await watch(page, baseURL ?? '');
    const values = [
      ...some(spoilt(good), 12).map((value) => asJson(value)),
      ...some(hostileText, 4),
      // Of a later version.
      JSON.stringify({ version: 99, value: good }),
    ];
    await page.goto(path);
    for (const value of values) {
      await page.evaluate(([at = '', text = '']) => localStorage.setItem(at, text), [key, value]);
      await page.reload();
      await expect(island(page), value).not.toHaveAttribute('ssr');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // It is not taken away unasked.
      expect(await page.evaluate((at) => localStorage.getItem(at), key)).toBe(value);
    }
    expect(await injected(page)).toBe(0);
    expect(await wrong()).toEqual([]);
  });

for (const key of ['enough-milk', 'fertile-window-calculator'])
  test(`the fields of ${key} take any text`, async ({ page, baseURL }) => {
    const wrong = await watch(page, baseURL ?? '');
    await page.goto(tool(key, 'en').path);
    await alive(page);
    if (key === 'fertile-window-calculator') await island(page).getByRole('button').last().click();
    const fields = island(page).locator('input:not([type=radio]):not([type=checkbox]), textarea');
    const count = await fields.count();
    for (const text of TEXTS.slice(0, 25))
      for (let at = 0; at < count; at += 1)
        await fields.nth(at).evaluate((input: HTMLInputElement, value) => {
          input.value = value;
          for (const type of ['input', 'change', 'blur']) input.dispatchEvent(new Event(type, { bubbles: true }));
        }, text);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await injected(page)).toBe(0);
    expect(await wrong()).toEqual([]);
  });
