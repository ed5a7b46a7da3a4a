import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const KEPT = fileURLToPath(new URL('kept.ts', import.meta.url));
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What a build gets that asks for the texts of some sources, each made of its name and a word of this build's own. */
function build(word: string, ...sources: string[]): string {
  const script = `import { keptText } from ${JSON.stringify(KEPT)};
for (const source of ${JSON.stringify(sources)}) console.log(keptText([source], () => source + ' ' + ${JSON.stringify(word)}));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
}

test('what an earlier build has set is not set again', () => {
  expect(build('first', 'a', 'b')).toBe('a first\nb first\n');
  expect(build('second', 'b', 'c')).toBe('b first\nc second\n');
  expect(build('third', 'a', 'c')).toBe('a first\nc second\n');
});

test('other packages set all anew', () => {
  build('first', 'a');
  writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }');
  expect(build('second', 'a')).toBe('a second\n');
});

test('a file that was cut short counts for nothing and is mended', () => {
  build('first', 'a');
  const file = join(root, '.cache/references.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
  expect(build('second', 'a')).toBe('a second\n');
  expect(build('third', 'a')).toBe('a second\n');
});

test('a folder that cannot be written costs nothing but time', () => {
  writeFileSync(join(root, '.cache'), '');
  expect(build('first', 'a')).toBe('a first\n');
  expect(existsSync(join(root, '.cache/references.json'))).toBe(false);
});
