import { expect, test } from 'vitest';
import { checkLinks } from './links.ts';
import { article, GOOD_BODY, infoPage, site, term } from '../testing/content.ts';

const problemsOf = (mdx: string) =>
  checkLinks(
    site({
      articles: [article({ key: 'galactorrhea', mdx: `${GOOD_BODY}\n## Causes\n` })],
      tools: [infoPage({ key: 'tool' })],
      glossary: [term('let-down')],
      pages: [infoPage({ mdx: `${mdx}\n\n## Here\n` })],
    }),
  );

test.for([
  '[a](page:about)',
  '[a](page:galactorrhea#causes)',
  '[a](page:tool)',
  '[a](page:massage)',
  '[a](page:glossary)',
  '[a](https://who.int/)',
  '[a](tel:119)',
  '[a](mailto:a@b.id)',
  '[a](#here)',
  '[a](page:glossary#let-down)',
  '[a](page:sources#source-kent2006)',
])('%s passes', (mdx) => {
  expect(problemsOf(mdx)).toEqual([]);
});

test.for([
  ['[a](page:gone)', 'there is no page with the key "gone"'],
  ['[a](/artikel/x/)', 'the link “/artikel/x/” names no page'],
  ['[a](../x)', 'the link “../x” names no page'],
  ['[a](http://who.int/)', 'the link “http://who.int/” names no page'],
  ['[a](javascript:alert)', 'the link “javascript:alert” names no page'],
  ['[a](page:About)', 'the link “page:About” names no page'],
  ['[a][r]\n\n[r]: /en/x/', 'the link “/en/x/” names no page'],
  ['[a](#nowhere)', 'the page "about" has no place #nowhere'],
  ['[a](page:galactorrhea#nothing)', 'the page "galactorrhea" has no place #nothing'],
  ['[](page:galactorrhea)', 'the link to “page:galactorrhea” has no words, so nobody can see or hear it'],
  ['[a](tel:)', 'the link “tel:” names no page'],
] as const)('%s fails: %s', ([mdx, reason]) => {
  expect(problemsOf(mdx)).toMatchObject([{ file: 'content/pages/about/en.mdx', reason }]);
});
