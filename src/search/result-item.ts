/** The results as they stand in the page. Whatever is found is shown as text; only `<mark>` survives of its HTML. */
import type { Piece } from './mark.ts';
import type { Found } from './pagefind.ts';
import { withoutHeading } from './passage.ts';

/** What is known of a page before its text is loaded. */
export interface PageSummary {
  href: string;
  title: string;
  /** Name of its topic, or what it is. */
  place: string;
  description: (Node | string)[];
  sections: { href: string; id: string; text: string }[];
  lang?: string;
}

/** One page in the list. Its place is fixed: what arrives later takes room that was kept for it. */
export interface ResultItem {
  element: HTMLLIElement;
  /** Puts the passages that match in place of the description. */
  fill(found: Found): void;
}

/** Sections shown of a page that only the full text found. */
const MAX_SECTIONS = 2;

/** A page that was found at once. */
export function createResultItem(
  { href, title, place, description, sections, lang }: PageSummary,
  level: 2 | 3 = 2,
): ResultItem {
  const text = element('p', description, { className: 'excerpt' });
  const rows = sections.map((section) => ({ ...section, ...sectionRow(section.href, section.text) }));
  const list = element(
    'ul',
    rows.map((row) => row.element),
  );
  return {
    element: element('li', [
      element('p', [place], { className: 'place' }),
      element(level === 2 ? 'h2' : 'h3', [element('a', [title], { href, hreflang: lang ?? '' })]),
      text,
      ...(rows.length > 0 ? [list] : []),
    ]),
    fill(found) {
      text.replaceChildren(...passage(found.excerpt, title));
      for (const row of rows) {
        const same = found.sub_results.find(({ anchor }) => anchor?.id === row.id);
        if (same) row.excerpt.replaceChildren(...passage(same.excerpt, row.text));
      }
    },
  };
}

/** A page that only the full text found. */
export function createFullTextItem(found: Found, place: string, level: 2 | 3): HTMLLIElement {
  const sections = found.sub_results.flatMap(({ url, title, anchor }) =>
    anchor ? [{ href: url, id: anchor.id, text: title }] : [],
  );
  const item = createResultItem(
    {
      href: found.url,
      title: found.meta.title ?? found.url,
      place,
      description: [],
      sections: sections.slice(0, MAX_SECTIONS),
    },
    level,
  );
  item.fill(found);
  return item.element;
}

function sectionRow(href: string, text: string): { element: HTMLLIElement; excerpt: HTMLElement } {
  const excerpt = element('span', [], { className: 'line' });
  return { element: element('li', [element('a', [element('span', [text]), excerpt], { href })]), excerpt };
}

/** An excerpt as it stands below its heading. */
function passage(html: string, heading: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const pieces = [...body.childNodes].map((node): Piece => [node.textContent ?? '', node.nodeName === 'MARK']);
  const rest = withMarks(withoutHeading(pieces, heading));
  return /[.!?…]\s*$/.test(body.textContent) ? rest : [...rest, ' …'];
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
