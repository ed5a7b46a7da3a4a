/**
 * Faults on the way: every script, list and index that a page loads, by every fault. This table is the list of them. The
 * text and the menus always work, the page says what fails, nothing throws, and once the fault is over the next try works.
 */
import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { words } from '../src/i18n/words.ts';
import { sayKader } from '../src/kader/words.ts';
import type { Lang } from '../src/languages.ts';
import { offlineWords } from '../src/offline/words.ts';
import { currentSite } from '../src/site/current.ts';
import { sectionPath } from '../src/site/paths.ts';
import { article, tool } from './content.ts';
import { field, options, PARTS, RECORDS, results, SECTIONS, status, textState } from './find.ts';
import { alive as islandAlive, button as toolButton, island, loadAgain, toolMessages, toResult } from './island.ts';

const LOGIN = '<!doctype html><title>Login</title><p>Welcome to our network</p>';

/** What may come instead of a file, in the order in which each meets them. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is cut off': (route) => route.abort(),
  // As after a deploy that took it away.
  'is not there': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: LOGIN }),
  'meets a broken server': (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'Error' }),
  'comes as a page': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: LOGIN }),
  'comes by half': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const contentType = response.headers()['content-type'] ?? '';
    const half = Math.ceil(body.length / 2);
    // With a bracket left open: a script may happen to be whole up to its half, and would run as far as that.
    const open = body.indexOf('(', half);
    await route.fulfill({ contentType, body: body.subarray(0, open < 0 ? half : open + 1) });
  },
};

/** Something that a page loads. */
interface Piece {
  name: string;
  at: string;
  files: string | RegExp;
  /** What a reader does that needs it, where opening the page is not enough. */
  use?: (page: Page) => Promise<unknown>;
  /** What is there all the same; where something is to be said, that it is said. */
  told: (page: Page) => Promise<unknown>;
  /** What a reader does to try again; else they load the page again. */
  retry?: (page: Page) => Promise<unknown>;
  /** Loaded by another script: when it came by half, browsers keep that in mind until the page is loaded again. */
  staysBroken?: true;
  /** It works. */
  works: (page: Page) => Promise<unknown>;
}

const QUERY: Record<Lang, string> = { id: 'pijat oksitosin', en: 'oxytocin massage' };
const pathOf = (key: string, lang: Lang): string => {
  const { value } = currentSite().resolve.page(key, lang);
  if (!value) throw new Error(`There is no page ${key} in "${lang}".`);
  return value.path;
};
const lesson = (lang: Lang): string => currentSite().pagesOf('lesson', lang)[0]?.path ?? '';
const script = (name: string): RegExp => new RegExp(`/_astro/${name}\\.[\\w-]+\\.js`);

const seen = (locator: Locator) => expect(locator).toBeVisible();
/** What is said after a while is said now. */
const wait = (page: Page) => page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
const heading = (page: Page) => seen(page.getByRole('heading', { level: 1 }));
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first();

// Suggestions below the field of every page.
const suggestion = { at: (lang: Lang) => article('galactorrhea', lang).path };
const type = (lang: Lang) => async (page: Page) => {
  await field(page).focus();
  await page.keyboard.type(QUERY[lang]);
};
const suggested = (page: Page) => seen(options(page).first());
/** The next touch of the field, and the next letter. */
const again = async (page: Page) => {
  await page.mouse.move(0, 0);
  await field(page).hover();
  await field(page).press('Space');
};

// The results page.
const resultsAt = (lang: Lang) => `${sectionPath(lang, 'search')}?q=${encodeURIComponent(QUERY[lang])}`;
const settled = (page: Page) => expect(textState(page)).toHaveAttribute('data-text', 'done');
const searchFailed = (lang: Lang) => async (page: Page) => {
  await expect(status(page)).toHaveText(words(lang)('search.failed'));
  await seen(page.getByRole('link', { name: article('galactorrhea', lang).title }));
};
const textFailed = (lang: Lang) => async (page: Page) => {
  await expect(textState(page)).toContainText(words(lang)('search.text.failed'));
  await seen(results(page).first());
};
const tryAgain = (lang: Lang) => (page: Page) =>
  page.getByRole('button', { name: words(lang)('search.retry') }).click();

// Tools.
const toolFailed = (said: (page: Page) => Locator) => (page: Page) =>
  expect(async () => {
    // Astro tries once more after a second.
    await page.clock.fastForward(1000);
    await expect(said(page)).toBeVisible({ timeout: 100 });
  }).toPass();
const notLoaded = (lang: Lang) =>
  toolFailed((page) =>
    page
      .getByRole('alert')
      .filter({ hasText: words(lang)('tool.failed') })
      .getByRole('link', { name: words(lang)('tool.without') }),
  );
const reloadLink = (lang: Lang) => (page: Page) => loadAgain(page, lang);
const toolPiece = (name: string, at: string, lang: Lang, files: RegExp): Piece => ({
  name,
  at,
  files,
  told: notLoaded(lang),
  retry: reloadLink(lang),
  works: islandAlive,
});

const PIECES: Piece[] = [
  {
    name: 'the script of every page',
    at: article('galactorrhea', 'id').path,
    files: script('Base'),
    told: async (page) => {
      await heading(page);
      await field(page).fill('asi');
    },
    works: (page) => seen(button(page, words('id')('share.open'))),
  },
  {
    name: 'the script of suggestions',
    at: suggestion.at('en'),
    files: script('SearchForm'),
    use: type('en'),
    told: (page) => expect(field(page)).toHaveRole('searchbox'),
    retry: again,
    works: suggested,
  },
  {
    name: 'the list of pages, for suggestions',
    at: suggestion.at('id'),
    files: RECORDS,
    use: type('id'),
    told: (page) => expect(field(page)).toHaveRole('searchbox'),
    retry: again,
    works: suggested,
  },
  {
    name: 'a part of the index, for suggestions',
    at: suggestion.at('en'),
    files: PARTS,
    use: async (page) => {
      await field(page).focus();
      await page.keyboard.type('domperidone');
    },
    told: (page) => expect(options(page)).toHaveCount(0),
    retry: again,
    works: suggested,
  },
  {
    name: 'the script of what buttons of a page do',
    at: article('galactorrhea', 'en').path,
    files: script('PageActions'),
    use: (page) => button(page, offlineWords('en')('save')).click(),
    told: (page) => seen(page.getByText(words('en')('action.failed'))),
    retry: (page) => button(page, offlineWords('en')('save')).click(),
    works: (page) => seen(page.getByRole('link', { name: offlineWords('en')('saved.list') })),
  },
  {
    name: 'a script that these buttons share',
    at: article('galactorrhea', 'id').path,
    files: script('words'),
    use: (page) => button(page, offlineWords('id')('save')).click(),
    told: (page) => seen(page.getByText(words('id')('action.failed'))),
    retry: (page) => button(page, offlineWords('id')('save')).click(),
    works: (page) => seen(page.getByRole('link', { name: offlineWords('id')('saved.list') })),
    staysBroken: true,
  },
  {
    name: 'the offline worker',
    at: article('galactorrhea', 'en').path,
    files: '**/worker.js',
    use: (page) => button(page, offlineWords('en')('save')).click(),
    told: (page) => seen(page.getByText(offlineWords('en')('failed.network'))),
    retry: (page) => button(page, offlineWords('en')('save')).click(),
    works: (page) => seen(page.getByRole('link', { name: offlineWords('en')('saved.list') })),
  },
  {
    name: 'the script of the results page',
    at: resultsAt('id'),
    files: script('Search'),
    told: async (page) => {
      await wait(page);
      await seen(page.getByText(words('id')('search.late')));
      await seen(page.getByRole('link', { name: article('galactorrhea', 'id').title }));
    },
    retry: reloadLink('id'),
    works: async (page) => {
      await seen(results(page).first());
      await expect(page.getByText(words('id')('search.late'))).toBeHidden();
    },
  },
  ...(
    [
      ['the engine', 'en', script('SearchForm')],
      ['the list of pages', 'en', RECORDS],
      ['a part of the index', 'id', PARTS],
    ] as const
  ).map(([name, lang, files]): Piece => ({
    name: `${name}, for results`,
    at: resultsAt(lang),
    files,
    told: searchFailed(lang),
    retry: tryAgain(lang),
    works: settled,
  })),
  ...(
    [
      ['the loader', 'id', '**/pagefind/pagefind.js*'],
      ['the entry', 'en', '**/pagefind-entry.json*'],
      ['the list of texts', 'id', '**/*.pf_meta*'],
      ['the program', 'en', '**/wasm.*.pagefind*'],
      ['a text', 'en', '**/pagefind/fragment/*'],
    ] as const
  ).map(([name, lang, files]): Piece => ({
    name: `${name} of the full text`,
    at: resultsAt(lang),
    files,
    told: textFailed(lang),
    retry: tryAgain(lang),
    works: settled,
  })),
  {
    name: 'the index of the full text',
    at: resultsAt('id'),
    files: '**/pagefind/index/*',
    // Pagefind keeps it to itself: first answers stand, without passages of the texts.
    told: (page) => seen(results(page).first()),
    works: (page) => seen(page.locator('.excerpt mark').first()),
  },
  {
    name: 'the headings of pages, for results',
    at: resultsAt('id'),
    files: SECTIONS,
    // Results can do without.
    told: settled,
    works: (page) =>
      // They are waited for half a second.
      expect(async () => {
        await page.reload();
        await expect(page.locator('alir-search > ol > li li').first()).toBeVisible({ timeout: 2000 });
      }).toPass(),
  },
  ...['fertile-window-calculator', 'massage-guide', 'enough-milk', 'log'].map((key, index): Piece => {
    const lang = index % 2 ? 'id' : 'en';
    const component = ['Calculator', 'MassageGuide', 'EnoughMilk', 'LogTool'][index] ?? '';
    return toolPiece(`the tool ${key}`, tool(key, lang).path, lang, script(component));
  }),
  toolPiece('what tools share', tool('enough-milk', 'id').path, 'id', script('tools')),
  toolPiece('what brings tools to life', tool('enough-milk', 'en').path, 'en', script('client')),
  toolPiece('the test of volunteers', pathOf('kader-test', 'id'), 'id', script('KnowledgeTest')),
  toolPiece('the class sheet', pathOf('class-sheet', 'en'), 'en', script('ClassSheet')),
  {
    name: 'the progress on a lesson',
    at: lesson('en'),
    files: script('Progress'),
    told: toolFailed((page) => page.getByText(sayKader('en')('progress.notLoaded'))),
    retry: reloadLink('en'),
    works: islandAlive,
  },
  {
    name: 'the progress in the list of lessons',
    at: sectionPath('id', 'volunteers'),
    files: script('Progress'),
    told: toolFailed((page) => page.getByText(sayKader('id')('progress.notLoaded'))),
    retry: reloadLink('id'),
    works: (page) => expect(island(page)).not.toHaveAttribute('ssr'),
  },
  {
    name: 'what the log shows on its other pages',
    at: tool('log', 'en').path,
    files: script('views'),
    use: async (page) => {
      await islandAlive(page);
      await button(page, 'The last 14 days').click();
    },
    told: async (page) => {
      await seen(page.getByText('This part has not loaded'));
    },
    retry: (page) => button(page, 'The last 14 days').click(),
    works: (page) => expect(button(page, 'The last 14 days')).toHaveCount(0),
    staysBroken: true,
  },
  {
    name: 'the maker of calendar files',
    at: tool('fertile-window-calculator', 'en').path,
    files: script('calendar-file'),
    use: async (page) => {
      await toResult(page, 'en', '2026-06-05', { start: '2026-06-01', cycle: '28' });
      await toolButton(page, 'en', 'save.ics').click();
    },
    told: (page) => seen(island(page).getByText(toolMessages('en')('save.failed'))),
    retry: (page) => toolButton(page, 'en', 'save.ics').click(),
    works: (page) => expect(island(page).getByText(toolMessages('en')('save.failed'))).toBeHidden(),
    staysBroken: true,
  },
  {
    name: 'the age field of the help page',
    at: pathOf('get-help', 'en'),
    files: script('AllDangerSigns'),
    told: async (page) => {
      await page.locator('details[data-last-day] summary').first().click();
      await seen(page.locator('details[data-last-day] li').first());
      await expect(page.getByLabel(words('en')('age.question'))).toBeHidden();
    },
    works: (page) => seen(page.getByLabel(words('en')('age.question'))),
  },
  {
    name: 'the script of the list of saved pages',
    at: sectionPath('id', 'offline'),
    files: script('_...offline_'),
    told: async (page) => {
      await wait(page);
      await seen(page.getByText(offlineWords('id')('late')));
    },
    retry: reloadLink('id'),
    works: (page) => seen(page.locator('[data-part=save]')),
  },
  {
    name: 'the script of missing pages',
    at: '/404.html',
    files: script('404'),
    told: (page) => seen(page.getByText(words('id')('notFound.text'))),
    works: heading,
  },
  {
    name: 'the script of the corrections page',
    at: pathOf('corrections', 'id'),
    files: script('ReportButton'),
    told: heading,
    works: heading,
  },
  {
    name: 'the script of slides',
    at: pathOf('lesson-slides', 'en'),
    files: script('Slides'),
    told: (page) => seen(page.locator('.slide').first()),
    works: (page) => seen(page.locator('alir-slides button').first()),
  },
];

/** What the browser, Astro and Pagefind say themselves of a file that did not come, or came broken. */
const EXPECTED = [
  /Failed to (load resource|load module script|load Pagefind|load the (meta index|index chunk|Pagefind WASM))/,
  /\[astro-island\] Error hydrating/,
  /when fetching the script|was received when|unsupported MIME type|Pagefind: WASM Error/,
];

/** Writes down what is thrown, or said in the console for another reason than the fault. */
function watch(page: Page): () => string[] {
  const wrong: string[] = [];
  page.on('pageerror', (error) => {
    // A script of the page that came by half, which the browser tells by itself; what Pagefind's own worker rejects and
    // nobody waits for, while its loader tells us.
    const isKnown = error.name === 'SyntaxError' || error.stack?.includes('/pagefind-worker.js');
    if (!isKnown) wrong.push(error.stack ?? error.message);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !EXPECTED.some((expected) => expected.test(text))) wrong.push(text);
  });
  return () => wrong;
}

/** The menus are there, and lead on. */
async function expectMenus(page: Page): Promise<void> {
  await heading(page);
  for (const link of [
    page.getByRole('banner').getByRole('link').first(),
    page.getByRole('contentinfo').getByRole('link').first(),
  ])
    await link.click({ trial: true });
}

for (const piece of PIECES)
  test(`${piece.name}: late, broken in every way, and there again`, async ({ page, context }) => {
    const { at, files, use, told, works, staysBroken } = piece;
    const retry = piece.retry ?? (() => page.reload());
    const wrong = watch(page);
    await page.clock.install();
    let asked = 0;
    let answer = (route: Route): Promise<void> => route.fallback();
    // Also what the worker asks for.
    await context.route(files, (route) => {
      asked += 1;
      return answer(route);
    });

    await test.step('is late', async () => {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      answer = (route) => released.then(() => route.fallback());
      await page.goto(at, { waitUntil: 'commit' });
      await expectMenus(page);
      const used = use?.(page);
      release();
      await used;
      await works(page);
      // What was saved would stand in for what does not come.
      await page.evaluate(async () => {
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
    });

    let isOpen = false;
    for (const [fault, broken] of Object.entries(FAULTS))
      await test.step(fault, async () => {
        answer = broken;
        asked = 0;
        if (isOpen && piece.retry) await retry(page);
        else {
          // Not the same entry of the history again, with its state.
          await page.goto('about:blank');
          await page.goto(at);
          await use?.(page);
        }
        isOpen = true;
        await expect.poll(() => asked).toBeGreaterThan(0);
        await told(page);
        await heading(page);
      });

    await test.step('comes again', async () => {
      await expectMenus(page);
      await context.unrouteAll({ behavior: 'wait' });
      if (staysBroken) {
        await page.reload();
        await use?.(page);
      } else await retry(page);
      await works(page);
    });
    expect(wrong()).toEqual([]);
  });
