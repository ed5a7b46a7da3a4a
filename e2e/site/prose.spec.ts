/** The text as readers get it: no words glued together by lost spaces, no holes where a value should be. */
import { HTMLElement, type Node, TextNode } from 'node-html-parser';
import { expect, test } from './test.ts';

const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'CITE',
  'CODE',
  'DFN',
  'EM',
  'I',
  'MARK',
  'Q',
  'SMALL',
  'SPAN',
  'STRONG',
  'TIME',
]);

/** Text in which no reader meets words. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'SVG', 'TEMPLATE']);

/** Inline elements that are set apart by their looks, not by spaces. */
const isApart = (element: HTMLElement): boolean =>
  element.classList.contains('sr-only') || element.classList.contains('block');

const isInline = (node: Node | undefined): node is HTMLElement =>
  node instanceof HTMLElement && INLINE.has(node.tagName) && !isApart(node);

const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** Where two neighbours meet without a space although a reader would expect one. */
function isGlued(before: Node, after: Node): boolean {
  if (!isInline(before) && !isInline(after)) return false;
  if (![before, after].every((node) => node instanceof TextNode || isInline(node))) return false;
  const [left, right] = [before.text, after.text];
  // A citation's number stands at the end of its word; what follows it needs a space.
  if (isInline(after) && after.classList.contains('cite')) return false;
  const end = isInline(before) && before.classList.contains('cite') ? 'x' : left.at(-1);
  return isWord(right[0]) && (isWord(end) || /[.,;:!?)”]/.test(end ?? ''));
}

function glued(element: HTMLElement): string[] {
  if (SILENT.has(element.tagName)) return [];
  const children = element.childNodes.filter((node) => node instanceof HTMLElement || node instanceof TextNode);
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    const here = next && isGlued(node, next) ? [`${node.text.slice(-30)}|${next.text.slice(0, 30)}`] : [];
    return [...here, ...(node instanceof HTMLElement ? glued(node) : [])];
  });
}

/** Everything that is read or read out: text, and the attributes that hold text. */
function texts(element: HTMLElement): string[] {
  if (SILENT.has(element.tagName)) return [];
  return [
    ...['alt', 'aria-label', 'title', 'placeholder', 'content'].flatMap((name) => element.getAttribute(name) ?? []),
    ...element.childNodes.flatMap((node) =>
      node instanceof HTMLElement ? texts(node) : node instanceof TextNode ? [node.text] : [],
    ),
  ];
}

test('no words are glued together', ({ site: { pages } }) => {
  expect(pages.flatMap(({ file, root }) => glued(root).map((words) => `${file}: ${words}`))).toEqual([]);
});

test('no text has a hole where a value should be', ({ site: { pages } }) => {
  const isHole = (text: string): boolean => /\bundefined\b|\[object |\bNaN\b|\{\w+\}/.test(text);
  expect(
    pages.flatMap(({ file, root }) =>
      texts(root)
        .filter(isHole)
        .map((text) => `${file}: ${text}`),
    ),
  ).toEqual([]);
});

test('no sentences are glued together', ({ site: { pages } }) => {
  const isGluedSentence = (text: string): boolean => /[\p{Ll}\p{N}][.!?]\p{Lu}\p{Ll}/u.test(text);
  expect(
    pages.flatMap(({ file, root }) =>
      texts(root)
        .filter(isGluedSentence)
        .map((text) => `${file}: ${text}`),
    ),
  ).toEqual([]);
});
