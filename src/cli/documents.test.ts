import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

const DOCUMENTS = globSync(['**/*.md', '.github/**/*.md'], {
  exclude: ['node_modules/**', 'dist/**', 'test-results/**', '.cache/**'],
});
const FILES = globSync(['{content,deploy,docs,e2e,public,src}/**/*', '{.ci,.github,.vscode}/**/*', '*', '.*']);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const knownPlaces = new Map<string, Set<string>>();

/** Places on a document to which GitHub lets a link jump. */
function placesOn(text: string): Set<string> {
  const slugger = new GithubSlugger();
  const places = knownPlaces.get(text) ?? new Set<string>();
  if (!knownPlaces.has(text))
    visit(parse(text), 'heading', (heading) => void places.add(slugger.slug(textOf(heading))));
  knownPlaces.set(text, places);
  return places;
}

/** A file of ours, by whole path or by how it is called beside the document. Examples such as `<key>/id.mdx` are none. */
const NAME =
  /^(?:(?:content|deploy|docs|e2e|public|src|\.ci|\.github|\.vscode)\/[\w./[\]-]+|[\w./[\]-]+\.(?:tsx?|astro|css))$/;
/** Articles are named as examples. */
const EXAMPLES = 'content/articles/';

const isFile = (name: string, document: string): boolean =>
  existsSync(name) ||
  existsSync(join(dirname(document), name)) ||
  FILES.some((file) => basename(file) === name || file.endsWith(`/${name}`));

/** What a document names that is not there: links, places, files, commands. */
function deadIn(document: string, text: string): string[] {
  const dead: string[] = [];
  const commands = (code: string): void => {
    for (const [, script = ''] of code.matchAll(/\bnpm run ([\w:-]+)/g)) if (!(script in scripts)) dead.push(script);
  };
  visit(parse(text), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const [path = '', place] = node.url.split('#');
      if (/^[a-z]+:/.test(path)) return;
      const target = normalize(join(dirname(document), decodeURI(path)));
      if (path !== '' && !existsSync(target)) dead.push(node.url);
      else if (place && !placesOn(path === '' ? text : readFileSync(target, 'utf8')).has(decodeURI(place)))
        dead.push(node.url);
    }
    if (node.type === 'code') commands(node.value);
    if (node.type !== 'inlineCode') return;
    commands(node.value);
    if (NAME.test(node.value) && !node.value.startsWith(EXAMPLES) && !isFile(node.value, document))
      dead.push(node.value);
  });
  return dead;
}

test('what is not there is found: a page, a picture, a place, a file, a command', () => {
  const text = [
    '# A heading',
    '[a](#a-heading) [b](#b) [c](engineers.md) [d](nowhere.md) [e](../README.md#no-such-place) ![f](pictures/none.svg)',
    '`docs.ts` `src/cli/none.ts` `none.astro` `content/articles/nipple-pain/id.mdx` `npm run check` `npm run nothing`',
    '```sh\nnpm run none -- x\n```',
  ].join('\n\n');
  expect(deadIn('docs/x.md', text)).toEqual([
    '#b',
    'nowhere.md',
    '../README.md#no-such-place',
    'pictures/none.svg',
    'src/cli/none.ts',
    'none.astro',
    'nothing',
    'none',
  ]);
});

test.for(DOCUMENTS)('%s names nothing that is not there', (document) => {
  expect(deadIn(document, readFileSync(document, 'utf8'))).toEqual([]);
});
