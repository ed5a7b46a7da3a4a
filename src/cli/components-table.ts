/** The table of components in the editors' documents, made from the one that the checks use. */
import type { Lang } from '../languages.ts';
import { type Attribute, COMPONENT_NAMES, componentRule, type Inside } from '../schemas/components.ts';

const MARKS = ['<!-- components: made by `npm run docs` -->', '<!-- /components -->'] as const;

/** The document of a language that holds the table. */
export const editorsDocument = (lang: Lang): string => `docs/editors.${lang}.md`;

const HEADS: Record<Lang, [component: string, purpose: string]> = {
  id: ['komponen', 'gunanya'],
  en: ['component', 'what it is'],
};

const INSIDE: Record<Lang, Record<Inside, string>> = {
  id: {
    nothing: '',
    words: ' kata',
    text: ' teks',
    list: ' daftar',
    table: ' satu tabel Markdown',
    steps: ' berisi `<Step>`',
  },
  en: {
    nothing: '',
    words: ' words',
    text: ' text',
    list: ' list',
    table: ' one Markdown table',
    steps: ' with `<Step>`',
  },
};

/** An attribute as an editor writes it, its choices named. */
function attributeText(name: string, { type, optional }: Attribute): string {
  const value = type.kind === 'choice' ? type.of.join('|') : '…';
  return optional ? `[${name}="${value}"]` : `${name}="${value}"`;
}

function row(name: string, lang: Lang): string {
  const rule = componentRule(name);
  if (!rule) return '';
  const attributes = Object.entries(rule.attributes).map(([attribute, of]) => ` ${attributeText(attribute, of)}`);
  const end = rule.inside === 'nothing' ? ' />' : '>';
  const code = `\`<${name}${attributes.join('')}${end}\``.replaceAll('|', '\\|');
  return `| ${code}${INSIDE[lang][rule.inside]} | ${rule.purpose[lang]} |`;
}

/** Markdown of the table, in a language. */
export const componentsTable = (lang: Lang): string =>
  [`| ${HEADS[lang].join(' | ')} |`, '| --- | --- |', ...COMPONENT_NAMES.map((name) => row(name, lang))].join('\n');

/**
 * A text whose table of components is up to date.
 * @throws when the text has no place for it
 */
export function withComponentsTable(text: string, lang: Lang): string {
  const [start, end] = MARKS.map((mark) => text.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`${editorsDocument(lang)} lacks the lines ${MARKS.join(' and ')}.`);
  return `${text.slice(0, start)}${MARKS[0]}\n\n${componentsTable(lang)}\n\n${text.slice(end)}`;
}
