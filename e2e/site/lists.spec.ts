/** What machines follow: feeds and the sitemap know when something changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { LANGS } from '../../src/languages.ts';
import { feedPath, sectionPath } from '../../src/site/paths.ts';
import { expect, test } from './test.ts';

for (const lang of LANGS)
  test(`the feed in "${lang}" names itself, and dates what changed last first`, ({ site }) => {
    const feed = readFileSync(join(site.dir, feedPath(lang)), 'utf8');
    expect(feed).toContain(
      `<atom:link href="${site.origin}${site.base}${feedPath(lang).slice(1)}" rel="self" type="application/rss+xml"/>`,
    );
    const dates = [...feed.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, date = '']) => Date.parse(date));
    const [built = ''] = [...feed.matchAll(/<lastBuildDate>(.*?)<\/lastBuildDate>/g)].map(([, date]) => date);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(Date.parse(built)).toBe(dates[0]);
    const articles = new Map(
      site.pages.map(({ path, root }) => [
        site.origin + path,
        root.querySelector('article time')?.getAttribute('datetime'),
      ]),
    );
    for (const [, address = '', date = ''] of feed.matchAll(
      /<item>.*?<link>(.*?)<\/link>.*?<pubDate>(.*?)<\/pubDate>/gs,
    ))
      expect.soft(new Date(date).toISOString().slice(0, 10), address).toBe(articles.get(address));
  });

test('the sitemap knows the day of every page but the glossary', ({ site }) => {
  const entries = parse(readFileSync(join(site.dir, 'sitemap.xml'), 'utf8')).querySelectorAll('url');
  expect(entries.length).toBeGreaterThan(0);
  const undated = entries
    .filter((url) => !/^\d{4}-\d{2}-\d{2}$/.test(url.querySelector('lastmod')?.text ?? ''))
    .map((url) => url.querySelector('loc')?.text);
  expect(undated).toEqual(LANGS.map((lang) => site.origin + site.base + sectionPath(lang, 'glossary').slice(1)));
});

test('nothing follows the end of a page', ({ site }) => {
  for (const { file, html } of [...site.pages, ...site.moved]) expect.soft(html.trim(), file).toMatch(/<\/html>$/);
});
