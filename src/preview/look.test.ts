import { expect, test } from 'vitest';
import type { Problem } from '../content/problem.ts';
import { PAGE_WORDS } from '../checks/anatomy.ts';
import { article, articlePair, site, topic } from '../testing/content.ts';
import { lookAt } from './look.ts';

const SITE = site({ articles: articlePair({ key: 'a' }), topics: [topic('massage')] });
const page = SITE.pagesOf('article', 'id')[0];
const path = page?.path ?? '';
const problem = (file: string, level: Problem['level'] = 'error'): Problem => ({
  file: `content/articles/${file}`,
  line: 7,
  rule: 'links',
  reason: 'gone',
  fix: 'mend it',
  level,
});

test('a page has the problems of its text, then of its pair, in its language, with the place to open', () => {
  const look = lookAt(SITE, path, [problem('a/en.mdx'), problem('a/id.mdx', 'warning'), problem('ab/id.mdx')]);
  expect(look.problems.map(({ place, open, level }) => [place, open, level])).toEqual([
    ['content/articles/a/id.mdx:7', 'content/articles/a/id.mdx:7', 'peringatan'],
    ['content/articles/a/en.mdx:7', 'content/articles/a/en.mdx:7', 'kesalahan'],
  ]);
  expect(look.problems[0]?.more.map(({ text }) => text)).toContain('gone; mend it');
  expect(look.pair.map(({ lang }) => lang)).toEqual(['id', 'en']);
});

test('its words stand against the limit of those who read it', () => {
  expect(lookAt(SITE, path, [])).toMatchObject({ words: page?.words, most: PAGE_WORDS, draft: false });
  const forKader = site({ articles: [article({ audience: ['kader'] })] });
  expect(lookAt(forKader, forKader.pagesOf('article')[0]?.path ?? '', [])).not.toHaveProperty('most');
});

test('a page without a text, and an address without a page, have the errors of all', () => {
  const problems = [problem('a/id.mdx'), problem('b/id.mdx', 'warning')];
  for (const at of ['/', '/nowhere/'])
    expect(lookAt(SITE, at, problems).problems.map(({ place }) => place)).toEqual(['content/articles/a/id.mdx:7']);
});
