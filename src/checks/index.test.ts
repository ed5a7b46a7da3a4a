import { expect, test } from 'vitest';
import { checkContent } from './index.ts';
import { article, articlePair, content } from './testing.ts';

test('good content has no problem', () => {
  expect(checkContent(content({ articles: articlePair() }))).toEqual([]);
});

test('problems of reading and of every group of rules come together, by file and line', () => {
  const problems = checkContent(
    content({
      articles: [article({ mdx: 'Breastmilk.\n\n[a](/x/)\n\n<Cite source="gone" />\n\n# A\n' })],
      problems: [{ file: 'content/articles/a/id.mdx', line: 9, reason: 'unreadable', fix: 'mend it' }],
    }),
  );
  const reasons = problems.map(({ reason }) => reason).join('\n');
  for (const part of ['unreadable', 'pair', 'gone', '/x/', 'key points', 'our spelling'])
    expect(reasons).toContain(part);
  expect(problems[0]?.reason).toBe('unreadable');
  const lines = problems.slice(1).map(({ line }) => line ?? 0);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});
