/** Why a text is not MDX, in the words of an editor: the parser names the place where it gave up, seldom the cause. */
import type { Problem } from './problem.ts';

type Cause = Omit<Problem, 'file'>;

/** What editors bring along from other programs, found line by line. */
const CAUSES: { pattern: RegExp; reason: string; fix: string }[] = [
  {
    pattern: /<!--/,
    reason: 'an HTML comment is not allowed in content',
    fix: 'remove it from <!-- to -->; a note to other editors goes into the message of your change',
  },
  {
    pattern: /\{\{[<%]|\{%|\{\{/,
    reason: 'a shortcode of Hugo, Jekyll or another program means nothing here',
    fix: 'use one of our components (CONTRIBUTING.md lists them), or plain Markdown',
  },
  {
    pattern: /<[A-Za-z]\w*\b[^>]*=\s*[“”„‘’«»]/,
    reason: 'an attribute stands in curly quotes',
    fix: 'type straight quotes: <Figure src="name.svg" …>',
  },
  {
    pattern: /<[A-Z]\w*\b[^>]*=\s*'/,
    reason: 'an attribute stands in single quotes that do not close',
    fix: 'use double quotes: title="…"',
  },
  {
    pattern: /<(https?:|mailto:|[\w.+-]+@)/i,
    reason: 'an address in < > is not a link here',
    fix: 'write [text](https://…)',
  },
  {
    pattern:
      /<\/?(br|hr|img|p|div|span|b|i|u|em|strong|table|tr|td|th|ul|ol|li|a|h[1-6]|sup|sub|font|center|iframe|script|style|video|details|summary)\b/i,
    reason: 'HTML is not allowed in content',
    fix: 'use Markdown and the components listed in CONTRIBUTING.md',
  },
  {
    pattern: /<(?=[\s\d=≤-])/,
    reason: 'a < starts a component here',
    fix: 'write “less than” in words',
  },
  {
    pattern: /\{/,
    reason: 'a { starts a program here',
    fix: 'write ( ) instead of { }, or remove it',
  },
];

/**
 * The causes that stand in a text which the parser refused; where none is known, what the parser said.
 * @param body the text
 * @param error what the parser threw
 * @returns problems with lines from 1, counted in the body
 */
export function explainParseError(body: string, error: unknown): Cause[] {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1);
  const said = message
    .replace(/^\d+:\d+:\s*/, '')
    .replace(/\s*\((?:note|mdx).*$/s, '')
    .replace(/ \(\d+:\d+\)/g, '');
  const causes = body.split('\n').flatMap((text, index): Cause[] => {
    const cause = CAUSES.find(({ pattern }) => pattern.test(text));
    return cause ? [{ line: index + 1, reason: `${cause.reason}: “${text.trim().slice(0, 60)}”`, fix: cause.fix }] : [];
  });
  if (causes.length > 0) return causes;
  return [
    {
      line,
      reason: `this is not valid MDX: ${said}`,
      fix: 'close every component (<Do> … </Do>) and leave a blank line around it; check that every attribute has both of its quotes',
    },
  ];
}
