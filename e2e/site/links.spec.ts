/** Nothing on the site leads nowhere. */
import { checkLinks } from './links.ts';
import { expect, test } from './test.ts';

test('every link, image, anchor, feed entry and sitemap entry exists', ({ site }) => {
  const { broken, followed } = checkLinks(site);
  expect(followed).toBeGreaterThan(site.pages.length);
  expect(broken).toEqual([]);
});
