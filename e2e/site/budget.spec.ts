/** What a reader with little data pays: bytes as compressed by a good host, images aside. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { LANGS } from '../../src/languages.ts';
import { recordsPath, searchBeginningsPath } from '../../src/site/paths.ts';
import { attributes, type BuiltPage, fileOf, sectionPages, type Site, srcset } from './pages.ts';
import { expect, test } from './test.ts';

const KIB = 1024;
const ARTICLE = 16 * KIB;
/** Its document, with its styles: what fits into the first round trip. */
const ARTICLE_DOCUMENT = 14 * 1024;
const ARTICLE_SCRIPTS = 4 * KIB;
/** Requests before text can show: the document, with its styles. Besides images there are two more: the script of every
 * page, which is deferred, and the styles of paper, which browsers fetch last. */
const REQUESTS_BEFORE_TEXT = 1;
const REQUESTS = 3;
/** Any tool, alive. */
const TOOL = 45 * KIB;
/** What search knows before any index is loaded, a language. */
const RECORDS = 8 * KIB;
/** What search fetches ahead of the first letters, a language: `BEGINNINGS` in src/search/build/beginnings.ts. */
const BEGINNINGS = 4.5 * KIB;
/** Any picture of an article. */
const IMAGE = 40 * KIB;
/** The card of an article, which readers send each other. */
const CARD = 150 * KIB;

const compressed = (data: string | Buffer): number =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A script and every script that it imports, by file; not what it only may load, as Preact's client may load signals. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    withImports(join(dirname(file), target), seen);
  return seen;
}

/** Files that a page names in an attribute. */
const files = (site: Site, { root }: BuiltPage, selector: string, name: string): string[] =>
  attributes(root, selector, name).map((target) => fileAt(site, target));

function fileAt(site: Site, target: string): string {
  const file = fileOf(site, new URL(target, site.origin).pathname);
  if (!file) throw new Error(`${target} is outside the site.`);
  return file;
}

function weigh(site: Site, page: BuiltPage) {
  const styles = new Set(files(site, page, 'link[rel=stylesheet]', 'href'));
  const entries = [
    ...files(site, page, 'script[src]', 'src'),
    ...files(site, page, 'astro-island', 'component-url'),
    ...files(site, page, 'astro-island', 'renderer-url'),
  ];
  const scripts = new Set(entries.flatMap((file) => [...withImports(file)]));
  const sum = (list: Iterable<string>): number =>
    [...list].reduce((total, file) => total + compressed(readFileSync(file)), 0);
  // Inline scripts travel inside the document, but count as script as well.
  const inline = page.root
    .querySelectorAll('script:not([src]):not([type="application/ld+json"])')
    .reduce((total, { rawText }) => total + compressed(rawText), 0);
  const sizes = { html: compressed(page.html), css: sum(styles), js: sum(scripts) };
  const blocking = [
    ...files(site, page, 'link[rel=stylesheet]:not([media=print])', 'href'),
    ...files(site, page, 'script[src]:not([type=module]):not([defer]):not([async])', 'src'),
  ];
  return {
    page: page.path,
    ...sizes,
    total: sizes.html + sizes.css + sizes.js,
    scripts: sizes.js + inline,
    requests: 1 + styles.size + scripts.size,
    beforeText: 1 + blocking.length,
  };
}

type Weight = ReturnType<typeof weigh>;
type Limits = Partial<Record<keyof Omit<Weight, 'page'>, number>>;

/** Prints what each page weighs, and says where one weighs more than it may. */
function over(site: Site, pages: BuiltPage[], limits: Limits): string[] {
  const weights = pages.map((page) => weigh(site, page));
  console.table(weights);
  return weights.flatMap((weight) =>
    (Object.keys(limits) as (keyof Limits)[])
      .filter((what) => weight[what] > (limits[what] ?? 0))
      .map((what) => `${weight.page}: ${what} is ${weight[what]}, at most ${limits[what]}`),
  );
}

test('articles', ({ site }) => {
  const pages = LANGS.flatMap((lang) => sectionPages('articles', lang, site));
  expect(pages.length).toBeGreaterThan(0);
  const limits = {
    total: ARTICLE,
    html: ARTICLE_DOCUMENT,
    scripts: ARTICLE_SCRIPTS,
    requests: REQUESTS,
    beforeText: REQUESTS_BEFORE_TEXT,
  };
  expect(over(site, pages, limits)).toEqual([]);
});

test('tools and the kit for volunteers, with their islands', ({ site }) => {
  const pages = (['tools', 'volunteers'] as const).flatMap((section) =>
    LANGS.flatMap((lang) => sectionPages(section, lang, site)),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(over(site, pages, { total: TOOL })).toEqual([]);
});

for (const lang of LANGS)
  test(`what search knows at once in "${lang}", and what is fetched ahead of letters`, ({ site }) => {
    const size = compressed(readFileSync(join(site.dir, recordsPath(lang))));
    console.log(`${recordsPath(lang)}: ${size}`);
    expect(size).toBeLessThanOrEqual(RECORDS);
    expect(compressed(readFileSync(join(site.dir, searchBeginningsPath(lang))))).toBeLessThanOrEqual(BEGINNINGS);
  });

test('the script of suggestions comes whole and is compiled while it is loaded, and nothing else is', ({ site }) => {
  const [first] = sectionPages('articles', 'id', site);
  if (!first) throw new Error('There are no articles.');
  const [suggest = ''] = files(site, first, 'form[role=search] template', 'data-script');
  // What it imported would be one more round trip.
  expect([...withImports(suggest)]).toEqual([suggest]);
  const hinted = readdirSync(dirname(suggest)).filter(
    (file) => file.endsWith('.js') && readFileSync(join(dirname(suggest), file), 'utf8').includes('allFunctionsCalled'),
  );
  expect(hinted).toEqual([basename(suggest)]);
  // Only the first line counts.
  expect(readFileSync(suggest, 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('pictures', ({ site }) => {
  const pages = LANGS.flatMap((lang) => sectionPages('articles', lang, site));
  const pictures = new Set(
    pages.flatMap(({ root }) => [
      ...attributes(root, 'main img', 'src'),
      ...attributes(root, 'main [srcset]', 'srcset').flatMap(srcset),
    ]),
  );
  expect(pictures.size).toBeGreaterThan(0);
  const heavy = [...pictures].filter((target) => readFileSync(fileAt(site, target)).length > IMAGE);
  expect(heavy).toEqual([]);
});

test('cards', ({ site }) => {
  const names = LANGS.flatMap((lang) =>
    globSync(`cards/${lang}/*.png`, { cwd: site.dir }).map((file) => join(site.dir, file)),
  );
  const articles = LANGS.flatMap((lang) => sectionPages('articles', lang, site));
  expect(names).toHaveLength(articles.length);
  for (const file of names) {
    const png = readFileSync(file);
    expect.soft(png.length, file).toBeLessThanOrEqual(CARD);
    // Width and height stand at the head of a PNG.
    expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1080, 1350]);
    expect.soft(readFileSync(file.replace(/png$/, 'txt'), 'utf8').split('\n').length, file).toBeGreaterThan(3);
  }
});
