import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readContent } from '../content/read.ts';
import { articleText, BODY, DANGER_SIGN, DRAWING, makeProject, TOPICS } from '../testing/project.ts';
import { TODAY } from '../testing/content.ts';
import { fingerprintOf } from './fingerprint.ts';
import { buildSite } from './site.ts';

const ARTICLE_FILE = 'content/articles/back-massage/id.mdx';
let root = '';
const write = (file: string, text: string): void => {
  writeFileSync(join(root, file), text);
};
beforeAll(() => {
  root = makeProject();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});
beforeEach(() => {
  write(ARTICLE_FILE, articleText('id'));
});

/** Fingerprints by address. */
function fingerprints(): Map<string, string | undefined> {
  const site = buildSite(readContent(root), { today: TODAY });
  return new Map(site.pages.map((page) => [page.path, fingerprintOf(site, page)]));
}

/** Addresses of the pages that are made anew when a file says something else. */
function madeAnew(file: string, text: string): string[] {
  const before = fingerprints();
  write(file, text);
  return [...fingerprints()]
    .filter(([path, now]) => now !== undefined && now !== before.get(path))
    .map(([path]) => path);
}

/** Every page that has a fingerprint. */
const all = (): string[] => [...fingerprints()].filter(([, now]) => now !== undefined).map(([path]) => path);

test('pages made from articles have a fingerprint, which stays while nothing changes; others have none', () => {
  expect(all()).toContain('/artikel/back-massage-id/');
  expect(all()).toContain('/lembar/back-massage-id/');
  expect(fingerprints().get('/topik/topic-id/')).toBeUndefined();
  expect(fingerprints()).toEqual(fingerprints());
});

test('a sentence makes the pages of its own text anew, and the translation that it leaves behind', () => {
  expect(madeAnew(ARTICLE_FILE, articleText('id', { body: `${BODY}\nOne more.\n` }))).toEqual([
    '/artikel/back-massage-id/',
    '/lembar/back-massage-id/',
    '/en/articles/back-massage-en/',
    '/en/leaflets/back-massage-en/',
  ]);
});

test('white space counts: it may divide a list or a paragraph', () => {
  const spaced = articleText('id', { body: BODY.replace('\n## Help', '\n\n## Help') });
  expect(madeAnew(ARTICLE_FILE, spaced)).toEqual(['/artikel/back-massage-id/', '/lembar/back-massage-id/']);
});

test.for([
  ['a title', ARTICLE_FILE, articleText('id').replace('title: back-massage id', 'title: Judul lain')],
  ['a heading', ARTICLE_FILE, articleText('id', { body: BODY.replace('## A section', '## Another') })],
  ['a danger sign', 'content/danger-signs.yaml', DANGER_SIGN.replace('en: is limp', 'en: is floppy')],
  ['a topic', 'content/topics.yaml', TOPICS.replace('title: Topic en', 'title: Shelf en')],
  ['a picture', 'content/articles/back-massage/step.svg', DRAWING.replace('48 36', '48 40')],
] as const)('%s makes all of them anew', ([, file, text]) => {
  expect(madeAnew(file, text)).toEqual(all());
});
