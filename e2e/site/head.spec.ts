/** What search engines and previews are told: true, complete, and not boastful. */
import { readFileSync } from 'node:fs';
import { words } from '../../src/i18n/words.ts';
import { LANGS } from '../../src/languages.ts';
import { attributes, type BuiltPage, fileOf, sectionPages } from './pages.ts';
import { expect, test } from './test.ts';

const titleOf = ({ root }: BuiltPage): string => root.querySelector('title')?.text.trim() ?? '';
const descriptionOf = ({ root }: BuiltPage): string => attributes(root, 'meta[name=description]', 'content')[0] ?? '';

for (const lang of LANGS)
  for (const [what, of] of [
    ['title', titleOf],
    ['description', descriptionOf],
  ] as const)
    test(`every page in "${lang}" has a ${what} that no other has`, ({ site }) => {
      const seen = new Map<string, string>();
      for (const page of site.pages.filter((candidate) => candidate.lang === lang)) {
        const text = of(page);
        expect.soft(text, page.file).not.toBe('');
        expect.soft(seen.get(text), `${page.file} repeats "${text}"`).toBeUndefined();
        seen.set(text, page.file);
      }
    });

test('every page has one main heading with text', ({ site }) => {
  for (const { file, root } of site.pages) {
    const headings = root.querySelectorAll('h1');
    expect.soft(headings, file).toHaveLength(1);
    expect.soft(headings[0]?.text.trim(), file).toBeTruthy();
  }
});

test('every preview image is a PNG of 1200 by 630', ({ site }) => {
  for (const { file, root } of site.pages) {
    const [image = ''] = attributes(root, 'meta[property="og:image"]', 'content');
    const path = fileOf(site, new URL(image, site.origin).pathname);
    const bytes = readFileSync(path ?? '');
    expect.soft(bytes.subarray(0, 8).toString('latin1'), file).toBe('\x89PNG\r\n\x1a\n');
    expect.soft([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
  }
});

test('structured data is JSON of schema.org, on every page that search engines may list', ({ site }) => {
  for (const { file, root, indexed } of site.pages) {
    const blocks = root.querySelectorAll('script[type="application/ld+json"]');
    expect.soft(blocks, file).toHaveLength(indexed ? 1 : 0);
    for (const { rawText } of blocks)
      expect
        .soft(JSON.parse(rawText), file)
        .toMatchObject({ '@context': 'https://schema.org', '@graph': expect.any(Array) });
  }
});

for (const lang of LANGS)
  test(`articles in "${lang}" that nobody reviewed say so, and claim no reviewer`, ({ site }) => {
    const awaiting = words(lang)('review.awaiting');
    for (const { file, root } of sectionPages('articles', lang, site)) {
      const claims = root
        .querySelectorAll('script[type="application/ld+json"]')
        .some(({ rawText }) => /reviewedBy|lastReviewed/.test(rawText));
      const notes = root.querySelectorAll('main').flatMap(({ text }) => text.match(new RegExp(awaiting, 'g')) ?? []);
      // Under the title and at the end; or, once somebody has reviewed it, nowhere.
      expect.soft(notes.length, file).toBe(claims ? 0 : 2);
    }
  });
