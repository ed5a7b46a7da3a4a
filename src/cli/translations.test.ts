import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleText, BODY, makeProject } from '../testing/project.ts';
import { runIn } from '../testing/cli.ts';
import { wordDiff } from './word-diff.ts';

const ID = 'content/articles/back-massage/id.mdx';
const EN = 'content/articles/back-massage/en.mdx';
let root: string;
beforeAll(() => {
  root = makeProject();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  writeFileSync(join(root, ID), articleText('id', { body: BODY.replace('Its text.', 'Its new text.') }));
});
afterAll(() => rmSync(root, { recursive: true }));

test('what changed is shown word by word, and only what a person says is written', async () => {
  const { said } = await runIn(root, 'cli/translations', 'back-massage');
  expect(said).toContain('Its {+new+} text.');
  expect(said).toContain(`${EN}: still behind`);
  const before = readFileSync(join(root, EN), 'utf8');
  const { said: confirmed, code } = await runIn(root, 'cli/translations', 'back-massage', '--same');
  expect(confirmed).toMatch(/en\.mdx: current, [0-9a-f]{12}/);
  expect(readFileSync(join(root, EN), 'utf8')).not.toBe(before);
  expect(code).toBe(0);
  expect((await runIn(root, 'cli/translations')).said).toMatch(/\d+ current, 0 behind, 0 missing/);
});

test('of a text that never was recorded, nothing is said to have changed', async () => {
  const whole = readFileSync(join(root, EN), 'utf8');
  writeFileSync(join(root, EN), whole.replace(/\ntranslation:.*(\n +.*)*/, ''));
  const { said } = await runIn(root, 'cli/translations', 'back-massage');
  writeFileSync(join(root, EN), whole);
  expect(said).toContain('not recorded yet as saying the same as content/articles/back-massage/id.mdx');
  expect(said).toContain('Compare the two whole texts.');
  expect(said).not.toContain('has changed since');
});

test('a diff leaves out what stayed', () => {
  const long = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh '.repeat(4);
  expect(wordDiff(`${long}lama ${long}`, `${long}baru ${long}`)).toBe(
    '…\n… tiga empat lima enam tujuh delapan sembilan sepuluh [-lama-] {+baru+} satu dua tiga empat lima enam tujuh …',
  );
});
