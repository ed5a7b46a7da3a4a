import { expect, test } from 'vitest';
import { articlePair, site } from '../testing/content.ts';
import { newest } from './newest.ts';

const written = (key: string, updated: string, title: string) =>
  articlePair({ key, title, updated, published: '2026-01-01' });
const articles = site({
  articles: [
    ...written('older', '2026-01-02', 'Older'),
    ...written('second', '2026-03-01', 'B of one day'),
    ...written('first', '2026-03-01', 'A of one day'),
    ...written('oldest', '2026-01-01', 'Oldest'),
  ],
}).pages.filter((page) => page.kind === 'article' && page.lang === 'en');
const keys = (count: number): string[] =>
  newest(
    articles.filter((page) => page.kind === 'article'),
    count,
  ).map(({ key }) => key);

test('articles that changed last come first, those of one day by title', () => {
  expect(keys(10)).toEqual(['first', 'second', 'older', 'oldest']);
});

test('no more than asked for', () => {
  expect(keys(3)).toEqual(['first', 'second', 'older']);
});
