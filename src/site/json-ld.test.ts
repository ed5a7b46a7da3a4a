import { afterAll, expect, test, vi } from 'vitest';
import { infoPage, site } from '../testing/content.ts';
import { jsonLd } from './json-ld.ts';

vi.stubEnv('SITE', 'https://alir.test');
afterAll(() => void vi.unstubAllEnvs());

const pages = site({ pages: [infoPage({ title: 'A </script> in a title' })] }).pages;
const of = (key: string) => pages.filter((page) => page.key === key).map(jsonLd);

test('a title cannot end the script element it stands in, and survives', () => {
  const [text = ''] = of('about');
  expect(text).not.toContain('<');
  expect(JSON.stringify(JSON.parse(text))).toContain('A </script> in a title');
});

test('breadcrumbs count from home to the page itself', () => {
  expect(JSON.parse(of('about')[0] ?? '')).toMatchObject({
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, item: 'https://alir.test/en/' },
          { position: 2, item: 'https://alir.test/en/about-en/' },
        ],
      },
    ],
  });
});

test('pages that search engines must not list say nothing', () => {
  expect(of('not-found')).toEqual([undefined, undefined]);
});
