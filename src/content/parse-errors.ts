/** Why a text is not MDX, in the words of an editor: the parser names the place where it gave up, seldom the cause. */
import type { Problem } from './problem.ts';

type Cause = Omit<Problem, 'file'>;

interface Pattern {
  pattern: RegExp;
  reason: string;
  fix: string;
}

const STRAIGHT_QUOTES = 'type straight quotes on both sides: <Figure src="name.svg" …>';
const CURLY_QUOTES = { reason: 'an attribute stands in curly quotes', fix: STRAIGHT_QUOTES };

/** What editors bring along from other programs: wrong wherever it stands. */
const ALWAYS_WRONG: Pattern[] = [
  {
    pattern: /<!--/,
    reason: 'an HTML comment is not allowed in content',
    fix: 'remove it from <!-- to -->; a note to other editors goes into the message of your change',
  },
  {
    pattern: /\{\{[<%]|\{%|\{\{/,
    reason: 'a shortcode of Hugo, Jekyll or another program means nothing here',
    fix: 'use one of our components (docs/editors.en.md lists them), or plain Markdown',
  },
  {
    pattern: /<[A-Za-z]\w*\b[^>]*=\s*[“”„‘’«»]/,
    ...CURLY_QUOTES,
  },
  {
    pattern: /<(https?:|mailto:|[\w.+-]+@)/i,
    reason: 'an address in < > is not a link here',
    fix: 'write [text](https://…)',
  },
  {
    pattern: /<(?=[\d=≤-])|(?<=[\p{L}\p{N}])<(?=[\p{L}\p{N}]+(?:[\s.,;:!?)]|$)(?![^<]*>))/u,
    reason: 'a < starts a component here',
    fix: 'write “less than” in words',
  },
  {
    pattern:
      /<\/?(br|hr|img|p|div|span|b|i|u|em|strong|table|tr|td|th|ul|ol|li|a|h[1-6]|sup|sub|font|center|iframe|script|style|video|details|summary)\b/i,
    reason: 'HTML is not allowed in content',
    fix: 'use Markdown and the components listed in docs/editors.en.md',
  },
];

/** Why the parser may not have understood a tag that begins in a line. */
const IN_A_TAG: Pattern[] = [
  {
    pattern: /=\s*[“”„‘’«»]/,
    ...CURLY_QUOTES,
  },
  {
    pattern: /=\s*"[^"“]*[”„]/,
    reason: 'an attribute begins with a straight quote and ends with a curly one',
    fix: STRAIGHT_QUOTES,
  },
  {
    pattern: /.<|^[^>]*$/s,
    reason: 'a tag is not ended by >',
    fix: 'write <Do> with both < and >, and /> at the end of a component that holds nothing',
  },
  {
    pattern: /=\s*'/,
    reason: 'an attribute stands in single quotes that do not close',
    fix: 'use double quotes: title="…"',
  },
  {
    pattern: /\s\w+=[^\s"'{]/,
    reason: 'an attribute stands without quotes',
    fix: STRAIGHT_QUOTES,
  },
  {
    pattern: /^[^"]*"([^"]*"[^"]*")*[^"]*$/,
    reason: 'an attribute lacks one of its two quotes',
    fix: STRAIGHT_QUOTES,
  },
];

/** What the parser says, and what it means for an editor; `$1` is the first name that it mentions. */
const SAID: Pattern[] = [
  {
    pattern: /^Expected a closing tag for `<(\w+)>`.*before the end of `/,
    reason: '<$1> is not closed before its paragraph or list ends',
    fix: 'write <$1> and </$1> on lines of their own with a blank line round them, or both inside one line of text',
  },
  {
    pattern: /^Expected a closing tag for `<(\w+)>`/,
    reason: '<$1> is opened here and never closed',
    fix: 'close every component: write </$1> on a line of its own where it ends, with a blank line before it',
  },
  {
    pattern: /^Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    reason: '</$1> stands where </$2> is due',
    fix: 'close every component with its own name, the inner one first: write </$2> here, or remove </$1>',
  },
  {
    pattern: /^Unexpected closing tag `<\/(\w+)>`/,
    reason: '</$1> closes what was never opened',
    fix: 'write <$1> where it begins, or remove </$1>',
  },
  {
    pattern: /expression/,
    reason: 'a { starts a program here',
    fix: 'write ( ) instead of { }, or remove it',
  },
];
const TAG_NOT_UNDERSTOOD = 'Unexpected character after `<`';

/**
 * The causes that stand in a text which the parser refused, and what it refused first when that is none of them.
 * @param body the text
 * @param error what the parser threw
 * @returns problems with lines from 1, counted in the body
 */
export function explainParseError(body: string, error: unknown): Cause[] {
  const message = error instanceof Error ? error.message : String(error);
  const lines = body.split('\n');
  const quote = (text = ''): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
  const causes = lines.flatMap((text, index): Cause[] => {
    const cause = ALWAYS_WRONG.find(({ pattern }) => pattern.test(text));
    return cause ? [{ line: index + 1, reason: `${cause.reason}: ${quote(text)}`, fix: cause.fix }] : [];
  });

  const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1);
  const said = message.replace(/^\d+:\d+:\s*/, '');
  if (said.startsWith(TAG_NOT_UNDERSTOOD)) {
    const tag = /<[^>]*>?/.exec(lines.slice(line - 1).join('\n'))?.[0] ?? '';
    const last = line + tag.split('\n').length - 1;
    if (causes.some((cause) => line <= (cause.line ?? 0) && (cause.line ?? 0) <= last)) return causes;
    const suspect = IN_A_TAG.find(({ pattern }) => pattern.test(tag));
    if (suspect) return [...causes, { line, reason: `${suspect.reason}: ${quote(tag)}`, fix: suspect.fix }];
  }
  if (causes.some((cause) => cause.line === line)) return causes;
  const known = SAID.find(({ pattern }) => pattern.test(said));
  const names = known?.pattern.exec(said) ?? [];
  const named = (text: string): string => text.replace(/\$(\d)/g, (_, group: string) => names[Number(group)] ?? '');
  if (known)
    return [...causes, { line, reason: `${named(known.reason)}: ${quote(lines[line - 1])}`, fix: named(known.fix) }];
  return [
    ...causes,
    {
      line,
      reason: `this is not valid MDX: ${said.replace(/\s*\((?:note|mdx).*$/s, '').replace(/ \(\d+:\d+\)/g, '')}`,
      fix: 'close every component (<Do> … </Do>) and leave a blank line around it; check that every attribute has both of its quotes',
    },
  ];
}
