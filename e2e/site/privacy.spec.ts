/** Nobody else learns who reads: no address of others is loaded, nothing is stored, and the policy forbids both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributes, type BuiltPage, cssUrls, filesOf, type Site, srcset } from './pages.ts';
import { expect, test } from './test.ts';

const isOurs = (site: Site, target: string): boolean => new URL(target, site.origin + site.base).origin === site.origin;

/** Everything that a browser fetches, connects to or sends to by itself, or that frames another site. */
const loadedBy = ({ root }: BuiltPage): string[] => [
  ...attributes(root, 'script, img, iframe, video, audio, source, track, embed, input', 'src'),
  ...attributes(root, 'img, source', 'srcset').flatMap(srcset),
  ...attributes(root, 'link:not([rel=canonical]):not([rel=alternate])', 'href'),
  ...attributes(root, 'use, image', 'href'),
  ...attributes(root, 'object', 'data'),
  ...attributes(root, 'form', 'action'),
  ...attributes(root, 'button', 'formaction'),
  ...attributes(root, 'a', 'ping'),
  ...attributes(root, '[style]', 'style').flatMap(cssUrls),
  ...root.querySelectorAll('style').flatMap(({ rawText }) => cssUrls(rawText)),
];

test('pages load nothing from others', ({ site }) => {
  for (const page of site.pages)
    expect
      .soft(
        loadedBy(page).filter((target) => !isOurs(site, target)),
        page.file,
      )
      .toEqual([]);
});

test('stylesheets load nothing from others', ({ site }) => {
  for (const file of filesOf(site, '.css'))
    expect
      .soft(
        cssUrls(readFileSync(join(site.dir, file), 'utf8')).filter((target) => !isOurs(site, target)),
        file,
      )
      .toEqual([]);
});

test('links out of the site are encrypted and cut off from this page', ({ site }) => {
  for (const { file, root } of site.pages)
    for (const link of root.querySelectorAll('a[href]')) {
      const target = link.getAttribute('href') ?? '';
      if (isOurs(site, target) || /^(tel|mailto):/.test(target)) continue;
      // A source may stand where only http answers; what editors link to in a text may not.
      expect.soft(target, file).toMatch(link.closest('.sources') ? /^https?:\/\// : /^https:\/\//);
      expect.soft(link.getAttribute('rel')?.split(' '), `${file}: ${target}`).toContain('noopener');
    }
});

test('every page has a policy without holes, before anything that it governs', ({ site }) => {
  for (const { file, html, root } of site.pages) {
    const [policy = ''] = attributes(root, 'meta[http-equiv=content-security-policy]', 'content');
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect.soft(directives.get('default-src'), file).toEqual(["'none'"]);
    expect.soft(directives.get('form-action'), file).toEqual(["'self'"]);
    expect.soft(directives.get('base-uri'), file).toEqual(["'none'"]);
    for (const [name, sources] of directives)
      for (const source of sources)
        expect
          .soft(source, `${file}: ${name}`)
          .toMatch(/^('none'|'self'|'wasm-unsafe-eval'|'sha(256|384|512)-[^']+'|blob:)$/);
    const governed = html.search(/<link rel="stylesheet"|<style|<script(?! type="application\/ld\+json")|<img/);
    const stands = html.indexOf('http-equiv="content-security-policy"');
    expect.soft(stands, file).toBeGreaterThan(0);
    expect.soft(governed === -1 || stands < governed, `${file}: the policy stands too late`).toBe(true);
  }
});

test('no script of ours stores, reports or counts anything', ({ site }) => {
  const scripts = filesOf(site, '.js');
  expect(scripts.length).toBeGreaterThan(0);
  const texts = [
    ...scripts.map((file) => [file, readFileSync(join(site.dir, file), 'utf8')] as const),
    ...site.pages.flatMap(({ file, root }) =>
      root.querySelectorAll('script').map(({ rawText }) => [file, rawText] as const),
    ),
  ];
  // What tools share keeps a value when a reader asks for it, and only then: e2e/calculator-save.spec.ts, e2e/kader.spec.ts.
  // What goes along to the other language lies in the tab's own storage between two pages: e2e/calculator-language.spec.ts.
  const isShared = (text: string): boolean => text.includes('alir.language-hop');
  expect(texts.filter(([, text]) => isShared(text))).toHaveLength(1);
  // The log is kept in the browser's database when a reader asks for it: e2e/log.spec.ts.
  const isLog = (text: string): boolean => text.includes('alir.log');
  expect(texts.filter(([, text]) => isLog(text))).toHaveLength(1);
  // What is kept to read offline, and the worker, are asked for by a button: e2e/offline.spec.ts.
  const caching = texts.filter(([, text]) => /\bcaches\./.test(text)).map(([file]) => file);
  expect([caching.includes('worker.js'), caching.length]).toEqual([true, 2]);
  expect(texts.filter(([, text]) => text.includes('serviceWorker.register'))).toHaveLength(1);
  for (const [file, text] of texts) {
    const used = text.match(/document\.cookie|cookieStore|localStorage|sessionStorage|indexedDB|sendBeacon/g) ?? [];
    const expected = [
      ...(isLog(text) ? ['indexedDB'] : []),
      ...(isShared(text) ? ['localStorage', 'sessionStorage'] : []),
    ];
    expect.soft([...new Set(used)].sort(), file).toEqual(expected);
  }
});

test('what only editors have is in nothing that readers receive', ({ site }) => {
  const files = ['.js', '.html'].flatMap((ending) => filesOf(site, ending));
  const ofEditors = /astro-dev-toolbar|alir:preview|open-in-editor|@vite|sveltia/;
  expect(files.filter((file) => ofEditors.test(readFileSync(join(site.dir, file), 'utf8')))).toEqual([]);
  expect(files.filter((file) => file.startsWith('admin'))).toEqual([]);
});
