import { expect, test } from 'vitest';
import { checkLinks } from './links.ts';
import { article, content, plain } from '../testing/content.ts';

const problemsOf = (mdx: string) =>
  checkLinks(
    content({ articles: [article({ key: 'galactorrhea' })], tools: [plain({ key: 'tool' })], pages: [plain({ mdx })] }),
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
  '<SeeAlso to="galactorrhea" />',
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
  ['<SeeAlso to="gone" />', 'there is no page with the key "gone"'],
] as const)('%s fails: %s', ([mdx, reason]) => {
  expect(problemsOf(mdx)).toMatchObject([{ file: 'content/pages/about/en.mdx', reason }]);
});
