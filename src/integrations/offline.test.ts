import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SIZE_PLACE } from '../offline/size.ts';
import { publishWorker, stateSizes } from './offline.ts';

let dir = '';
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
};
const list = `<alir-offline data-essentials="[&quot;/fork/a/&quot;]"><button>${SIZE_PLACE} KB</button></alir-offline>`;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'alir-offline-'));
  write('tanpa-internet/index.html', list);
  write('en/offline/index.html', list);
  write('a/index.html', '<script src="/fork/_astro/a.js"></script>');
  write('_astro/a.js', 'import"./b.js"');
  write('_astro/b.js', 'x'.repeat(50_000));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('the button says what the essentials weigh with all their files, compressed', () => {
  stateSizes(dir, '/fork/');
  expect(readFileSync(join(dir, 'en/offline/index.html'), 'utf8')).toContain('<button>10 KB</button>');
});

test('essentials that weigh too much stop the build', () => {
  write('a/index.html', '<img src="/fork/_astro/a.webp">');
  write('_astro/a.webp', 'x'.repeat(500_001));
  expect(() => stateSizes(dir, '/fork/')).toThrow('at most 500000');
});

test('another text makes another worker; the one that withdraws is without the rest', async () => {
  const worker = async (isOn: boolean): Promise<string> => {
    await publishWorker(dir, { isOn });
    return readFileSync(join(dir, 'worker.js'), 'utf8');
  };
  const first = await worker(true);
  expect(await worker(true)).toBe(first);
  write('a/index.html', 'corrected');
  expect(await worker(true)).not.toBe(first);
  const withdrawing = await worker(false);
  expect(withdrawing).toContain('unregister');
  expect(withdrawing).not.toContain('respondWith');
});
