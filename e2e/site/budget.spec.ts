/** What a reader with little data pays: bytes as compressed by a good host, images aside. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/site/config.ts';
import { attributes, type BuiltPage, fileOf, readSite, sectionPages } from './pages.ts';

const KIB = 1024;
const ARTICLE = 16 * KIB;
const ARTICLE_SCRIPTS = 4 * KIB;
/** The document, and what it needs besides images. */
const ARTICLE_REQUESTS = 3;
const CALCULATOR = 40 * KIB;

const site = readSite();

const compressed = (data: string | Buffer): number =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A script and every script that it imports, by file. */
function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, target = ''] of code.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g)) withImports(join(dirname(file), target), seen);
  return seen;
}

/** Files that a page names in an attribute. */
const files = ({ root }: BuiltPage, selector: string, name: string): string[] =>
  attributes(root, selector, name).map((target) => {
    const file = fileOf(site, new URL(target, site.origin).pathname);
    if (!file) throw new Error(`${target} is outside the site.`);
    return file;
  });

function weigh(page: BuiltPage) {
  const styles = new Set(files(page, 'link[rel=stylesheet]', 'href'));
  const entries = [
    ...files(page, 'script[src]', 'src'),
    ...files(page, 'astro-island', 'component-url'),
    ...files(page, 'astro-island', 'renderer-url'),
  ];
  const scripts = new Set(entries.flatMap((file) => [...withImports(file)]));
  const sum = (list: Iterable<string>): number => [...list].reduce((total, file) => total + compressed(readFileSync(file)), 0);
  // Inline scripts travel inside the document, but count as script as well.
  const inline = page.root
    .querySelectorAll('script:not([src]):not([type="application/ld+json"])')
    .reduce((total, { rawText }) => total + compressed(rawText), 0);
  const sizes = { html: compressed(page.html), css: sum(styles), js: sum(scripts) };
  return {
    page: page.path,
    ...sizes,
    total: sizes.html + sizes.css + sizes.js,
    scripts: sizes.js + inline,
    requests: 1 + styles.size + scripts.size,
  };
}

test('articles', () => {
  const weights = LANGS.flatMap((lang) => sectionPages('articles', lang)).map(weigh);
  expect(weights.length).toBeGreaterThan(0);
  console.table(weights);
  for (const { page, total, scripts, requests } of weights) {
    expect.soft(total, `${page}: bytes`).toBeLessThanOrEqual(ARTICLE);
    expect.soft(scripts, `${page}: bytes of script`).toBeLessThanOrEqual(ARTICLE_SCRIPTS);
    expect.soft(requests, `${page}: requests`).toBeLessThanOrEqual(ARTICLE_REQUESTS);
  }
});

test('calculator, with its island', () => {
  const weights = LANGS.flatMap((lang) => sectionPages('tools', lang)).map(weigh);
  expect(weights.length).toBeGreaterThan(0);
  console.table(weights);
  for (const { page, total, scripts } of weights) {
    expect.soft(scripts, `${page}: has an island`).toBeGreaterThan(0);
    expect.soft(total, `${page}: bytes`).toBeLessThanOrEqual(CALCULATOR);
  }
});
