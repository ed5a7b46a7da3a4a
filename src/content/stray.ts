/**
 * Markdown that was meant as markup and came out as text: a list mark with a no-break space after it, a heading without
 * one, a table without its line of hyphens, a link whose address is missing. It is looked for in what the parser calls text.
 */

export interface Stray {
  /** What is wrong. */
  reason: string;
  fix: string;
}

interface Rule extends Stray {
  pattern: RegExp;
  /** True when a line of a sentence may begin so, where an editor’s program has wrapped it. */
  wraps?: true;
}

const NOT_A_LIST_MARK: Stray = {
  reason: 'starts with a sign that is not a list mark',
  fix: 'start each line of a list with a hyphen and a space: - text',
};

/** Marks that mean something only where a line begins. */
const AT_LINE_START: Rule[] = [
  {
    pattern: /^#{1,6}[^\S\n]*\S/,
    reason: 'is a heading that Markdown did not understand',
    fix: 'put one ordinary space after the # (a no-break space looks the same), and a blank line before it',
  },
  {
    pattern: /^[-*+][^\S\n]+\S/,
    reason: 'is a list line that Markdown did not understand',
    fix: 'put one ordinary space after the mark (a no-break or thin space looks the same): - text',
  },
  { pattern: /^[•·▪▫◦‣●○■□◆◇★☆➢➤➔➜►▶→⇒»✓✔][^\S\n]*\S/, ...NOT_A_LIST_MARK },
  { pattern: /^[–—―][^\S\n]*\S/, wraps: true, ...NOT_A_LIST_MARK },
  {
    wraps: true,
    pattern: /^\d{1,3}[.)](?![\d\n])[^\S\n]*\S/,
    reason: 'is a numbered line that Markdown did not understand',
    fix: 'put a blank line before the list and one ordinary space after each number: 1. text',
  },
  {
    pattern: /^(?:[ai][.)]|A\))\s+\S/,
    reason: 'is a lettered line, which Markdown does not know',
    fix: 'number the lines: 1. text',
  },
  {
    pattern: /^([+=~])\1{2,}$/,
    reason: 'is a line of signs that means something in another program',
    fix: 'remove it; a section begins with ## and its heading',
  },
  {
    pattern: /^\[\[?_?TOC_?\]?\]$/i,
    reason: 'asks for a table of contents, which every page makes by itself',
    fix: 'remove it',
  },
  {
    pattern: /^\|/,
    reason: 'is a line of a table that Markdown did not understand',
    fix: 'write a line of hyphens under the first row, and no blank line inside the table: | --- | --- |',
  },
  {
    pattern: /^(?::::|\/\/\/|%%)/,
    reason: 'is a box of another program',
    fix: 'use one of our components (docs/editors.en.md lists them)',
  },
];

/** Marks that mean something anywhere, in Markdown or in the dialects of other programs. */
const ANYWHERE: Rule[] = [
  {
    pattern: /\[\[[^\]\n]*(?:\]\]|$)/,
    reason: 'is a link as a wiki has it',
    fix: 'write the key of the page: [text](page:get-help)',
  },
  {
    pattern: /\[-?@\w|(?<!\S)@[a-z]+\d{4}/i,
    reason: 'is a citation as another program has it',
    fix: 'write <Cite source="…" /> with a key of content/sources.json',
  },
  {
    pattern: /==[^\s=](?:[^=\n]*[^\s=])?==|\+\+[^\s+](?:[^+\n]*[^\s+])?\+\+/,
    reason: 'is marked as another program has it',
    fix: 'write **words** for what is important',
  },
  {
    pattern: /(?<![\p{L}\d:]):[a-z][a-z0-9_+-]+:(?![\p{L}\d:])/u,
    reason: 'is the name of an emoji, which this site does not show',
    fix: 'say it in words',
  },
  {
    pattern: /\^[^\s^]+\^|[\p{L}\d]\^\d/u,
    reason: 'is a raised character as another program has it',
    fix: 'type the character itself: m², or say it in words',
  },
  {
    pattern: /\b(?!https?:)[a-z]*tp+s*(?=:\/\/)|\bhttps?(?:\/\/|:\/(?!\/)|;\/\/)/i,
    reason: 'is an address that is not written right',
    fix: 'write [text](https://…), with https, a colon and two slashes',
  },
  {
    pattern: /\[[^\]\n]*\]\s?\[[^\]\n]*\]/,
    reason: 'refers to a link that is nowhere defined',
    fix: 'write the address right there: [text](page:get-help) or [text](https://…)',
  },
  {
    pattern: /\[\^[^\]\n]+\]/,
    reason: 'is a footnote, which this site does not have',
    fix: 'cite a source with <Cite source="…" />, or write it into the text',
  },
  {
    pattern: /\]\s*\((?:page:|https?:|mailto:|tel:|#|\/)/,
    reason: 'is a link that Markdown did not understand',
    fix: 'write no space between the two brackets, and none in the address: [text](page:get-help)',
  },
  {
    pattern: /\*+[^\s*]|[^\s*]\*+|__/,
    reason: 'holds stray stars or underscores',
    fix: 'put one star on both sides of *words*, two of **words**, without spaces inside; times is ×; a star itself is \\*',
  },
  {
    pattern: /\$\$|(?<![\p{L}\d])\$[^\s$](?:[^$\n]*[^\s$])?\$(?!\d)/u,
    reason: 'is a formula, which this site does not show',
    fix: 'say it in words',
  },
  {
    pattern: /\b(TODO|FIXME|TBD|XXX)\b|lorem ipsum/i,
    reason: 'is a note to yourself',
    fix: 'write what is missing, or remove it',
  },
  {
    pattern: /&(?:(?:nbsp|lt|gt|amp|quot|apos|[mn]dash|hellip|times|deg)\b|#\d|[a-z]\w{1,30};)/i,
    reason: 'is a code for a character that came out as text',
    fix: 'type the character itself',
  },
  { pattern: /`/, reason: 'holds a stray backtick', fix: 'use “ ” or "…" for quotations' },
  { pattern: /\{|\}/, reason: 'holds a stray brace', fix: 'use ( and )' },
];

/** What means something in the text of a page and nothing in a field or an attribute, which are shown as they are. */
const IN_FIELDS: Rule[] = [
  {
    pattern: /<\/?[A-Za-z][^<]*>/,
    reason: 'is HTML or a component, which would be shown as it stands here',
    fix: 'write plain words; components stand in the text of a page',
  },
  {
    pattern: /\]\(|~~|(?<![\p{L}\d_])_[^\s_](?:[^_]*[^\s_])?_(?![\p{L}\d_])/u,
    reason: 'holds a mark of Markdown, which would be shown as it stands here',
    fix: 'write plain words, without marks and links',
  },
];

/** The words around a match, as a message quotes them. */
const quote = (line: string, at: number): string => {
  const from = at < 40 ? 0 : at - 20;
  return `“${line.slice(from, from + 60).trim()}”`;
};

/** True for a line whose sentence goes on in the next one; not for one that ends, or that is itself a line of a list. */
const isWrapped = (line: string): boolean =>
  !/[.:;!?]$/.test(line) && !AT_LINE_START.some(({ pattern }) => pattern.test(line));

/**
 * What is stray in a piece of text of which Markdown has been made.
 * @param atLineStart false for text that follows other text in its line; its further lines begin anew
 */
export const strayIn = (text: string, atLineStart: boolean): Stray[] => find(text, ANYWHERE, atLineStart);

/**
 * What is stray in a field or an attribute, which are shown as they are.
 * @param atLineStart false for a label, which may begin with a number or a sign
 */
export const strayInField = (text: string, atLineStart: boolean): Stray[] =>
  find(text, [...ANYWHERE, ...IN_FIELDS], atLineStart);

/** One problem a line: where one mark is wrong, others look wrong too. */
function find(text: string, anywhere: Rule[], atLineStart: boolean): Stray[] {
  return text.split('\n').flatMap((line, index, lines) => {
    const before = lines[index - 1]?.trim();
    const atStart = AT_LINE_START.filter(({ wraps }) => !wraps || before === undefined || !isWrapped(before));
    const rules = index > 0 || atLineStart ? [...atStart, ...anywhere] : anywhere;
    const content = line.trim();
    const rule = rules.find(({ pattern }) => pattern.test(content));
    if (!rule) return [];
    const at = Math.max(0, content.search(rule.pattern));
    return [{ reason: `${quote(content, at)} ${rule.reason}`, fix: rule.fix }];
  });
}
