/** What every host answers: one table, so that they cannot drift apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DEFAULT_LANG, LANGS, type Lang } from '../../src/languages.ts';
import { homePath, sectionPath } from '../../src/site/paths.ts';
import { article } from '../content.ts';

/** Headers of every answer, whatever it is. */
export const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
} as const;

/** The part of the policy that is the same for all; the page's own, by hashes, stands in it. */
const POLICY =
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; connect-src 'self'; img-src 'self'; worker-src 'self'";
/** A drawing that is opened by itself runs nothing. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

export const ASK_AGAIN = 'no-cache';
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** One address, and what a host answers for it. */
export interface Row {
  path: string;
  status: 200 | 301 | 404;
  /** Content types that are right for it; none for a redirect. */
  type?: RegExp;
  cache: string;
  policy: string;
  /** Whether a browser that reads brotli or gzip gets it so. */
  compressed: boolean;
  /** Where a redirect leads. */
  to?: string;
  /** Language of the page that stands there. */
  lang?: Lang;
}

const HTML = /^text\/html; ?charset=utf-8$/i;
const SCRIPT = /^(text|application)\/javascript/;
const OF_PAGEFIND = /^application\/octet-stream/;

/** Kinds of files, by the end of their names: one of each is asked for. */
const KINDS: { name: RegExp; type: RegExp; cache: string; compressed: boolean; policy?: string }[] = [
  { name: /^_astro\/.+\.js$/, type: SCRIPT, cache: FOR_GOOD, compressed: true },
  { name: /^_astro\/.+\.svg$/, type: /^image\/svg\+xml/, cache: FOR_GOOD, compressed: true, policy: DRAWING_POLICY },
  { name: /^drawings\/.+\.svg$/, type: /^image\/svg\+xml/, cache: ASK_AGAIN, compressed: true, policy: DRAWING_POLICY },
  { name: /^favicon\.ico$/, type: /^image\/(x-icon|vnd\.microsoft\.icon)/, cache: ASK_AGAIN, compressed: true },
  { name: /^og\/.+\.png$/, type: /^image\/png/, cache: ASK_AGAIN, compressed: false },
  { name: /^sitemap\.xml$/, type: /^(text|application)\/xml/, cache: ASK_AGAIN, compressed: true },
  { name: /^rss\.xml$/, type: /^(text|application)\/xml/, cache: ASK_AGAIN, compressed: true },
  { name: /^robots\.txt$/, type: /^text\/plain/, cache: ASK_AGAIN, compressed: false },
  { name: /^search-id\.json$/, type: /^application\/json/, cache: ASK_AGAIN, compressed: true },
  { name: /^worker\.js$/, type: SCRIPT, cache: ASK_AGAIN, compressed: true },
  { name: /^search-id\/all\.json$/, type: /^application\/json/, cache: ASK_AGAIN, compressed: true },
  { name: /^manifest-id\.webmanifest$/, type: /^application\/manifest\+json/, cache: ASK_AGAIN, compressed: true },
  { name: /^pagefind\/pagefind\.js$/, type: SCRIPT, cache: ASK_AGAIN, compressed: true },
  { name: /^pagefind\/pagefind-entry\.json$/, type: /^application\/json/, cache: ASK_AGAIN, compressed: false },
  { name: /^pagefind\/.+\.pf_meta$/, type: OF_PAGEFIND, cache: ASK_AGAIN, compressed: false },
  { name: /^pagefind\/wasm\..+\.pagefind$/, type: OF_PAGEFIND, cache: ASK_AGAIN, compressed: false },
  { name: /^pagefind\/index\/.+\.pf_index$/, type: OF_PAGEFIND, cache: FOR_GOOD, compressed: false },
  { name: /^pagefind\/fragment\/.+\.pf_fragment$/, type: OF_PAGEFIND, cache: FOR_GOOD, compressed: false },
];

const pages = (): Row[] =>
  LANGS.flatMap((lang) => {
    const page = { status: 200, type: HTML, cache: ASK_AGAIN, policy: POLICY, compressed: true, lang } as const;
    const missing = { ...page, status: 404 } as const;
    const { path } = article('galactorrhea', lang);
    return [
      { ...page, path: homePath(lang) },
      { ...page, path },
      { ...page, path: sectionPath(lang, 'search') },
      { path: path.replace(/\/$/, ''), status: 301, to: path, cache: ASK_AGAIN, policy: POLICY, compressed: false },
      { ...missing, path: `${homePath(lang)}nothing-here/` },
      { ...missing, path: `${homePath(lang)}nothing.html` },
    ] satisfies Row[];
  });

/** What only hosts read, and what nobody is to see. */
const HIDDEN = ['/_headers', '/_redirects', '/.git/config', '/.env', '/en/.hidden'];

const hidden = (): Row[] =>
  HIDDEN.map((path) => ({
    path,
    status: 404,
    type: HTML,
    cache: ASK_AGAIN,
    policy: POLICY,
    compressed: true,
    lang: path.startsWith('/en/') ? 'en' : DEFAULT_LANG,
  }));

function files(dir: string): Row[] {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  return KINDS.map(({ name, policy = POLICY, ...kind }) => {
    const found = names.find((candidate) => name.test(candidate));
    if (!found) throw new Error(`No file of the built site matches ${name}.`);
    return { path: `/${found}`, status: 200, policy, ...kind };
  });
}

/** Old addresses, as `_redirects` names them: a host leads on, or serves the page that stands there and does. */
export const redirects = (dir: string): { from: string; to: string }[] =>
  readFileSync(join(dir, '_redirects'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => {
      const [from = '', to = ''] = line.split(/\s+/);
      return { from, to };
    });

/** The whole table for a built site. */
export const table = (dir: string): Row[] => [...pages(), ...files(dir), ...hidden()];
