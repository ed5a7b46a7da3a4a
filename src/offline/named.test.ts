import { describe, expect, test } from 'vitest';
import { isOurPage, namedFiles, titleOf, withNotice } from './named.ts';

describe('namedFiles', () => {
  test('of a page: what it loads and what its scripts load later, each once; no links, no other sites', () => {
    const html = `
      <link rel="icon" href="/fork/favicon.svg"><a href="/fork/artikel/x/">x</a><a href="/fork/berkas.pdf">PDF</a>
      <link rel="stylesheet" media="print" href="/fork/_astro/print.12345678.css">
      <img src="/fork/_astro/a.Ab-1_cD2.svg" alt=""><img srcset="/fork/_astro/b.12345678.webp 320w, /fork/_astro/c.12345678.webp 640w">
      <astro-island component-url="/fork/_astro/Tool.12345678.js" renderer-url="/fork/_astro/client.12345678.js"></astro-island>
      <template data-script="/fork/_astro/suggest.12345678.js" data-core="/fork/search-id.json"></template>
      <alir-search data-all="/fork/search-id/all.json"></alir-search>
      <script src="/fork/_astro/Base.12345678.js"></script><script src="/fork/_astro/Base.12345678.js"></script>
      <img src="https://other.example/x.png"><img src="data:image/png;base64,AA">`;
    expect(namedFiles(html, '/fork/artikel/y/')).toEqual([
      '/fork/_astro/print.12345678.css',
      '/fork/_astro/a.Ab-1_cD2.svg',
      '/fork/_astro/b.12345678.webp',
      '/fork/_astro/c.12345678.webp',
      '/fork/_astro/Tool.12345678.js',
      '/fork/_astro/client.12345678.js',
      '/fork/_astro/suggest.12345678.js',
      '/fork/search-id/all.json',
      '/fork/_astro/Base.12345678.js',
    ]);
  });

  test('of a script: what it imports at once, later, or through Vite’s list', () => {
    const code = `import{a}from"./a.12345678.js";import"./b.12345678.js";const c=()=>import('./c.12345678.js');
      const d=["_astro/d.12345678.js","fork/_astro/e.12345678.js"];const text="no.js";`;
    expect(namedFiles(code, '/fork/_astro/x.12345678.js')).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `/fork/_astro/${name}.12345678.js`),
    );
  });
});

const page = (title: string) =>
  `<html lang="id"><meta property="og:site_name" content="Alir"><meta property="og:title" content="${title}"><main id="isi" class="px-4"><h1>x</h1></main>`;

test('a page of ours is told from one that a network puts in its place', () => {
  expect(isOurPage(page('Bantuan'))).toBe(true);
  expect(isOurPage('<html><title>Login</title>')).toBe(false);
});

test('the title is text, whatever stands in it', () => {
  expect(titleOf(page('ASI &amp; “susu” &#34;x&#34; &lt;b&gt; &#39;y&#39;'))).toBe('ASI & “susu” "x" <b> \'y\'');
  expect(titleOf('')).toBe('');
});

test('a notice is the first thing of the content', () => {
  expect(withNotice(page('x'), 'Salinan $& 12')).toMatch(
    /<main id="isi" class="px-4"><p role="status"[^>]*>Salinan \$& 12<\/p><h1>/,
  );
});
