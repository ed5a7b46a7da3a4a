import { expect, test } from 'vitest';
import { withBase } from './redirects.ts';

test('old and new addresses get the base path; comments and codes stay', () => {
  const lines = ['# For hosts', '/artikel/ /topik/ 301', '', '/en/articles/a/ /en/articles/b/ 301'];
  expect(withBase(lines, '/alir')).toBe(
    '# For hosts\n/alir/artikel/ /alir/topik/ 301\n/alir/en/articles/a/ /alir/en/articles/b/ 301\n',
  );
  expect(withBase(lines, '')).toBe('# For hosts\n/artikel/ /topik/ 301\n/en/articles/a/ /en/articles/b/ 301\n');
});
