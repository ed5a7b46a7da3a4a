import { expect, test } from 'vitest';
import { publishedOf } from './pagefind.ts';

test('readers get what a search needs, and none of the interfaces', () => {
  const files = [
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'pagefind.id_1.pf_meta',
    'wasm.id.pagefind',
    'wasm.unknown.pagefind',
    'index/id_1.pf_index',
    'fragment/id_1.pf_fragment',
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-component-ui.js',
    'pagefind-highlight.js',
  ].map((path) => ({ path, content: new Uint8Array() }));
  expect(publishedOf(files).map(({ path }) => path)).toEqual(files.slice(0, 8).map(({ path }) => path));
});
