/** Everything that an article says, piece by piece in reading order, for a reviewer to agree with or not. */
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Lang } from '../../languages.ts';
import { componentRule, type EvidenceLevel, wordAttributes } from '../../schemas/components.ts';
import type { DangerSignData } from '../../schemas/danger-sign.ts';

/** A heading, or one thing that is said: its words, how sure it is called, and the sources it cites. */
export type Piece =
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'statement'; text: string; level?: EvidenceLevel; sources: string[] };

const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? node.children : []);

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** An attribute's text; nothing for one that is absent. */
const attributeOf = (node: Element, name: string): string => {
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  return '';
};

/**
 * Reads what a body says.
 * @param body MDX that the checks have accepted
 */
export function statementsOf(body: string, lang: Lang, signs: readonly DangerSignData[]): Piece[] {
  const pieces: Piece[] = [];

  const textOf = (node: MdastNode, sources: string[]): string => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'break') return ' ';
    if (isElement(node) && node.name === 'Cite') {
      sources.push(attributeOf(node, 'source'));
      return '';
    }
    if (isElement(node) && node.name === 'Sign')
      return signs.find(({ key }) => key === attributeOf(node, 'id'))?.[lang] ?? '';
    return childrenOf(node)
      .map((child) => textOf(child, sources))
      .join('');
  };

  const visit = (node: MdastNode, level: EvidenceLevel | undefined): void => {
    const say = (text: string, sources: string[]): void => {
      if (text.trim() === '') return;
      pieces.push({ kind: 'statement', text: text.replace(/\s+/g, ' ').trim(), sources, ...(level && { level }) });
    };
    if (node.type === 'heading') {
      pieces.push({ kind: 'heading', depth: node.depth, text: textOf(node, []) });
      return;
    }
    if (node.type === 'table') {
      const [head, ...rows] = childrenOf(node);
      const heads = head ? childrenOf(head).map((cell) => textOf(cell, [])) : [];
      for (const row of rows) {
        const sources: string[] = [];
        const cells = childrenOf(row).map((cell) => textOf(cell, sources));
        // Each cell is read with the head of its column.
        say(
          cells.map((cell, index) => (index > 0 && heads[index] ? `${heads[index]}: ${cell}` : cell)).join(' | '),
          sources,
        );
      }
      return;
    }
    if (node.type === 'paragraph') {
      const [only] = childrenOf(node);
      // A component alone in its paragraph is read as what it is.
      if (childrenOf(node).length === 1 && only && isElement(only) && !componentRule(only.name ?? '')?.inline) {
        visit(only, level);
        return;
      }
      const sources: string[] = [];
      const text = textOf(node, sources);
      say(text, sources);
      return;
    }
    if (isElement(node)) {
      const inside = node.name === 'Evidence' ? (attributeOf(node, 'level') as EvidenceLevel) : level;
      if (node.name === 'Evidence') level = inside;
      for (const { name } of wordAttributes(node.name ?? '')) say(attributeOf(node, name), []);
      for (const child of childrenOf(node)) visit(child, inside);
      return;
    }
    for (const child of childrenOf(node)) visit(child, level);
  };
  visit(mdxToMdast(body, { features: { gfm: true, smartPunctuation: true } }), undefined);
  return pieces;
}
