import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached } from './cache.ts';

const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();
const draw = vi.fn(() => Promise.resolve(png));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'og-'));
  draw.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a picture is drawn once, and then read', async () => {
  const inside = join(folder, 'not/yet/there');
  expect(await cached(inside, 'a', draw)).toEqual(png);
  expect(await cached(inside, 'a', draw)).toEqual(png);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(readdirSync(inside)).toEqual(['a.png']);
});

test.for([
  ['cut short', (file: string) => truncateSync(file, png.length - 5)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['no PNG at all', (file: string) => writeFileSync(file, 'not a picture')],
  ['without its beginning', (file: string) => writeFileSync(file, png.subarray(20))],
] as const)('a kept picture that is %s is drawn anew and mended', async ([, damage]) => {
  await cached(folder, 'a', draw);
  damage(join(folder, 'a.png'));
  expect(await cached(folder, 'a', draw)).toEqual(png);
  expect(draw).toHaveBeenCalledTimes(2);
  expect(readFileSync(join(folder, 'a.png'))).toEqual(png);
});

test('a cache that cannot be written costs the time of drawing, and nothing else', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await cached(join(file, 'below'), 'a', draw)).toEqual(png);
  expect(readdirSync(folder)).toEqual(['file']);
});
