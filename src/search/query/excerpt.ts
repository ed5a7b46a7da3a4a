/** The passage of a page that answers a query best: pure. It begins where a sentence does. */

/** Letters of a passage. */
const LENGTH = 180;
/** Shorter sentences are headings, labels, or say too little. */
const SHORT = 25;

/** The sentences of a text; each heading and each line of a list is one. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+/);

/** How a heading stands in a text, with what ends it: Pagefind gives a full stop to those that lack one. */
const writtenIn = (content: string, heading: string): string | undefined =>
  heading ? ['. ', ' '].map((end) => heading.trim() + end).find((each) => content.includes(each)) : undefined;

/** A text without its headings, which run into the sentences after them. */
export const withoutHeadings = (content: string, headings: readonly string[]): string =>
  headings.reduce((text, heading) => {
    const written = writtenIn(text, heading);
    return written ? text.replace(written, () => '') : text;
  }, content);

/** What stands under a heading, up to the next one; nothing where it is not found. */
export function partUnder(content: string, heading = '', next = ''): string {
  const written = writtenIn(content, heading);
  if (!written) return '';
  const part = content.slice(content.indexOf(written) + written.length);
  const end = writtenIn(part, next);
  return end ? part.slice(0, part.indexOf(end)) : part;
}

/**
 * The sentence with most terms of the query, the first of several, and what follows it; nothing where none has any.
 * @param content the whole text of a page
 * @param countTerms how many terms of the query a text has
 */
export function excerptOf(content: string, countTerms: (text: string) => number): string {
  const sentences = sentencesOf(content);
  let [best, most] = [-1, 0];
  sentences.forEach((sentence, at) => {
    const count = sentence.length < SHORT ? 0 : countTerms(sentence);
    if (count > most) [best, most] = [at, count];
  });
  if (best < 0) return '';
  const passage = sentences.slice(best).join(' ');
  if (passage.length <= LENGTH) return passage;
  return `${passage.slice(0, passage.lastIndexOf(' ', LENGTH))} …`;
}
