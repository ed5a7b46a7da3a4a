/** From the text of another program to Markdown as our articles have it; what cannot be brought along is named with its place. */
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeRemark from 'rehype-remark';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { placeholder, PLACEHOLDER_SOURCE } from '../../content/placeholder.ts';
import type { Lang } from '../../languages.ts';
import { componentRule } from '../../schemas/components.ts';
import type { Source } from './source.ts';

/** Something that could not be brought along: its number in the draft, its line in the file, what it is, and what it said. */
export interface Refused {
  number: number;
  line: number | undefined;
  what: string;
  text: string;
}

/** What became of a text. */
export interface Body {
  /** Markdown that begins with a heading of level 2; empty when there was no text. */
  markdown: string;
  /** The only heading of level 1 at the head of a text without a title: it is taken for one. */
  title?: string;
  refused: Refused[];
  /** Links that lead nowhere from here: their words stay. */
  links: { text: string; url: string }[];
  /** Beginnings of the paragraphs that were marked as claims without a source. */
  unsourced: string[];
  /** What was made otherwise, each in a line. */
  changed: string[];
}

export interface BodyOptions {
  lang: Lang;
  /** The title: a heading that says the same is left out. */
  title: string;
  /** Brings a picture along. @returns its name in the article’s folder, or why there is none */
  bring: (src: string) => { name: string } | { problem: string };
  /** The key of a source of ours that a link leads to. */
  sourceOf: (url: string) => string | undefined;
}

/**
 * Pieces of the result that no program in between may touch stand as numbers between two characters that mean nothing:
 * the first alone in its paragraph, the second inside a line.
 */
const BLOCK = ['\uE000', '\uE001'] as const;
const INLINE = ['\uE002', '\uE003'] as const;
const IS_BLOCK = /(\uE000\d+\uE001)/;
const TOKEN = /[\uE000\uE002](\d+)[\uE001\uE003]/g;

/** Codes of other programs that are no Markdown: Hugo, Jekyll, WordPress, kramdown. */
const SHORTCODE = /\{\{[<%][\s\S]*?[%>]\}\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{:[^}\n]*\}/g;
const WORDPRESS_CODE = /\[\/?(?:caption|gallery|embed|audio|video|playlist|contact-form-7|su_\w+|vc_\w+)\b[^\]]*\]/g;

/** HTML that has no counterpart in Markdown. */
const REFUSED_HTML = new Set(
  'audio button canvas embed form iframe input map math noscript object picture script select style svg template textarea video'.split(
    ' ',
  ),
);

/** Words and figures that make a sentence one that a reader may act on. */
const CLAIM: Record<Lang, RegExp> = {
  id: /\d|\b(penelitian|studi|riset|terbukti|ahli|dokter|menyebabkan|mencegah|menurunkan|meningkatkan|menambah|mengurangi|risiko|efektif|aman|berbahaya|bermanfaat|menyembuhkan)\b/i,
  en: /\d|\b(study|studies|research|proven|evidence|experts?|doctors?|causes?|prevents?|reduces?|increases?|boosts?|lowers?|risks?|effective|safe|dangerous|cures?|benefits?)\b/i,
};

/** Signs that Unicode has raised and lowered. */
const SIGNS = Array.from('0123456789+-');
const signMap = (moved: string): Map<string, string> =>
  new Map(Array.from(moved, (sign, index) => [SIGNS[index] ?? sign, sign]));
const RAISED = signMap('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻');
const LOWERED = signMap('₀₁₂₃₄₅₆₇₈₉₊₋');

const textOf = (node: Nodes | HastNodes): string =>
  'value' in node
    ? node.value
    : 'children' in node
      ? node.children.map(textOf).join('')
      : node.type === 'break'
        ? ' '
        : '';

const lineOf = (node: Nodes | HastNodes): number | undefined => node.position?.start.line;
const text = (value: string): Text => ({ type: 'text', value });
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });
/** An attribute that stands between straight quotes. */
const inQuotes = (value: string): string => value.replace(/"/g, '”').replace(/\s+/g, ' ').trim();
const short = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
};

/** Makes a body. @throws only what is a fault of the program */
export function readBody(source: Source, options: BodyOptions): Body {
  const { lang, bring, sourceOf } = options;
  const body: Body = { markdown: '', refused: [], links: [], unsourced: [], changed: [] };
  const kept: string[] = [];
  const token = ([start, end]: readonly [string, string], value: string): string =>
    `${start}${kept.push(value) - 1}${end}`;
  const changed = new Map<string, number>();
  const change = (what: string): void => void changed.set(what, (changed.get(what) ?? 0) + 1);

  /** Names something that stays behind, and gives what stands in its place. */
  const refuse = (what: string, said: string, line: number | undefined, marks: readonly [string, string]): string => {
    const number = body.refused.length + 1;
    body.refused.push({ number, line: line === undefined ? undefined : line + source.bodyStart, what, text: said });
    return token(marks, `${placeholder(lang, 'refused')} ${number}`);
  };

  const figure = (src: string, alt: string, caption: string, line: number | undefined): string => {
    const brought = bring(src);
    if ('problem' in brought)
      return refuse(`a picture: ${brought.problem}`, [src, alt, caption].filter(Boolean).join('\n'), line, BLOCK);
    const [seen, said] = [alt || placeholder(lang, 'picture'), caption || placeholder(lang, 'caption')].map(inQuotes);
    return token(BLOCK, `<Figure src="${brought.name}" alt="${seen ?? ''}" caption="${said ?? ''}" />`);
  };

  /** Takes codes of other programs out of a text, keeping its lines. */
  const withoutCodes = (written: string, codes: RegExp): string =>
    written.replace(codes, (code: string, ...rest: unknown[]) => {
      const at = rest.find((part): part is number => typeof part === 'number') ?? 0;
      const line = written.slice(0, at).split('\n').length;
      return refuse('a code of another program', code, line, INLINE) + '\n'.repeat(code.split('\n').length - 1);
    });

  const tree =
    source.format === 'html'
      ? unified().use(rehypeParse, { fragment: true }).parse(withoutCodes(source.text, WORDPRESS_CODE))
      : markdownTree();
  const mdast = unified().use(rehypeRemark).runSync(cleanHtml(tree));
  normalise(mdast);
  body.markdown = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    // Escapes what would begin a component or an expression.
    .use(remarkMdx)
    .use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one' })
    .stringify(mdast)
    .replace(TOKEN, (_, index: string) => kept[Number(index)] ?? '')
    .trim();
  body.changed = [...changed].map(([what, count]) => `${what}: ${count}`);
  return body;

  function markdownTree(): HastRoot {
    const written = withoutCodes(source.text, SHORTCODE);
    const plain = unified().use(remarkParse).use(remarkGfm);
    let root: Root;
    try {
      root = source.format === 'mdx' ? plain().use(remarkMdx).parse(written) : plain.parse(written);
    } catch (error) {
      change(`read as Markdown, because it is not valid MDX (${short((error as Error).message)})`);
      root = plain.parse(written);
    }
    // HTML does not know where lines end: what was typed line by line is looked at before.
    root.children = typedLists(root.children);
    withoutForeign(root);
    const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
    return toHtml.runSync(root);
  }

  /** Takes out of Markdown what HTML would make into something else: footnotes, programs, components. */
  function withoutForeign(root: Root): void {
    visit(root, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const replace = (...nodes: Nodes[]): [typeof SKIP, number] => {
        parent.children.splice(index, 1, ...(nodes as RootContent[]));
        return [SKIP, index];
      };
      switch (node.type) {
        case 'footnoteReference':
          return replace(text(token(INLINE, `<Cite source="${PLACEHOLDER_SOURCE}" />`)));
        case 'footnoteDefinition':
          refuse(`a footnote, [^${node.identifier}]`, textOf(node), lineOf(node), INLINE);
          return replace();
        case 'mdxjsEsm':
          refuse('a line of a program', node.value, lineOf(node), BLOCK);
          return replace();
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          // A comment says nothing to readers.
          if (/^\s*\/\*/.test(node.value)) {
            refuse('a comment', node.value, lineOf(node), INLINE);
            return replace();
          }
          return node.type === 'mdxFlowExpression'
            ? replace(paragraph(refuse('a {…} expression', node.value, lineOf(node), BLOCK)))
            : replace(text(refuse('a {…} expression', node.value, lineOf(node), INLINE)));
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
          const name = node.name ?? '';
          const attributes = node.attributes.flatMap((attribute) =>
            attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
              ? ` ${attribute.name}="${inQuotes(attribute.value)}"`
              : [],
          );
          const tag = `<${name}${attributes.join('')}`;
          const flow = node.type === 'mdxJsxFlowElement';
          const piece = (value: string): Nodes => (flow ? paragraph(token(BLOCK, value)) : text(token(INLINE, value)));
          // Tags of HTML are read with the rest of the HTML.
          if (/^[a-z]/.test(name))
            return replace(
              { type: 'html', value: `${tag}>` },
              ...node.children,
              ...(/^(br|hr|img|input)$/.test(name) ? [] : [{ type: 'html' as const, value: `</${name}>` }]),
            );
          if (name !== '' && !componentRule(name)) {
            const said = refuse(
              `the component <${name}> of another site`,
              `${tag}>`,
              lineOf(node),
              flow ? BLOCK : INLINE,
            );
            return replace(flow ? paragraph(said) : text(said), ...node.children);
          }
          if (name === '') return replace(...node.children);
          if (node.children.length === 0) return replace(piece(`${tag} />`));
          return replace(piece(`${tag}>`), ...node.children, piece(`</${name}>`));
        }
        default:
          return;
      }
    });
  }

  /** Pictures, and what Markdown cannot say. */
  function cleanHtml(root: HastRoot): HastRoot {
    visit(root, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const replace = (...nodes: ElementContent[]): [typeof SKIP, number] => {
        parent.children.splice(index, 1, ...nodes);
        return [SKIP, index];
      };
      if (node.type === 'comment') {
        // Gutenberg’s marks, and where a list of posts cuts the text.
        if (!/^\s*(\/?wp:|more)/.test(node.value)) refuse('a comment', node.value.trim(), lineOf(node), INLINE);
        return replace();
      }
      if (node.type !== 'element') return;
      const { tagName, properties } = node;
      const property = (name: string): string => String(properties[name] ?? '');
      if (tagName === 'img')
        return replace({
          type: 'text',
          value: figure(property('src'), property('alt'), property('title'), lineOf(node)),
        });
      if (tagName === 'figure') {
        const inside = (name: string): Element | undefined => find(node, name);
        const [image, caption] = [inside('img'), inside('figcaption')];
        if (
          image &&
          node.children.every((child) => child.type !== 'element' || ['img', 'a', 'figcaption'].includes(child.tagName))
        ) {
          const of = (name: string): string => String(image.properties[name] ?? '');
          return replace({
            type: 'text',
            value: figure(of('src'), of('alt'), caption ? textOf(caption).trim() : of('title'), lineOf(image)),
          });
        }
      }
      if (tagName === 'table' && !find(node, 'th')) {
        // Word knows no head of a table: its first row is one.
        for (const cell of find(node, 'tr')?.children ?? []) if (cell.type === 'element') cell.tagName = 'th';
      }
      if (REFUSED_HTML.has(tagName) && properties.type !== 'checkbox') {
        const html = unified()
          .use(rehypeStringify)
          .stringify({ type: 'root', children: [node] });
        return replace({ type: 'text', value: refuse(`<${tagName}>`, html, lineOf(node), BLOCK) });
      }
      if (tagName === 'sup' || tagName === 'sub') {
        const signs = tagName === 'sup' ? RAISED : LOWERED;
        const said = textOf(node);
        if (Array.from(said).every((sign) => signs.has(sign)))
          return replace({ type: 'text', value: Array.from(said, (sign) => signs.get(sign) ?? sign).join('') });
      }
      return;
    });
    return root;
  }

  function normalise(root: Root): void {
    mend(root);
    root.children = root.children.flatMap(withoutBlock);
    root.children = typedLists(root.children);
    levelHeadings(root);
    markClaims(root);
    const first = root.children[0];
    if (first && first.type !== 'heading') {
      change('text before the first heading, which got a heading to be written');
      root.children.unshift({
        type: 'heading',
        depth: 2,
        children: [text(token(INLINE, placeholder(lang, 'section')))],
      });
    }
  }

  /** Characters, links, and marks that this site does not have. */
  function mend(root: Root): void {
    visit(root, (node, index, parent) => {
      const unwrap = (what: string): [typeof SKIP, number] | undefined => {
        if (!parent || index === undefined || !('children' in node)) return;
        change(what);
        parent.children.splice(index, 1, ...(node.children as RootContent[]));
        return [SKIP, index];
      };
      switch (node.type) {
        case 'text':
          node.value = mendText(node.value);
          return;
        case 'delete':
          return unwrap('struck-out words, which are no longer struck out');
        case 'inlineCode':
        case 'html':
          (node as Nodes as Text).type = 'text';
          return;
        case 'listItem':
          if (typeof node.checked === 'boolean') change('boxes to tick, made plain lines');
          node.checked = null;
          node.spread = false;
          return;
        case 'list':
          node.spread = false;
          return;
        case 'table':
          node.align = [];
          return;
        case 'link': {
          const key = sourceOf(node.url);
          if (key !== undefined && parent && index !== undefined) {
            change('links to a source of ours, made citations');
            // An address that stands there as it is has no words worth keeping.
            const said = textOf(node) === node.url ? [] : node.children;
            parent.children.splice(index, 1, ...said, text(token(INLINE, `<Cite source="${key}" />`)));
            return [SKIP, index + said.length + 1];
          }
          if (/^https:\/\//i.test(node.url) || /^(mailto|tel|page):/.test(node.url)) return;
          if (/^http:\/\//i.test(node.url)) {
            change('links by http, made https: see whether they still lead there');
            node.url = node.url.replace(/^http:/i, 'https:');
            return;
          }
          body.links.push({ text: short(textOf(node)), url: node.url });
          return unwrap('links within the old site: their words stay');
        }
        default:
          return;
      }
    });
  }

  function mendText(value: string): string {
    const mended = value
      .replace(/[\u00A0\u202F\u2007\u2009\u200A]/g, ' ')
      .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’‚]/g, "'")
      .replaceAll('{', '(')
      .replaceAll('}', ')');
    if (mended !== value) change('texts with no-break or invisible spaces, curly quotes or braces, mended');
    return mended;
  }

  /** Blocks that are made otherwise, or divided. */
  function withoutBlock(node: RootContent): RootContent[] {
    switch (node.type) {
      case 'thematicBreak':
        return [];
      case 'blockquote':
        change('quotations by >, made paragraphs');
        return node.children.flatMap(withoutBlock);
      case 'code':
        return [paragraph(refuse('a block of code', node.value, lineOf(node), BLOCK))];
      case 'table':
        change('tables, put into <Compare>');
        return [
          paragraph(token(BLOCK, `<Compare caption="${placeholder(lang, 'caption')}">`)),
          node,
          paragraph(token(BLOCK, '</Compare>')),
        ];
      case 'paragraph':
        return divided(node.children);
      default:
        return [node];
    }
  }

  /** Paragraphs, so that pictures and boxes stand alone. */
  function divided(children: PhrasingContent[]): Paragraph[] {
    const paragraphs: PhrasingContent[][] = [[]];
    for (const child of children) {
      if (child.type !== 'text' || !IS_BLOCK.test(child.value)) paragraphs.at(-1)?.push(child);
      else
        for (const piece of child.value.split(IS_BLOCK))
          if (IS_BLOCK.test(piece)) paragraphs.push([text(piece)], []);
          else if (piece !== '') paragraphs.at(-1)?.push(text(piece));
    }
    return paragraphs
      .filter((inside) => inside.some((child) => textOf(child).trim() !== '' || 'children' in child))
      .map((inside) => ({ type: 'paragraph', children: inside }));
  }

  /** Lists that were typed as lines with a bullet. */
  function typedLists(nodes: RootContent[]): RootContent[] {
    const result: RootContent[] = [];
    for (const node of nodes) {
      const lines = node.type === 'paragraph' ? typedLines(node.children) : undefined;
      const last = result.at(-1);
      if (!lines) result.push(node);
      else {
        change('lists typed with bullets, made lists');
        const items = lines.map((children) => ({
          type: 'listItem' as const,
          spread: false,
          children: [{ type: 'paragraph' as const, children }],
        }));
        if (last?.type === 'list' && last.data === TYPED) last.children.push(...items);
        else result.push({ type: 'list', ordered: false, spread: false, children: items, data: TYPED });
      }
    }
    return result;
  }

  /** Headings from ## on, at most two levels; the title is not said again. */
  function levelHeadings(root: Root): void {
    const plain = (said: string): string =>
      said
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    root.children = root.children.filter(
      (node) => !(node.type === 'heading' && node.depth === 1 && plain(textOf(node)) === plain(options.title)),
    );
    const [first] = root.children;
    const whole = root.children.filter((node) => node.type === 'heading' && node.depth === 1);
    if (options.title === '' && first?.type === 'heading' && first.depth === 1 && whole.length === 1) {
      body.title = textOf(first).trim();
      root.children.shift();
    }
    const headings = root.children.filter((node) => node.type === 'heading');
    const top = Math.min(...headings.map(({ depth }) => depth));
    for (const heading of headings) {
      const depth = heading.depth === top ? 2 : 3;
      if (depth !== heading.depth) change('headings, put on another level');
      heading.depth = depth;
      // Bold in a heading is the heading’s own.
      heading.children = heading.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
    }
  }

  /** Marks every paragraph and line that claims something and cites nothing. */
  function markClaims(root: Root): void {
    visit(root, (node) => {
      // A row of a table claims as a whole; what stands in its cells is no paragraph.
      if (node.type !== 'paragraph' && node.type !== 'tableRow') return;
      const place = node.type === 'paragraph' ? node : node.children.at(-1);
      const said = node.type === 'paragraph' ? textOf(node) : node.children.map(textOf).join(' | ');
      const cites = [...said.matchAll(TOKEN)].some(([, index]) => (kept[Number(index)] ?? '').includes('<Cite'));
      if (cites || !place || IS_BLOCK.test(said) || !CLAIM[lang].test(said.replace(TOKEN, ''))) return SKIP;
      body.unsourced.push(short(said.replace(TOKEN, '')));
      place.children.push(text(token(INLINE, `<Cite source="${PLACEHOLDER_SOURCE}" />`)));
      return SKIP;
    });
  }
}

/** Marks a list that was made of typed lines, so that the next line goes on with it. */
const TYPED = {};
const BULLET = /^\s*[•·▪▫◦‣●○■–\uF0B7]\s*/;

/** The lines of a paragraph that all begin with a typed bullet. */
function typedLines(children: PhrasingContent[]): PhrasingContent[][] | undefined {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children)
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text')
      for (const [index, piece] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (piece !== '') lines.at(-1)?.push(text(piece));
      }
    else lines.at(-1)?.push(child);
  const filled = lines.filter((line) => line.length > 0);
  const starts = filled.map(([first]) => first?.type === 'text' && BULLET.test(first.value));
  if (filled.length === 0 || !starts.every(Boolean)) return undefined;
  for (const [first] of filled) if (first?.type === 'text') first.value = first.value.replace(BULLET, '');
  return filled;
}

/** The first element of a name inside another. */
function find(node: Element, name: string): Element | undefined {
  let found: Element | undefined;
  visit(node, 'element', (inner) => {
    if (!found && inner.tagName === name) found = inner;
  });
  return found;
}
