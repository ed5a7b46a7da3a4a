/** The results as they stand in the page. Whatever is found is shown as text. */
import type { Piece } from '../query/mark.ts';

/** What is known of a page before its text is loaded. */
export interface PageSummary {
  href: string;
  title: string;
  /** Name of its topic, or what it is. */
  place: string;
  description: (Node | string)[];
  sections: { href: string; text: string }[];
  lang?: string;
}

/** One page in the list. Its place is fixed: what arrives later takes room that was kept for it. */
export interface ResultItem {
  element: HTMLLIElement;
  /** Puts a passage that matches in place of the description. */
  fill: (passage: (Node | string)[]) => void;
}

export function createResultItem(
  { href, title, place, description, sections, lang }: PageSummary,
  level: 2 | 3 = 2,
): ResultItem {
  const text = element('p', description, { className: 'excerpt' });
  const rows = sections.map((section) => element('li', [element('a', [section.text], { href: section.href })]));
  return {
    element: element('li', [
      element('p', [place], { className: 'place' }),
      element(level === 2 ? 'h2' : 'h3', [element('a', [title], { href, hreflang: lang ?? '' })]),
      text,
      ...(rows.length > 0 ? [element('ul', rows)] : []),
    ]),
    fill: (passage) => text.replaceChildren(...passage),
  };
}

/** Pieces of a text, those marked in `<mark>`. */
export const withMarks = (pieces: Piece[]): (Node | string)[] =>
  pieces.map(([text, isMarked]) => (isMarked ? element('mark', [text]) : text));

/** An element with its children and properties. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  children: (Node | string)[],
  properties: Partial<Record<string, unknown>> = {},
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
