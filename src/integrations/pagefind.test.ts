import { expect, test } from 'vitest';
import { publishedOf } from './pagefind.ts';

const file = (path: string) => ({ path, content: new TextEncoder().encode(path) });
const said = (files: ReturnType<typeof publishedOf>) =>
  files.map(({ path, content }) => [path, new TextDecoder().decode(content)]);

test('a language that Pagefind does not know gets the program for unknown languages', () => {
  const files = ['wasm.id.pagefind', 'wasm.unknown.pagefind', 'pagefind-entry.json', 'pagefind-ui.js'].map(file);
  expect(said(publishedOf(files))).toEqual([
    ['pagefind-entry.json', 'pagefind-entry.json'],
    ['wasm.id.pagefind', 'wasm.id.pagefind'],
    ['wasm.en.pagefind', 'wasm.unknown.pagefind'],
  ]);
});
