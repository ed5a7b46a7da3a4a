/** What is read of a page, and in which order: what can be said. Pure: it takes a tree, and speaks to nobody. */

/** As much of a DOM node as reading needs. */
export interface ReadNode {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<ReadNode>;
}
export interface ReadElement extends ReadNode {
  tagName: string;
  getAttribute: (name: string) => string | null | undefined;
}

/** Words that stand together, and the element in which they do. */
export interface Passage<E> {
  element: E;
  text: string;
}

const ELEMENT = 1;
const TEXT = 3;
const isElement = (node: ReadNode): node is ReadElement => node.nodeType === ELEMENT;

/** What is looked at, pressed or counted: drawings, tables, controls; and what stands under an article. */
const SKIPPED_TAGS = new Set([
  ...['FIGURE', 'TABLE', 'SVG', 'IMG', 'NAV', 'FOOTER', 'FORM', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'DIALOG'],
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'ASTRO-ISLAND', 'ALIR-SHARE', 'ALIR-PRINT'],
]);
/** Numbers of sources; and what is not printed either: folds that come again in full, links to elsewhere. */
const SKIPPED_CLASSES = /(?:^|\s)(?:cite|no-print)(?:\s|$)/;

/** What stands inside a line. Everything else stands apart. */
const INLINE_TAGS = new Set([
  'A',
  'ABBR',
  'B',
  'BR',
  'CITE',
  'EM',
  'I',
  'Q',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
]);

const isSkipped = (element: ReadElement): boolean =>
  SKIPPED_TAGS.has(element.tagName.toUpperCase()) ||
  SKIPPED_CLASSES.test(element.getAttribute('class') ?? '') ||
  element.getAttribute('aria-hidden') === 'true' ||
  (element.getAttribute('hidden') ?? undefined) !== undefined;

/**
 * The passages of a page, in reading order: each heading, paragraph, line of a list. A folded part is read, too.
 * @param root the element that is read; a `main` of ours
 */
export function passagesIn<E extends ReadElement>(root: E): Passage<E>[] {
  const passages: Passage<E>[] = [];
  const readBlock = (block: ReadElement): void => {
    let text = '';
    const finish = (): void => {
      const said = text.replace(/\s+/g, ' ').trim();
      // A mark by itself is nothing to say.
      if (/[\p{L}\p{N}]/u.test(said)) passages.push({ element: block as E, text: said });
      text = '';
    };
    const read = (node: ReadNode): void => {
      if (node.nodeType === TEXT) text += node.textContent ?? '';
      else if (!isElement(node) || isSkipped(node)) return;
      else if (INLINE_TAGS.has(node.tagName.toUpperCase())) {
        if (node.tagName.toUpperCase() === 'BR') text += ' ';
        for (const child of node.childNodes) read(child);
      } else {
        finish();
        readBlock(node);
      }
    };
    for (const child of block.childNodes) read(child);
    finish();
  };
  readBlock(root);
  return passages;
}

/** The end of what is no sentence: a number of a step, the letter of an answer, “dr.”. */
const ABBREVIATION = /(?:^|\s)(?:\p{L}{1,2}|\d{1,2})\.$/u;

/** The sentences of a text: some browsers fall silent in the middle of anything that takes longer than 15 seconds. */
export function sentencesOf(text: string, lang: string): string[] {
  const pieces =
    'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), ({ segment }) => segment.trim())
      : text.split(/(?<=[.!?])\s+/);
  return pieces.reduce<string[]>((sentences, piece) => {
    const last = sentences.at(-1);
    return last && ABBREVIATION.test(last) ? [...sentences.slice(0, -1), `${last} ${piece}`] : [...sentences, piece];
  }, []);
}
