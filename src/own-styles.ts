/** The styles that stand in a page are those that it uses: a reader pays for no rule of another kind of page. */
import { type CssNode, generate, ident, parse, walk } from 'css-tree';
import { hashOf } from './csp.ts';

/** What a page holds: `element`, `.class`, `#id`, `[attribute`. */
type Held = ReadonlySet<string>;

/** A part of a style sheet: a rule, a group of parts as `@media`, or a statement that stays as it is. */
type Part =
  { selectors: CssNode[]; declarations: string } | { head: string; parts: readonly Part[] } | { statement: string };

/** A custom property of Tailwind's: its value where no rule sets it, and the statement that registers it. */
interface Registered {
  initial: string | undefined;
  statement: string;
}

interface Sheet {
  parts: readonly Part[];
  registered: ReadonlyMap<string, Registered>;
  /** Pages of print by their names, as they are written. */
  pages: ReadonlyMap<string, string>;
  /** What stands in for the registered properties where a browser knows no `@property`. */
  fallback: string;
  /** What its selectors name: of all that a page holds, only this decides what is written. */
  named: Held;
  /** What was written, by what of `named` a page held: pages of one kind hold much the same. */
  written: Map<string, Style>;
  /** How policies name the whole of it. */
  hash: string;
}

/** A style as it stands in a page, and how policies name it. */
interface Style {
  css: string;
  hash: string;
}

/** Scripts draw more than the page came with: it keeps every rule. */
const DRAWN_LATER = /<(?:astro-island|alir-search)\b/;
/** What the script of an element (`src/client/`) sets while the page is read. */
const SET_LATER = {
  'alir-print': ['.print-target', '[data-print'],
  'alir-slides': ['[data-full', '[data-shown'],
};

/**
 * A page whose inline styles hold only rules that can match something in it. A policy that allows the whole style allows
 * the shorter one instead.
 * @param html a whole page; one that scripts fill keeps all of its styles
 */
export function withOwnStyles(html: string): string {
  if (DRAWN_LATER.test(html)) return html;
  const held = heldBy(html);
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].reduce((page, [, whole = '']) => {
    const sheet = sheetOf(whole);
    const own = ownStyle(sheet, held);
    // Functions, because `$` means something in a replacement text.
    return page.replace(whole, () => own.css).replace(sheet.hash, () => own.hash);
  }, html);
}

const TAGS = /<[a-z][^>"]*(?:"[^"]*"[^>"]*)*>/gi;

function heldBy(html: string): Held {
  const held = new Set<string>();
  // Most tags of a page stand there many times.
  for (const written of new Set(html.match(TAGS))) {
    const [tag = ''] = /[a-z][\w-]*/i.exec(written) ?? [];
    const attributes = written.slice(1 + tag.length, -1);
    held.add(tag.toLowerCase());
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s"=]+)(?:="([^"]*)")?/g)) {
      held.add(`[${name.toLowerCase()}`);
      if (name === 'class') for (const word of value.split(/\s+/)) held.add(`.${word}`);
      if (name === 'id') held.add(`#${value}`);
    }
  }
  for (const [element, set] of Object.entries(SET_LATER)) if (held.has(element)) set.forEach((name) => held.add(name));
  return held;
}

/** Sheets as they were read: all pages of a kind come with the same. */
const sheets = new Map<string, Sheet>();

function sheetOf(css: string): Sheet {
  const sheet = sheets.get(css) ?? readSheet(css);
  sheets.set(css, sheet);
  return sheet;
}

function ownStyle(sheet: Sheet, held: Held): Style {
  const key = [...sheet.named].filter((name) => held.has(name)).join();
  const known = sheet.written.get(key);
  if (known) return known;
  const css = writeSheet(sheet, held);
  const own = { css, hash: hashOf(css) };
  sheet.written.set(key, own);
  return own;
}

function writeSheet(sheet: Sheet, held: Held): string {
  const rules = write(sheet.parts, held);
  const settled = rules
    // What nothing here sets has a known value.
    .replace(/var\((--tw-[\w-]+)(?:,([^()]*))?\)/g, (read, name: string, otherwise?: string) =>
      rules.includes(`${name}:`) ? read : (otherwise ?? sheet.registered.get(name)?.initial ?? ''),
    )
    // What nothing here reads needs no value.
    .replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (set, name: string) => (rules.includes(`var(${name}`) ? set : ''));
  // A sheet of paper that nothing here is printed on.
  const used = [...sheet.pages]
    .filter(([name]) => !new RegExp(`\\bpage:${name}[;}]`).test(settled))
    .reduce((css, [, statement]) => css.replace(statement, ''), settled);
  const needed = [...sheet.registered].filter(([name]) => used.includes(`${name}:`));
  if (needed.length === 0) return used;
  return [sheet.fallback, used, ...needed.map(([, { statement }]) => statement)].join('');
}

function readSheet(css: string): Sheet {
  const registered = new Map<string, Registered>();
  const pages = new Map<string, string>();
  let fallback = '';
  const read = (node: CssNode): Part[] => {
    if (node.type === 'Comment') return [];
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
      return [{ selectors: node.prelude.children.toArray(), declarations: generate(node.block) }];
    if (node.type !== 'Atrule') return [{ statement: generate(node) }];
    const prelude = node.prelude ? generate(node.prelude) : '';
    if (node.name === 'layer' && prelude === 'properties') fallback = generate(node);
    else if (node.name === 'property') {
      const statement = generate(node);
      registered.set(prelude, { initial: /initial-value:([^;}]*)/.exec(statement)?.[1], statement });
    } else if (node.block && ['media', 'layer', 'supports'].includes(node.name))
      return [{ head: `@${node.name} ${prelude}`, parts: node.block.children.toArray().flatMap(read) }];
    else {
      const statement = generate(node);
      if (node.name === 'page' && prelude) pages.set(prelude, statement);
      return [{ statement }];
    }
    return [];
  };
  const ast = parse(css, { parseValue: false });
  const parts = ast.type === 'StyleSheet' ? ast.children.toArray().flatMap(read) : [];
  const named = new Set<string>();
  walk(ast, (node) => {
    const name = nameOf(node);
    if (name) named.add(name);
  });
  return { parts, registered, pages, fallback, named, written: new Map(), hash: hashOf(css) };
}

/** What a simple selector asks of a page, as `Held` writes it; nothing for what may always match. */
function nameOf(node: CssNode): string | undefined {
  if (node.type === 'TypeSelector' && node.name !== '*') return node.name.toLowerCase();
  if (node.type === 'ClassSelector') return `.${ident.decode(node.name)}`;
  if (node.type === 'IdSelector') return `#${ident.decode(node.name)}`;
  if (node.type === 'AttributeSelector') return `[${node.name.name.toLowerCase()}`;
  return undefined;
}

function write(parts: readonly Part[], held: Held): string {
  return parts
    .map((part) => {
      if ('statement' in part) return part.statement;
      if ('parts' in part) {
        const inner = write(part.parts, held);
        return inner && `${part.head}{${inner}}`;
      }
      const own = part.selectors.filter((selector) => mayMatch(selector, held)).map((selector) => generate(selector));
      return own.length > 0 ? own.join() + part.declarations : '';
    })
    .join('');
}

/** Whether a page holds what a selector names: every part of it, one of each `:is(…)`. States may always come. */
function mayMatch(node: CssNode, held: Held): boolean {
  const name = nameOf(node);
  if (name) return held.has(name);
  switch (node.type) {
    case 'Selector':
      return node.children.toArray().every((part) => mayMatch(part, held));
    case 'SelectorList':
      return node.children.some((selector) => mayMatch(selector, held));
    case 'PseudoClassSelector':
      // Pages are no shadow trees.
      if (node.name === 'host') return false;
      return (
        !['is', 'where', 'has'].includes(node.name) || (node.children?.some((list) => mayMatch(list, held)) ?? true)
      );
    default:
      return true;
  }
}
