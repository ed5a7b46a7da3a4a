import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsOf } from '../testing/project.ts';
import { templatePages } from './templates.ts';

test('docs/ holds the templates as npm run new would write them (else: npm run docs)', () => {
  for (const [file, text] of templatePages()) expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a template that is published as it is fails, and each open field is named', async () => {
  const text = readFileSync('docs/templates.id.md', 'utf8');
  const [, copied = ''] = /```text\n(---[^]*?)```/.exec(text) ?? [];
  const problems = await problemsOf({ 'content/articles/new-one/id.mdx': copied.replace('draft: true\n', '') });
  const errors = problems.filter(({ level }) => level !== 'warning');
  for (const field of ['slug', 'topic', 'published', 'updated', 'evidence.searched', 'evidence.next'])
    expect(errors.map((problem) => problem.field)).toContain(field);
});
