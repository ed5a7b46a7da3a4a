import { expect, test } from 'vitest';
import { errorsOf, formatProblem, formatProblems, type Problem } from './problem.ts';

const error: Problem = { file: 'a.mdx', line: 3, field: 'title', reason: 'too long', fix: 'write:\ntitle: x' };
const warning: Problem = { file: 'b.mdx', reason: 'old', fix: 'renew', level: 'warning' };

test('a problem reads as place, reason and fix', () => {
  expect(formatProblem(error)).toBe('a.mdx:3 (title)\n  error: too long\n  fix: write:\n       title: x');
  expect(formatProblem(warning)).toBe('b.mdx\n  warning: old\n  fix: renew');
});

test('the last line counts errors and warnings', () => {
  expect(formatProblems([error, warning, warning]).split('\n').at(-1)).toBe('1 error, 2 warnings');
});

test('only errors stop a build', () => {
  expect(errorsOf([warning, error])).toEqual([error]);
});
