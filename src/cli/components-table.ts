/** The table of components in CONTRIBUTING.md, made from the one that the checks use. */
import { type Attribute, COMPONENT_NAMES, componentRule } from '../schemas/components.ts';

const MARKS = ['<!-- components: made by `npm run docs` -->', '<!-- /components -->'] as const;

const INSIDE = {
  nothing: '',
  words: ' words',
  text: ' text',
  list: ' list',
  table: ' one Markdown table',
  steps: ' with `<Step>`',
} as const;

/** An attribute as an editor writes it, its choices named. */
function attributeText(name: string, { type, optional }: Attribute): string {
  const value = type.kind === 'choice' ? type.of.join('|') : '…';
  return optional ? `[${name}="${value}"]` : `${name}="${value}"`;
}

function row(name: string): string {
  const rule = componentRule(name);
  if (!rule) return '';
  const attributes = Object.entries(rule.attributes).map(([attribute, of]) => ` ${attributeText(attribute, of)}`);
  const end = rule.inside === 'nothing' ? ' />' : '>';
  const code = `\`<${name}${attributes.join('')}${end}\``.replaceAll('|', '\\|');
  return `| ${code}${INSIDE[rule.inside]} | ${rule.purpose} |`;
}

/** Markdown of the table. */
export const componentsTable = (): string =>
  ['| component | what it is |', '| --- | --- |', ...COMPONENT_NAMES.map(row)].join('\n');

/**
 * A text whose table of components is up to date.
 * @throws when the text has no place for it
 */
export function withComponentsTable(text: string): string {
  const [start, end] = MARKS.map((mark) => text.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`CONTRIBUTING.md lacks the lines ${MARKS.join(' and ')}.`);
  return `${text.slice(0, start)}${MARKS[0]}\n\n${componentsTable()}\n\n${text.slice(end)}`;
}
