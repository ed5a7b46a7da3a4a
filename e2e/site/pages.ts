/** The built site as its files: every page, read and parsed once a worker. No browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { LANGS, type Lang } from '../../src/languages.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { childPath } from '../../src/site/paths.ts';

/** Where the site was built; the tests run on any copy of it. */
export const OUT_DIR = readEnvironment().outDir;

export interface BuiltPage {
  /** File, relative to the site's folder: how reports name a page. */
  file: string;
  /** Address without origin, with the base path: `/en/about/`. */
  path: string;
  lang: Lang;
  html: string;
  root: HTMLElement;
  /** False when the page asks search engines to leave it out, or to show another in its place. */
  indexed: boolean;
  /** True for what stands at an old address and leads on. */
  moved: boolean;
}

export interface Site {
  dir: string;
  /** Origin that the site was built for. */
  origin: string;
  /** Base path that it was built under, with slashes at both ends. */
  base: string;
  pages: BuiltPage[];
  /** What stands at old addresses and leads on to these pages. */
  moved: BuiltPage[];
}

type Section = 'articles' | 'leaflets' | 'tools' | 'topics' | 'volunteers';

/** Whether a path is below a section's own page. */
function isIn(section: Section, lang: Lang, base: string, path: string): boolean {
  const folder = base + childPath(lang, section, '').slice(1).replace(/\/+$/, '/');
  return path.startsWith(folder) && path !== folder;
}

function readPage(dir: string, base: string, file: string): BuiltPage {
  const html = readFileSync(join(dir, file), 'utf8');
  const root = parse(html);
  const path = base + file.replace(/index\.html$/, '');
  return {
    file,
    path,
    lang: root.querySelector('html')?.getAttribute('lang') as Lang,
    html,
    root,
    indexed:
      !root.querySelector('meta[name=robots][content*=noindex]') &&
      !LANGS.some((lang) => isIn('leaflets', lang, base, path)),
    moved: root.querySelector('meta[http-equiv=refresh]') !== null,
  };
}

const cache = new Map<string, Site>();

/**
 * Reads a built site. Its origin and base path are those that its home page claims as its canonical address.
 * @throws when there is no site in the folder
 */
export function readSite(dir: string = OUT_DIR): Site {
  const known = cache.get(dir);
  if (known) return known;
  const home = join(dir, 'index.html');
  if (!existsSync(home)) throw new Error(`There is no built site in ${dir}. Run "npm run build", or set OUT_DIR.`);
  const canonical = parse(readFileSync(home, 'utf8')).querySelector('link[rel=canonical]')?.getAttribute('href');
  if (!canonical) throw new Error(`${home} has no canonical address.`);
  const { origin, pathname: base } = new URL(canonical);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const all = files.sort().map((file) => readPage(dir, base, file));
  const site = { dir, origin, base, pages: all.filter(({ moved }) => !moved), moved: all.filter(({ moved }) => moved) };
  cache.set(dir, site);
  return site;
}

/** The pages of one section, without the section's own page. */
export const sectionPages = (section: Section, lang: Lang, site: Site = readSite()): BuiltPage[] =>
  site.pages.filter(({ path }) => isIn(section, lang, site.base, path));

/**
 * File that an address without origin leads to, or nothing when the address is outside the site. `/404/` has no file of
 * its own: hosts answer it, as every missing address, with 404.html, which is that very page.
 */
export function fileOf(site: Site, pathname: string): string | undefined {
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(site.base)) return undefined;
  if (path === `${site.base}404/`) return join(site.dir, '404.html');
  const file = join(site.dir, path.slice(site.base.length));
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/** Attribute of every element that matches, where it is set. */
export const attributes = (root: HTMLElement, selector: string, name: string): string[] =>
  root.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? []);

/** Addresses inside a `srcset`. */
export const srcset = (value: string): string[] =>
  value.split(',').flatMap((candidate) => /\S+/.exec(candidate)?.[0] ?? []);

/** Addresses that a stylesheet loads. */
export const cssUrls = (css: string): string[] => [
  ...[...css.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, url]) => url ?? []),
  ...[...css.matchAll(/@import\s+["']([^"']+)/g)].flatMap(([, url]) => url ?? []),
];

/** Files of ours with this ending, relative to the site's folder; Pagefind adds an interface of its own, which we never load. */
export const filesOf = (site: Site, ending: string): string[] =>
  readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith(ending) && !file.startsWith('pagefind/'),
  );
