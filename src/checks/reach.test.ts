import { expect, test } from 'vitest';
import type { Content } from '../content/read.ts';
import { checkReach } from './reach.ts';
import { article, articlePair, dangerSign, site, infoPage, source } from '../testing/content.ts';

test.for([
  ['an article', { articles: articlePair() }],
  ['a page', { pages: [infoPage({ mdx: 'A.<Cite source="kent2006" />' })] }],
  ['a tool', { tools: [infoPage({ mdx: 'A.<Cite source="kent2006" />' })] }],
  ['a danger sign', { dangerSigns: [dangerSign()] }],
] satisfies [string, Partial<Content>][])('a source that %s cites passes', ([, parts]) => {
  expect(checkReach(site(parts))).toEqual([]);
});

test('a source that nothing cites fails, by its id', () => {
  const sources = [source(), source({ id: 'gatti2008' })];
  expect(checkReach(site({ articles: articlePair(), sources }))).toMatchObject([
    { file: 'content/sources.json', field: 'gatti2008', fix: expect.stringContaining('remove') as string },
  ]);
});

test('an article that no other names as related fails, in its own language', () => {
  const articles = [...articlePair({ related: ['other'] }), ...articlePair({ key: 'other' })];
  expect(checkReach(site({ articles }))).toMatchObject([
    { file: 'content/articles/back-massage/id.mdx', field: 'related' },
    { file: 'content/articles/back-massage/en.mdx', field: 'related' },
  ]);
});

test('drafts neither need nor give related reading', () => {
  const articles = [article(), article({ key: 'other', draft: true, related: ['back-massage'] })];
  expect(checkReach(site({ articles }))).toEqual([]);
  const two = [article({ related: ['third'] }), article({ key: 'third', related: ['back-massage'] })];
  expect(checkReach(site({ articles: two }))).toEqual([]);
});
