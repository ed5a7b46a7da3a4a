/** What an MDX body holds, read with the parser that Astro compiles it with. */
import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';

export interface Heading {
  depth: number;
  text: string;
  /** The id that Astro gives the heading from its own text. */
  slug: string;
  line: number;
}

/** One use of a component, in reading order. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  /** Text of everything inside it. */
  text: string;
  /** Names of the components inside it, at any depth. */
  inside: string[];
  /** Text of each list item inside it. */
  items: string[];
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
  /** Constructions that content may not hold (imports, expressions, raw HTML). */
  foreign: { what: string; line: number }[];
  /** Words a reader reads, attributes such as titles included. */
  words: number;
}

type Node = MdastNode;
type Element = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

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

/** Attributes whose text a reader sees. */
const SEEN_ATTRIBUTES = ['title', 'claim', 'limits', 'caption'];
/** Those, and what is read aloud instead of a drawing. */
const READ_ATTRIBUTES = [...SEEN_ATTRIBUTES, 'alt'];

/** A myth, or a claim that the evidence contradicts: said in order to say that it is wrong. */
const isQuoted = (component: string, name: string, level?: string): boolean =>
  name === 'claim' && (component === 'Myth' || level === 'contradicted');

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function countCitation(citations: Citation[], source: string): void {
  const known = citations.find((citation) => citation.source === source);
  if (known) known.uses++;
  else citations.push({ source, uses: 1 });
}

/** Strings between quotes pass; anything else an editor may not write. */
function readAttributes(node: Element): { attributes: Record<string, string>; expressions: string[] } {
  const attributes: Record<string, string> = {};
  const expressions: string[] = [];
  for (const attribute of node.attributes)
    if (attribute.type !== 'mdxJsxAttribute') expressions.push('{…}');
    else if (typeof attribute.value === 'object' && attribute.value !== null) expressions.push(attribute.name);
    else attributes[attribute.name] = attribute.value ?? '';
  return { attributes, expressions };
}

/** Visits a node and everything below it, in reading order. */
function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

/**
 * Reads a body.
 * @param bodyStart lines of the file before the body, added to every line number
 * @returns the parts found, or one problem when the text is not MDX
 */
export function readBody(body: string, file: string, bodyStart = 0): { body?: Body; problems: Problem[] } {
  let root: Node;
  try {
    root = mdxToMdast(body, { features: { gfm: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /^(\d+):/.exec(message)?.[1];
    return {
      problems: [
        {
          file,
          line: line ? Number(line) + bodyStart : undefined,
          reason: `this is not valid MDX: ${message.replace(/^\d+:\d+:\s*/, '').replace(/\s*\(.*$/, '')}`,
          fix: 'close every component (<Do> … </Do>), leave a blank line around it, and write “less than” in words instead of <',
        },
      ],
    };
  }

  const slugger = new GithubSlugger();
  const result: Body = { headings: [], components: [], citations: [], links: [], texts: [], foreign: [], words: 0 };
  const lineOf = (node: Node): number => (node.position?.start.line ?? 1) + bodyStart;
  let section = 0;

  walk(root, (node) => {
    const line = lineOf(node);
    if (node.type === 'heading') {
      const text = textOf(node).trim();
      if (node.depth === 2) section++;
      result.headings.push({ depth: node.depth, text, slug: slugger.slug(text), line });
      result.texts.push({ text, line, kind: 'heading', quoted: false });
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      const kind = node.type === 'paragraph' ? 'paragraph' : 'cell';
      result.texts.push({ text: textOf(node).trim(), line, kind, quoted: false });
    } else if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      result.links.push({ url: node.url, line });
      if (node.type === 'image') result.foreign.push({ what: 'a Markdown image', line });
    } else if (node.type === 'mdxjsEsm') {
      result.foreign.push({ what: 'an import or export line', line });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      result.foreign.push({ what: `a {…} expression`, line });
    } else if (node.type === 'html') {
      result.foreign.push({ what: 'raw HTML', line });
    } else if (isElement(node)) {
      const name = node.name ?? '';
      const { attributes, expressions } = readAttributes(node);
      for (const attribute of expressions)
        result.foreign.push({ what: `a {…} expression as ${attribute}`, line });
      const inside: string[] = [];
      const items: string[] = [];
      for (const child of node.children)
        walk(child, (inner) => {
          if (isElement(inner) && inner.name) inside.push(inner.name);
          if (inner.type === 'listItem') items.push(textOf(inner).trim());
        });
      result.components.push({ name, attributes, text: textOf(node).trim(), inside, items, section, line });
      for (const attribute of READ_ATTRIBUTES) {
        const quoted = isQuoted(name, attribute, attributes['level']);
        const text = attributes[attribute];
        if (text) result.texts.push({ text, line, kind: 'attribute', quoted });
      }
      if (name === 'Cite' && attributes['source']) countCitation(result.citations, attributes['source']);
    }
  });

  result.words =
    wordCount(textOf(root)) +
    result.components
      .flatMap(({ attributes }) => SEEN_ATTRIBUTES.map((name) => attributes[name] ?? ''))
      .reduce((sum, text) => sum + wordCount(text), 0);
  return { body: result, problems: [] };
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
