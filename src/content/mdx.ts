/** What an MDX body holds, read with the parser that Astro compiles it with. */
import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';
import { componentRule, wordAttributes } from '../schemas/components.ts';
import { explainParseError } from './parse-errors.ts';
import type { Problem } from './problem.ts';
import { strayIn } from './stray.ts';

export interface Heading {
  depth: number;
  text: string;
  /** The id that Astro gives the heading from its own text. */
  slug: string;
  line: number;
}

/** Words as they stand, a danger sign by its key, or the words that link to another place of the same page. */
export type Piece = string | { sign: string } | { place: string };

/** One use of a component, in reading order. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  /** Text of everything inside it. */
  text: string;
  /** Names of the components inside it, at any depth. */
  inside: string[];
  /** Sources that are cited inside it, each once. */
  sources: string[];
  /** What stands directly inside it: names of components, else kinds of Markdown such as `list`. */
  children: string[];
  /** Each list item inside it: its text, the same in pieces, and whether it stands in another one. */
  items: { text: string; pieces: Piece[]; nested: boolean }[];
  /** How many tables stand inside it, and how many columns and filled rows under their heads these have. */
  tables: number;
  columns: number;
  rows: number;
  /** The component that it stands in. */
  parent: string | undefined;
  /** True when it stands inside a line of text. */
  inline: boolean;
  /** How many `##` headings stand before it. */
  section: number;
  line: number;
}

export interface Citation {
  source: string;
  uses: number;
}

export interface Link {
  url: string;
  /** What a reader reads as the link. */
  text: string;
  line: number;
}

/** A piece of text that a reader reads. */
export interface Text {
  text: string;
  line: number;
  /** A paragraph or list item holds sentences; the others are labels. */
  kind: 'paragraph' | 'heading' | 'cell' | 'attribute';
  /** True when it says what others claim, to contradict it. */
  quoted: boolean;
}

export interface Body {
  headings: Heading[];
  components: ComponentUse[];
  /** Sources in the order of their first citation (their numbers), and how often each is cited. */
  citations: Citation[];
  links: Link[];
  /** Everything a reader reads, piece by piece, for checks on words and sentences. */
  texts: Text[];
  /** Constructions that content may not hold (imports, expressions, raw HTML, code). */
  foreign: { what: string; fix?: string; line: number }[];
  /** Markdown that came out as text, and tables whose rows differ. */
  stray: { reason: string; fix: string; line: number }[];
  /** Words a reader reads, attributes such as titles included. */
  words: number;
}

type Node = MdastNode;
type Element = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Table = Extract<Node, { type: 'table' }>;

const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);

const textOf = (node: Node): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? ' ' : textOfAll(childrenOf(node), isBlock(node));
};

/** Blocks are kept apart by a space, so that the words of two list items do not run together. */
const textOfAll = (nodes: Node[], apart: boolean): string => nodes.map(textOf).join(apart ? ' ' : '');

const isBlock = (node: Node): boolean =>
  ['root', 'list', 'listItem', 'table', 'tableRow', 'blockquote', 'mdxJsxFlowElement'].includes(node.type);

const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What becomes a link that a reader presses: one cannot stand inside another. */
const isPressed = (node: Node): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  (isElement(node) && ['Term', 'Cite'].includes(node.name ?? ''));

/** A myth, or a claim that the evidence contradicts: said in order to say that it is wrong. */
const isQuoted = (component: string, name: string, level?: string): boolean =>
  name === 'claim' && (component === 'Myth' || level === 'contradicted');

/** How many words a text has; a sign alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What Markdown can do and this site cannot show, with the way out. */
const FOREIGN: Partial<Record<Node['type'], { what: string; fix?: string }>> = {
  mdxjsEsm: { what: 'an import or export line' },
  mdxFlowExpression: { what: 'a {…} expression', fix: 'write ( ) instead of { }, or remove it' },
  mdxTextExpression: { what: 'a {…} expression', fix: 'write ( ) instead of { }, or remove it' },
  html: { what: 'raw HTML' },
  image: {
    what: 'a Markdown image',
    fix: 'put the picture into the article’s folder and write <Figure src="name.svg" alt="…" caption="…" />',
  },
  imageReference: {
    what: 'a Markdown image',
    fix: 'put the picture into the article’s folder and write <Figure src="name.svg" alt="…" caption="…" />',
  },
  code: { what: 'a block of code', fix: 'write it as text or a list; three backticks mean code' },
  footnoteReference: { what: 'a footnote', fix: 'cite a source with <Cite source="…" />, or write it into the text' },
  footnoteDefinition: { what: 'a footnote', fix: 'cite a source with <Cite source="…" />, or write it into the text' },
  blockquote: {
    what: 'a quotation by >',
    fix: 'write “more than” in words: a > at the start of a line is lost; quote with “ ”',
  },
  delete: { what: 'struck-out text', fix: 'remove it; a single ~ is written “about”' },
  math: { what: 'a formula', fix: 'say it in words' },
  inlineMath: { what: 'a formula', fix: 'say it in words' },
};

/** Strings between quotes pass; anything else an editor may not write. */
function readAttributes(node: Element): {
  attributes: Record<string, string>;
  expressions: string[];
  repeated: string[];
} {
  const attributes: Record<string, string> = {};
  const expressions: string[] = [];
  const repeated: string[] = [];
  for (const attribute of node.attributes)
    if (attribute.type !== 'mdxJsxAttribute') expressions.push('{…}');
    else if (typeof attribute.value === 'object' && attribute.value !== null) expressions.push(attribute.name);
    else {
      if (Object.hasOwn(attributes, attribute.name)) repeated.push(attribute.name);
      attributes[attribute.name] = attribute.value ?? '';
    }
  return { attributes, expressions, repeated };
}

/** Visits a node and everything below it, in reading order, with the nodes around it from the outside in. */
function walk(node: Node, visit: (node: Node, around: Node[]) => void, around: Node[] = []): void {
  visit(node, around);
  for (const child of childrenOf(node)) walk(child, visit, [...around, node]);
}

/** The row of a table, as an editor counts: the head is the first. */
function unevenRows(table: Table): { line: number; cells: number; head: number }[] {
  const [head, ...rows] = table.children;
  const expected = head?.children.length ?? 0;
  return rows
    .filter((row) => row.children.length !== expected)
    .map((row) => ({ line: row.position?.start.line ?? 1, cells: row.children.length, head: expected }));
}

/** Letters right beside a star make it emphasis inside a word, which nobody means. */
function splitsWord(node: Node, siblings: Node[]): boolean {
  const at = siblings.indexOf(node);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  return (
    before?.type === 'text' &&
    /[\p{L}\p{N}]$/u.test(before.value) &&
    after?.type === 'text' &&
    /^[\p{L}\p{N}]/u.test(after.value)
  );
}

/**
 * Reads a body.
 * @param bodyStart lines of the file before the body, added to every line number
 * @returns the parts found, or the problems that keep the text from being MDX
 */
export function readBody(body: string, file: string, bodyStart = 0): { body?: Body; problems: Problem[] } {
  let root: Node;
  try {
    root = mdxToMdast(body, { features: { gfm: true, smartPunctuation: true } });
  } catch (error) {
    return {
      problems: explainParseError(body, error).map((problem) => ({
        ...problem,
        file,
        line: (problem.line ?? 1) + bodyStart,
      })),
    };
  }
  if (isDeeperThan(root, DEEPEST))
    return {
      problems: [
        {
          file,
          reason: `lists or boxes stand inside each other more than ${DEEPEST} deep`,
          fix: 'write lists at most three deep',
        },
      ],
    };
  return { body: collect(root, body, bodyStart), problems: [] };
}

/** Deeper than any page nests; the renderer gives up far below. */
const DEEPEST = 30;

/** Level by level: a text made to break this would break a function that calls itself. */
function isDeeperThan(root: Node, most: number): boolean {
  let level = [root];
  for (let depth = 0; depth <= most && level.length > 0; depth++) level = level.flatMap(childrenOf);
  return level.length > 0;
}

function collect(root: Node, source: string, bodyStart: number): Body {
  const slugger = new GithubSlugger();
  const result: Body = {
    headings: [],
    components: [],
    citations: [],
    links: [],
    texts: [],
    foreign: [],
    stray: [],
    words: 0,
  };
  const citations = new Map<string, Citation>();
  const sourceLines = source.split('\n');
  let section = 0;

  walk(root, (node, around) => {
    const line = (node.position?.start.line ?? 1) + bodyStart;
    const parent = around.at(-1);
    const stray = (reason: string, fix: string, at = line): void => void result.stray.push({ reason, fix, line: at });
    const say = (text: string, kind: Text['kind'], quoted = false): void =>
      void result.texts.push({ text: text.trim(), line, kind, quoted });
    const foreign = FOREIGN[node.type];
    if (foreign) result.foreign.push({ ...foreign, line });
    if (isPressed(node) && around.some(isPressed))
      stray(
        `“${textOf(node).trim().slice(0, 60) || 'a citation'}” is a link inside another link`,
        'let one of the two go, or put it after the other: <Term …>word</Term><Cite … />',
      );

    if (node.type === 'heading' && around.some(({ type }) => type === 'listItem'))
      stray(
        `“${textOf(node).trim().slice(0, 60)}” is a heading inside a list`,
        'remove the - before it, or the ## after it',
      );
    else if (node.type === 'heading') {
      // Astro makes the id of all that stands there, also of the space before a citation.
      const whole = textOf(node);
      const text = whole.trim();
      if (node.depth === 2) section++;
      result.headings.push({ depth: node.depth, text, slug: slugger.slug(whole), line });
      say(text, 'heading');
      if (!/^\s*#/.test(sourceLines[line - bodyStart - 1] ?? ''))
        stray(
          `“${text.slice(0, 60)}” became a heading by the line of hyphens or equals signs under it`,
          'put a blank line between them, or write the heading with ## before it',
        );
    } else if (node.type === 'paragraph') say(textOf(node), 'paragraph');
    else if (node.type === 'tableCell') say(textOf(node), 'cell');
    else if (node.type === 'listItem' && typeof node.checked === 'boolean')
      stray(
        `“${textOf(node).trim().slice(0, 60)}” has a box to tick, which nobody can tick here`,
        'write a plain list: - text',
      );
    else if (node.type === 'table') {
      if (node.align?.some(Boolean))
        stray(
          'the colons in the line under the head of this table align its columns, which this site does not do',
          'write that line with hyphens only: | --- | --- |',
        );
      if (!around.some((outer) => isElement(outer) && componentRule(outer.name ?? '')?.inside === 'table'))
        stray(
          'this table stands outside of <Compare>, so that a phone would have to scroll the whole page',
          'put it between <Compare caption="…"> and </Compare>, with blank lines',
        );
      for (const row of unevenRows(node))
        stray(
          `this row of the table has ${row.cells} cells, its head has ${row.head}`,
          'give every row as many cells as the head; a | inside a cell is written \\|',
          row.line + bodyStart,
        );
    } else if (node.type === 'link') result.links.push({ url: node.url, text: textOf(node).trim(), line });
    else if (node.type === 'definition') result.links.push({ url: node.url, text: node.identifier, line });
    else if (node.type === 'emphasis' && parent && splitsWord(node, childrenOf(parent)))
      stray(
        `“${textOf(node)}” is set in italics in the middle of a word, by the stars around it`,
        'times is ×: 5 × 3 × 2; a star itself is \\*',
      );
    else if (node.type === 'text') {
      // Escaped marks are meant: they are taken out of what is looked at.
      const { start, end } = node.position ?? {};
      const raw = source.slice(start?.offset ?? 0, end?.offset ?? 0);
      const text = raw.includes('\\') ? raw.replace(/\\[!-/:-@[-`{-~]|&#?\w+;/g, ' ') : node.value;
      const siblings = parent ? childrenOf(parent) : [];
      const first = siblings[0] === node || siblings[siblings.indexOf(node) - 1]?.type === 'break';
      for (const found of strayIn(text, first && parent?.type !== 'heading' && parent?.type !== 'tableCell'))
        stray(found.reason, found.fix);
      // <Do>text</Do> on one line: the text stands in no paragraph.
      if (parent?.type === 'mdxJsxFlowElement') say(node.value, 'paragraph');
    } else if (isElement(node)) {
      const use = readUse(node, around, section, line);
      result.components.push(use);
      const { expressions, repeated } = readAttributes(node);
      for (const attribute of expressions) result.foreign.push({ what: `a {…} expression as ${attribute}`, line });
      for (const attribute of repeated) stray(`<${use.name}> says ${attribute}="…" twice`, 'keep one of the two');
      for (const { name } of wordAttributes(use.name)) {
        const text = use.attributes[name];
        if (text) say(text, 'attribute', isQuoted(use.name, name, use.attributes['level']));
      }
      const cited = use.name === 'Cite' ? use.attributes['source'] : undefined;
      if (cited) citations.set(cited, { source: cited, uses: (citations.get(cited)?.uses ?? 0) + 1 });
    }
  });

  result.citations = [...citations.values()];
  result.words =
    countWords(textOf(root)) +
    result.components
      .flatMap(({ name, attributes }) =>
        wordAttributes(name).flatMap((word) => (word.seen ? [attributes[word.name] ?? ''] : [])),
      )
      .reduce((sum, text) => sum + countWords(text), 0);
  return result;
}

/** A list item that is the words of a danger sign and nothing else is not empty. */
const SIGN = '<Sign>';
const hasSign = (node: Node): boolean =>
  (isElement(node) && node.name === 'Sign') || childrenOf(node).some((child) => hasSign(child));

function piecesOf(node: Node): Piece[] {
  if (isElement(node) && node.name === 'Sign') return [{ sign: readAttributes(node).attributes['id'] ?? '' }];
  if (node.type === 'link' && node.url.startsWith('#')) return [{ place: textOf(node) }];
  const inside = childrenOf(node);
  return inside.length > 0 ? inside.flatMap(piecesOf) : [textOf(node)].filter(Boolean);
}

function readUse(node: Element, around: Node[], section: number, line: number): ComponentUse {
  const use: ComponentUse = {
    name: node.name ?? '',
    attributes: readAttributes(node).attributes,
    text: textOf(node).trim(),
    inside: [],
    sources: [],
    children: node.children
      .filter((child) => child.type !== 'text' || child.value.trim() !== '')
      .map((child) => (isElement(child) ? (child.name ?? '') : child.type)),
    items: [],
    tables: 0,
    columns: 0,
    rows: 0,
    parent: around.findLast(isElement)?.name ?? undefined,
    // A component that stands alone in its paragraph stands apart; one with text beside it stands inside the line.
    inline: node.type === 'mdxJsxTextElement' && !componentRule(node.name ?? '')?.inline,
    section,
    line,
  };
  for (const child of node.children)
    walk(child, (inner, within) => {
      if (isElement(inner) && inner.name) {
        use.inside.push(inner.name);
        const { source } = readAttributes(inner).attributes;
        if (inner.name === 'Cite' && source && !use.sources.includes(source)) use.sources.push(source);
      }
      if (inner.type === 'listItem')
        use.items.push({
          text: textOf(inner).trim() || (hasSign(inner) ? SIGN : ''),
          pieces: piecesOf(inner),
          nested: within.some(({ type }) => type === 'listItem'),
        });
      if (inner.type === 'table') {
        use.tables++;
        use.columns = inner.children[0]?.children.length ?? 0;
        use.rows += inner.children.slice(1).filter((row) => textOf(row).trim() !== '').length;
      }
    });
  return use;
}

/**
 * Fingerprint of a text that another language was made from: title, description and body, white space folded, so
 * that re-wrapping a paragraph does not make its translation look old.
 */
export const textHash = (title: string, description: string, body: string): string =>
  createHash('sha256')
    .update([title, description, body].join('\n').replace(/\s+/g, ' ').trim())
    .digest('hex')
    .slice(0, 12);
