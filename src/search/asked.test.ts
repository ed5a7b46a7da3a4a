import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsAsked } from '../content/asked.ts';
import { readContent } from '../content/read.ts';

const BENCH = join(import.meta.dirname, '../../e2e/bench');

test('no question by which search is measured is one from which it learns', () => {
  const { asked } = readContent();
  const teaching = new Set(asked.map(({ lang, question }) => `${lang}\t${wordsAsked(question)}`));
  const measuring = readdirSync(BENCH)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => readFileSync(join(BENCH, file), 'utf8').split('\n'))
    .map((line) => line.split('\t'))
    .map(([lang, question = '']) => `${lang}\t${wordsAsked(question)}`);
  expect(teaching.size).toBeGreaterThan(10_000);
  expect(measuring.length).toBeGreaterThan(1000);
  expect(measuring.filter((question) => teaching.has(question))).toEqual([]);
});
