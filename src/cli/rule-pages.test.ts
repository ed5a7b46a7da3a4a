import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from './rule-pages.ts';

test('docs/checks/ holds a page of every rule as the table has it, and no other (else: npm run docs)', () => {
  const pages = rulePages();
  expect(readdirSync('docs/checks').map((name) => `docs/checks/${name}`)).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(file, 'utf8')).toBe(text);
});
