/** Makes what the results page says of a page that was found: the beginning of its description, and its sections. */
import type { Lang } from '../../languages.ts';
import type { Page } from '../../site/page.ts';
import { type Details, slugOf } from '../query/details.ts';
import { searchable } from './build-index.ts';

/** Below this length a sentence alone says too little. */
const SHORT_SENTENCE = 40;

/** The details of a language's pages. Headings that several pages have tell none of them from the others. */
export function buildDetails(pages: readonly Page[], lang: Lang): Details {
  const found = searchable(pages.filter((page) => page.lang === lang));
  const uses = Map.groupBy(
    found.flatMap(({ toc }) => toc.map(({ text }) => text)),
    (text) => text,
  );
  return Object.fromEntries(
    found.map(({ key, toc, description }) => [
      key,
      {
        description: beginningOf(description),
        sections: toc.map(({ id, text }) => (slugOf(text) === id ? text : [text, id])),
        shared: toc.flatMap(({ text }, at) => (uses.get(text)?.length === 1 ? [] : [at])),
      },
    ]),
  );
}

/** The first sentence of a description; two where the first is no more than a yes. */
function beginningOf(description: string): string {
  const [first = '', second = ''] = description.split(/(?<=[.?!])\s+/);
  return first.length < SHORT_SENTENCE ? `${first} ${second}`.trim() : first;
}
