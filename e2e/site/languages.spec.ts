/** Two languages, told truthfully: to browsers, to search engines, to readers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { DEFAULT_LANG, LANGS, otherLangs } from '../../src/languages.ts';
import { attributes, type BuiltPage, sectionPages, type Site } from './pages.ts';
import { COMPLETE, expect, test } from './test.ts';

const addressIn = (site: Site, { path }: BuiltPage): string => site.origin + path;
const byAddressIn = (site: Site) => new Map(site.pages.map((page) => [addressIn(site, page), page]));
const indexedIn = ({ pages }: Site): BuiltPage[] => pages.filter(({ indexed }) => indexed);

/** `hreflang` to address, as the page's head says. Feeds are alternates too, of another type. */
const alternatesOf = ({ root }: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    root
      .querySelectorAll('link[rel=alternate][hreflang]')
      .filter((link) => !link.hasAttribute('type'))
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );

test('the language of every page is that of its address', ({ site }) => {
  for (const { file, path, lang } of site.pages)
    expect.soft(lang, file).toBe(path.startsWith(`${site.base}en/`) ? 'en' : DEFAULT_LANG);
});

const canonicalOf = ({ root }: BuiltPage): string[] => attributes(root, 'link[rel=canonical]', 'href');

test('every page is canonical for itself; those kept from search engines claim nothing', ({ site }) => {
  for (const page of site.pages)
    if (page.indexed) expect.soft(canonicalOf(page), page.file).toEqual([addressIn(site, page)]);
    else if (page.root.querySelector('meta[name=robots]')) expect.soft(canonicalOf(page), page.file).toEqual([]);
});

test('for a leaflet its article is canonical', ({ site }) => {
  for (const lang of LANGS) {
    const articles = sectionPages('articles', lang, site).map((article) => addressIn(site, article));
    const leaflets = sectionPages('leaflets', lang, site);
    expect(leaflets).toHaveLength(articles.length);
    expect(leaflets.flatMap(canonicalOf).toSorted()).toEqual(articles.toSorted());
  }
});

test('hreflang names existing pages, the page itself included, and every page says the same', ({ site }) => {
  const byAddress = byAddressIn(site);
  for (const page of site.pages) {
    const alternates = alternatesOf(page);
    if (!page.indexed) {
      expect.soft(alternates, page.file).toEqual({});
      continue;
    }
    expect.soft(alternates[page.lang], `${page.file}: itself`).toBe(addressIn(site, page));
    expect
      .soft(alternates['x-default'], `${page.file}: x-default`)
      .toBe(alternates[DEFAULT_LANG] ?? alternates[page.lang]);
    for (const [code, address] of Object.entries(alternates)) {
      const target = byAddress.get(address);
      expect.soft(target && alternatesOf(target), `${page.file}: ${code}`).toEqual(alternates);
      if (code !== 'x-default') expect.soft(target?.lang, `${page.file}: ${code}`).toBe(code);
    }
  }
});

test('the sitemap lists the same pages with the same languages', ({ site }) => {
  const sitemap = parse(readFileSync(join(site.dir, 'sitemap.xml'), 'utf8'));
  const listed: Record<string, unknown> = Object.fromEntries(
    sitemap
      .querySelectorAll('url')
      .map((url) => [
        url.querySelector('loc')?.text ?? '',
        Object.fromEntries(
          url
            .getElementsByTagName('xhtml:link')
            .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        ),
      ]),
  );
  expect(listed).toEqual(
    Object.fromEntries(indexedIn(site).map((page) => [addressIn(site, page), alternatesOf(page)])),
  );
});

test('every article has its pair', { tag: COMPLETE }, ({ site }) => {
  for (const lang of LANGS)
    for (const article of sectionPages('articles', lang, site))
      for (const other of otherLangs(lang))
        expect.soft(alternatesOf(article)[other], `${article.file} lacks its pair in "${other}"`).toBeDefined();
});

test('an article and its pair have the same sections under the same ids', ({ site }) => {
  const byAddress = byAddressIn(site);
  const sections = (page: BuiltPage): string[] => attributes(page.root, '.prose h2[id], .prose h3[id]', 'id');
  for (const lang of LANGS) {
    const articles = sectionPages('articles', lang, site);
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles)
      for (const other of otherLangs(lang)) {
        const pair = byAddress.get(alternatesOf(article)[other] ?? '');
        if (!pair) continue;
        expect.soft(sections(article).length, article.file).toBeGreaterThan(0);
        expect.soft(sections(article), `${article.file} and ${pair.file}`).toEqual(sections(pair));
      }
  }
});

test('the language switch leads to the pair, and says its language', ({ site }) => {
  for (const page of indexedIn(site)) {
    const links = page.root.querySelectorAll('body > header a[hreflang]');
    const others = otherLangs(page.lang);
    expect.soft(attributes(page.root, 'body > header a[hreflang]', 'hreflang'), page.file).toEqual(others);
    expect.soft(attributes(page.root, 'body > header a[hreflang]', 'lang'), page.file).toEqual(others);
    for (const [index, other] of others.entries()) {
      const target = new URL(links[index]?.getAttribute('href') ?? '', addressIn(site, page)).href;
      expect.soft(target, page.file).toBe(alternatesOf(page)[other] ?? target);
    }
  }
});
