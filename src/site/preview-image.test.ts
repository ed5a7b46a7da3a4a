import { expect, test } from 'vitest';
import { articlePair, infoPage, site } from '../testing/content.ts';
import { hasImage, imagePath } from './preview-image.ts';

const pages = site({ articles: articlePair(), pages: [infoPage()], tools: [infoPage({ key: 'window' })] }).pages;
const english = pages.filter(({ lang }) => lang === 'en');

test.for([
  ['back-massage', true, '/og/en/back-massage.png'],
  ['window', true, '/og/en/window.png'],
  ['home', true, '/og/en/home.png'],
  ['about', false, '/og/en/home.png'],
  ['massage', false, '/og/en/home.png'],
  ['not-found', false, '/og/en/home.png'],
] as const)('%s: own image %s, shown from %s', ([key, own, path]) => {
  const page = english.find((candidate) => candidate.key === key);
  expect(page && [hasImage(page), imagePath(page)]).toEqual([own, path]);
});

test('every image that is shown is one that is drawn, and none is drawn twice', () => {
  const drawn = pages.filter(hasImage).map(imagePath);
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(pages.map(imagePath).filter((path) => !drawn.includes(path))).toEqual([]);
});
