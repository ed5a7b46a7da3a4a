/** What readers receive carries the licences of what it is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';

test('the licences of the scripts are published', ({ siteDir }) => {
  expect(readFileSync(join(siteDir, 'licences.txt'), 'utf8')).toMatch(/^## preact - .+ \(MIT\)$/m);
  expect(readFileSync(join(siteDir, 'pagefind/licence.txt'), 'utf8')).toContain('MIT');
});
