/** Characters and marks that end up in pages, links and search though nobody meant them: named, because they look like nothing. */

/** Letters that UTF-8 makes when another program reads it as Windows-1252: Ã©, â€œ, Â°. */
const TWICE_ENCODED = /[ÂÃ][\u0080-\u00BF‘-•ŒœŠšŸŽžƒˆ˜€™]|â(?:€|[\u0080-\u009F]{2})/;

const ODD: [RegExp, string][] = [
  [/\uFFFD/, 'a replacement character (�): a letter was lost when the text was copied or converted'],
  [/[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD]/, 'an invisible character (zero width, or a soft hyphen)'],
  [/[\u202A-\u202E\u2066-\u2069]/, 'an invisible character that reverses the direction of the text'],
  [TWICE_ENCODED, 'a letter that was converted twice (as when “°” becomes “Â°”)'],
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/, 'a control character'],
  [/[\u2028\u2029]/, 'an invisible line separator'],
  [/\p{Co}/u, 'a character that only one font knows, such as a bullet of Word (a list line starts with a hyphen),'],
];

/** The mend of an odd character. */
export const TYPE_AGAIN = 'delete the characters around it and type them again';

/**
 * What is odd in a text: one reason for each kind, with the place where the first of it stands.
 * @param text one line of a file, or one value
 */
export const oddIn = (text: string): string[] =>
  ODD.flatMap(([pattern, what]) => {
    const at = text.search(pattern);
    if (at < 0) return [];
    const code = text.codePointAt(at)?.toString(16).toUpperCase().padStart(4, '0');
    return [`${what} stands after “${text.slice(Math.max(0, at - 20), at)}” (U+${code})`];
  });

/** Marks of other formats that would be printed as they stand; the tags are those that CSL itself knows and removes. */
const FOREIGN: [RegExp, string][] = [
  [/<(?!\/?(?:i|b|sub|sup|sc|span)\b)\/?[a-z][\w:-]*(?:\s[^<>]*)?>/i, 'a tag'],
  [/\\[a-z"'`^~]+|[{}]/i, 'a mark of TeX'],
  [/&(?:[a-z]{2,8}|#\w{1,6});/i, 'a code for a character'],
];

/** What stands in a text and belongs to another format, or nothing. */
export function foreignIn(text: string): string | undefined {
  for (const [pattern, what] of FOREIGN) {
    const found = pattern.exec(text)?.[0];
    if (found) return `holds “${found}”, ${what} that would be printed as it stands`;
  }
  return undefined;
}
