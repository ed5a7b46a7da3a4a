/** Nothing on the site leads nowhere. */
import { expect, test } from '@playwright/test';
import { checkLinks } from './links.ts';
import { readSite } from './pages.ts';

test('every link, image, anchor, feed entry and sitemap entry exists', () => {
  const { broken, followed } = checkLinks(readSite());
  expect(followed).toBeGreaterThan(readSite().pages.length);
  expect(broken).toEqual([]);
});
