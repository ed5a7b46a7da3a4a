import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapIn } from './swap-in.ts';

let root = '';
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'alir-swap-'))));
afterEach(() => rm(root, { recursive: true }));

const folder = (): string => join(root, 'dist');
const page = (text: string) => async (path: string) => {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, `${text}.html`), text);
};

test('the first build stands where it was asked for, and nothing beside it', async () => {
  await swapIn(folder(), page('one'));
  expect(await readdir(root)).toEqual(['dist']);
  expect(await readFile(join(folder(), 'one.html'), 'utf8')).toBe('one');
});

test('a new build takes the place of the old one whole', async () => {
  await swapIn(folder(), page('one'));
  await swapIn(folder(), page('two'));
  expect(await readdir(folder())).toEqual(['two.html']);
  expect(await readdir(root)).toEqual(['dist']);
});

test('while it is made, the old one is there', async () => {
  await swapIn(folder(), page('one'));
  await swapIn(folder(), async (path) => {
    expect(await readdir(folder())).toEqual(['one.html']);
    await page('two')(path);
  });
});

test('a build that fails changes nothing and leaves nothing', async () => {
  await swapIn(folder(), page('one'));
  const failing = swapIn(folder(), async (path) => {
    await page('half')(path);
    throw new Error('no such drawing');
  });
  await expect(failing).rejects.toThrow('no such drawing');
  expect(await readdir(folder())).toEqual(['one.html']);
  expect(await readdir(root)).toEqual(['dist']);
});

test('what a stopped build left is not published', async () => {
  await page('half')(join(root, '.dist-new'));
  await swapIn(folder(), page('two'));
  expect(await readdir(folder())).toEqual(['two.html']);
  expect(await readdir(root)).toEqual(['dist']);
});
