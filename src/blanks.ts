/** White space that no reader sees. */

/** Elements that begin and end a line of their own: white space at their edges is never shown. */
const BLOCKS =
  'html|head|title|meta|link|style|script|template|body|header|nav|main|article|aside|section|footer|div|figure|figcaption|' +
  'h[1-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|details|summary|form';
const EDGES = new RegExp(` ?(</?(?:${BLOCKS})\\b[^>"]*(?:"[^"]*"[^>"]*)*>) ?`, 'g');
/** White space that is not one space already. */
const RUNS = /\s{2,}|[^\S ]/g;

/**
 * A page without the white space that templates leave between its blocks; inside a line a run of it is one space.
 * @param html a whole page; scripts and styles stay as they are, because the policy knows them by their hashes
 */
export const withoutBlanks = (html: string): string =>
  html
    .split(/(<(?:script|style|pre|textarea)\b[\s\S]*?<\/(?:script|style|pre|textarea)>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(RUNS, ' ').replace(EDGES, '$1')))
    .join('');
