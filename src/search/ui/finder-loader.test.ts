import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchIndex } from '../build/build-index.ts';
import { indexOf } from '../query/testing.ts';

const pages = (...titles: string[]): SearchIndex =>
  indexOf('en', { pages: titles.map((title) => ({ key: title, title, phrases: ['zinc'] })) });
const old = pages('Old', 'Both');
const now = pages('New', 'Another', 'Both');

/** What the site and the caches on the way answer, by the end of an address. */
let site: SearchIndex;
let cached: SearchIndex | undefined;
let asked: string[];

beforeEach(() => {
  vi.resetModules();
  asked = [];
  cached = undefined;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    asked.push(address);
    const core = address.endsWith('/search-en.json');
    // Asked past it, a cache learns what the site has now.
    if (init?.cache === 'reload' && core) cached = undefined;
    const index = (core ? cached : undefined) ?? site;
    const name = /\/(?:body-)?(\w+)\.json$/.exec(address)?.[1] ?? '';
    const file = core ? index.core : address.includes('/body-') ? index.bodies[name] : index.parts[name];
    return Promise.resolve(Response.json(file));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** As on a page that has just been opened. */
const open = async () => (await import('./finder-loader.ts')).loadFinder('en', true);
const titles = (found: { hits: { page: { title: string } }[] }) => found.hits.map(({ page }) => page.title).sort();

test('a deploy between the list and a part of the index: the list is fetched anew, and the answer is of one build', async () => {
  site = old;
  const finder = await open();
  site = now;
  expect(titles(await finder.findAll('zinc'))).toEqual(['Another', 'Both', 'New']);
  expect(finder.core).toEqual(now.core);
});

test('a list that a cache has kept is fetched past it', async () => {
  site = now;
  cached = old;
  expect(titles(await (await open()).findAll('zinc'))).toEqual(['Another', 'Both', 'New']);
});

test('a host that gives parts of another build throughout: no answer rather than a wrong one, and the next try may do', async () => {
  site = { ...old, parts: now.parts };
  const finder = await open();
  await expect(finder.findAll('zinc')).rejects.toThrow('different builds');
  site = now;
  expect(titles(await finder.findAll('zinc'))).toEqual(['Another', 'Both', 'New']);
});

test('an index of one build is fetched once', async () => {
  site = now;
  const finder = await open();
  await finder.findAll('zinc');
  await finder.findAll('zinc');
  expect(asked.length).toBe(new Set(asked).size);
});
