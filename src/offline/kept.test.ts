import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Gone, Kept, MOST_VISITED } from './kept.ts';
import { type Files, stubSite } from './testing.ts';

const page = (title: string, ...scripts: string[]) =>
  `<meta property="og:site_name" content="Alir"><meta property="og:title" content="${title}">${scripts.map((name) => `<script src="/_astro/${name}.js"></script>`).join('')}`;
const response = (html: string) => new Response(html, { headers: { 'Content-Type': 'text/html' } });
const lost = (): Response => {
  throw new TypeError('Failed to fetch');
};

let files: Files;
let asked: string[];
let kept: Kept;

beforeEach(async () => {
  files = {
    '/a/': page('A', 'one', 'shared'),
    '/b/': page('B', 'shared'),
    '/_astro/one.js': 'import"./part.js";',
    '/_astro/part.js': '1',
    '/_astro/shared.js': '2',
  };
  asked = stubSite(files);
  kept = new Kept('/');
  await kept.start();
});
afterEach(() => vi.unstubAllGlobals());

const text = async (path: string) => (await kept.page(path))?.text();
const hasFile = async (name: string) => (await kept.file(`/_astro/${name}.js`)) !== undefined;

describe('saving', () => {
  test('keeps a page with the files that it names and those that they name, each asked for once', async () => {
    await kept.save('/a/');
    await kept.save('/b/');
    expect(await text('/a/')).toBe(files['/a/']);
    expect(await Promise.all(['one', 'part', 'shared'].map(hasFile))).toEqual([true, true, true]);
    expect(asked.filter((path) => path.includes('_astro')).sort()).toEqual([
      '/_astro/one.js',
      '/_astro/part.js',
      '/_astro/shared.js',
    ]);
  });

  test.for<[string, () => Response]>([
    ['is not there', () => new Response('', { status: 404 })],
    ['comes as a page', () => response('<h1>Login</h1>')],
    ['does not come', lost],
  ])('leaves the page as it was when a file %s', async ([, broken]) => {
    await kept.save('/a/');
    const before = files['/a/'];
    files['/a/'] = page('A2', 'new');
    files['/_astro/new.js'] = broken;
    await expect(kept.save('/a/')).rejects.toThrow();
    expect(await text('/a/')).toBe(before);
  });

  test('takes no page of somebody else, and knows when there is none', async () => {
    files['/a/'] = '<title>Login</title>';
    await expect(kept.save('/a/')).rejects.toThrow('/a/ answers with 200');
    await expect(kept.save('/gone/')).rejects.toThrow(Gone);
    expect(await kept.paths('saved')).toEqual([]);
  });
});

describe('refreshing', () => {
  test('brings what has changed, and removes what the site has no more', async () => {
    await kept.save('/a/');
    await kept.save('/b/');
    files['/a/'] = page('A, corrected', 'two');
    files['/_astro/two.js'] = '3';
    delete files['/b/'];
    await kept.refresh();
    expect(await text('/a/')).toContain('corrected');
    expect(await kept.paths('saved')).toEqual(['/a/']);
    // What an open page may still need stays until files are pruned.
    expect(await hasFile('one')).toBe(true);
    await kept.prune();
    expect(await Promise.all(['one', 'part', 'shared', 'two'].map(hasFile))).toEqual([false, false, false, true]);
  });

  test('tells when the network failed, so that it is tried again', async () => {
    await kept.save('/a/');
    files['/a/'] = lost;
    await expect(kept.refresh()).rejects.toThrow(TypeError);
    expect(await text('/a/')).toContain('A');
  });
});

describe('visiting', () => {
  test('keeps the last pages, each once, and nothing once it is switched off', async () => {
    for (let n = 0; n <= MOST_VISITED; n += 1) await kept.visit(`/${n}/`, response(page(String(n))));
    const paths = await kept.paths('visited');
    expect(paths.length).toBeLessThanOrEqual(MOST_VISITED);
    expect(paths.at(-1)).toBe(`/${MOST_VISITED}/`);
    await kept.removeVisited();
    await kept.visit('/x/', response(page('X')));
    expect(await kept.page('/x/')).toBeUndefined();
  });

  test('renews a saved page with its files, and only when it has changed', async () => {
    await kept.save('/a/');
    asked.length = 0;
    await kept.visit('/a/', response(String(files['/a/'])));
    expect(asked).toEqual([]);
    files['/_astro/two.js'] = '3';
    await kept.visit('/a/', response(page('A2', 'two')));
    expect([await text('/a/'), await hasFile('two'), await kept.paths('visited')]).toEqual([
      page('A2', 'two'),
      true,
      [],
    ]);
  });

  test('keeps no answer that is not a page of ours', async () => {
    await kept.visit('/x/', new Response(page('X'), { status: 404 }));
    await kept.visit('/y/', response('<title>Login</title>')).catch(() => undefined);
    expect(await kept.paths('visited')).toEqual([]);
  });
});

test('of files that pages load themselves, none is kept that came as a page or as an error', async () => {
  await kept.save('/b/');
  await kept.addFile('/_astro/one.js', response('<h1>Login</h1>'));
  await kept.addFile('/_astro/part.js', new Response('', { status: 500 }));
  expect([await hasFile('one'), await hasFile('part')]).toEqual([false, false]);
});

test('the list has titles and sizes; what pages share counts once in all', async () => {
  await kept.save('/a/');
  await kept.save('/b/');
  const { pages, size } = await kept.list();
  const bytes = (...paths: string[]) => paths.reduce((sum, path) => sum + String(files[path]).length, 0);
  expect(pages).toEqual([
    { path: '/a/', title: 'A', size: bytes('/a/', '/_astro/one.js', '/_astro/part.js', '/_astro/shared.js') },
    { path: '/b/', title: 'B', size: bytes('/b/', '/_astro/shared.js') },
  ]);
  expect(size).toBe(bytes('/a/', '/b/', '/_astro/one.js', '/_astro/part.js', '/_astro/shared.js'));
});

test('what is removed takes its own files along; after all is removed nothing comes back by itself', async () => {
  await kept.save('/a/');
  await kept.save('/b/');
  await kept.remove('/a/');
  expect([await hasFile('one'), await hasFile('shared')]).toEqual([false, true]);
  await kept.removeAll();
  await kept.visit('/a/', response(page('A')));
  await kept.addFile('/_astro/one.js', new Response('1'));
  expect([await kept.has('saved'), await kept.has('visited'), await hasFile('one')]).toEqual([false, false, false]);
});
