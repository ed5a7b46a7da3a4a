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
/** Another build, whose beginnings a cache has kept. */
let beginnings: SearchIndex | undefined;
/** Addresses of what cannot be had. */
let lost: RegExp | undefined;
let asked: string[];

beforeEach(() => {
  vi.resetModules();
  asked = [];
  cached = undefined;
  beginnings = undefined;
  lost = undefined;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    asked.push(address);
    const core = address.endsWith('/search-en.json');
    // Asked past it, a cache learns what the site has now.
    if (init?.cache === 'reload' && core) cached = undefined;
    const index = (core ? cached : undefined) ?? site;
    const name = /\/(?:body-)?(\w+)\.json$/.exec(address)?.[1] ?? '';
    if (lost?.test(address)) return Promise.reject(new TypeError('Failed to fetch'));
    const ahead = name === 'beginnings' ? (beginnings ?? index).beginnings : undefined;
    const file = core ? index.core : address.includes('/body-') ? index.bodies[name] : (ahead ?? index.parts[name]);
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

test('a frequent beginning has its pages before the parts of the index are there, and the same ones with them', async () => {
  site = now;
  const finder = await open();
  expect(titles(finder.find('zin'))).toEqual([]);
  await finder.expectBeginnings();
  expect(titles(finder.find('zin'))).toEqual(['Another', 'Both', 'New']);
  expect(finder.find('zin').missing).not.toEqual([]);
  const later = await Array.fromAsync(finder.better('zin', finder.find('zin')), titles);
  expect(new Set(later.map(String)).size).toBe(1);
  expect(finder.find('zin').missing).toEqual([]);
});

test('beginnings of another build say nothing', async () => {
  site = now;
  beginnings = old;
  const finder = await open();
  await finder.expectBeginnings();
  expect(titles(finder.find('zin'))).toEqual([]);
  expect(titles(await finder.findAll('zin'))).toEqual(['Another', 'Both', 'New']);
});

test('beginnings that cannot be had are no fault', async () => {
  site = now;
  lost = /beginnings/;
  const finder = await open();
  await finder.expectBeginnings();
  expect(titles(await finder.findAll('zin'))).toEqual(['Another', 'Both', 'New']);
});

test('where the parts cannot be had, what came ahead still answers', async () => {
  site = now;
  const finder = await open();
  await finder.expectBeginnings();
  lost = /./;
  await expect(finder.findAll('zin')).rejects.toThrow('Failed to fetch');
  expect(titles(finder.find('zin'))).toEqual(['Another', 'Both', 'New']);
});
