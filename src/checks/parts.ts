import type { ComponentUse } from '../content/mdx.ts';
import type { Problem } from '../content/problem.ts';
import type { Document } from '../content/read.ts';
import { isPlaceholder } from '../content/placeholder.ts';
import { DEFAULT_LANG, type Lang } from '../languages.ts';
import {
  COMPONENT_NAMES,
  COMPONENTS,
  componentRule,
  type ComponentRule,
  OPTIONS_COLUMNS,
  readStepTime,
} from '../schemas/components.ts';
import type { TextPageData } from '../schemas/text-page.ts';
import { FRAME_IDS } from '../site/links.ts';
import type { Check } from './check.ts';

/** How a line of `<Dont>` begins, and which other beginnings say the same. */
export const DONT: Record<Lang, { words: string; pattern: RegExp }> = {
  id: { words: 'Jangan', pattern: /^jangan\b/i },
  en: { words: 'Do not', pattern: /^(do not|never)\b/i },
};

/** Components that show the danger signs which the front matter names. */
const NEEDS_SIGNS = ['DangerSigns', 'WhenToGetHelp'];

/** What a page is made of: allowed components with their attributes and content. */
export const checkParts: Check = ({ content: { articles, pages, tools, kader } }) =>
  [...articles, ...pages, ...tools, ...kader].flatMap(checkComponents);

function checkComponents({ file, lang, data, body }: Document<TextPageData>): Problem[] {
  const problems: Problem[] = body.foreign.map(({ what, fix, line }) => ({
    file,
    line,
    reason: `${what} is not allowed in content`,
    fix: fix ?? 'use Markdown and the components listed in docs/editors.en.md',
  }));
  for (const { depth, line, text, slug } of body.headings) {
    const wrong = (reason: string, fix: string): void => void problems.push({ file, line, reason, fix });
    if (depth < 2 || depth > 3) wrong(`“${text}” is a heading of level ${depth}`, 'use ## or ###');
    if (!/[\p{L}\p{N}]/u.test(text)) wrong(`this heading has no words: “${text}”`, 'write them, or remove it');
    if (lang === DEFAULT_LANG && FRAME_IDS.some((id) => id === slug))
      wrong(
        `“${text}” gives this section the address #${slug}, which a part of every page has`,
        'say more in the heading',
      );
  }
  for (const use of body.components) {
    problems.push(...checkUse(file, lang, use));
    if (NEEDS_SIGNS.includes(use.name) && !data.signs)
      problems.push({
        file,
        line: use.line,
        reason: `<${use.name} /> has nothing to show: the page names no danger signs`,
        fix: 'add `signs` to the front matter, as docs/editors.en.md says',
      });
    // The kind of an article asks for the full list anyway.
    else if (
      use.name === 'DangerSigns' &&
      !('kind' in data) &&
      !body.components.some(({ name }) => name === 'WhenToGetHelp')
    )
      problems.push({
        file,
        line: use.line,
        reason: '<DangerSigns /> leads to the other signs of the page, which stand nowhere on it',
        fix: 'add <WhenToGetHelp /> under a ## of its own, further down',
      });
  }
  return problems;
}

/** One use of a component against its rule. */
function checkUse(file: string, lang: Lang, use: ComponentUse): Problem[] {
  const { name, attributes, line } = use;
  const rule = componentRule(name);
  if (!rule) {
    const meant = COMPONENT_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
    return [
      {
        file,
        line,
        reason: `<${name}> is not one of our components`,
        fix: meant ? `write <${meant}>` : `use one of: ${COMPONENT_NAMES.join(', ')}`,
      },
    ];
  }
  const problems: Problem[] = [];
  const wrong = (reason: string, fix = rule.example): void => void problems.push({ file, line, reason, fix });

  for (const [attribute, { type, optional }] of Object.entries(rule.attributes)) {
    const value = attributes[attribute];
    if (value === undefined ? !optional : value.trim() === '') wrong(`<${name}> needs ${attribute}="…"`);
    else if (value !== undefined && type.kind === 'choice' && !type.of.includes(value))
      wrong(`the ${attribute} of <${name}> must be one of: ${type.of.join(', ')}`);
    else if (value !== undefined && type.kind === 'time' && !readStepTime(value))
      wrong(
        `the ${attribute} of <${name}> is no time: “${value}”`,
        `write ${attribute}="30s" for 30 seconds, ${attribute}="2" for two shares of the time that a reader chooses, or leave it out`,
      );
  }
  for (const attribute of Object.keys(attributes))
    if (!Object.hasOwn(rule.attributes, attribute)) wrong(`<${name}> has no attribute "${attribute}"`);

  if (rule.within && use.parent !== rule.within)
    wrong(`<${name}> stands outside of <${rule.within}>`, COMPONENTS.Steps.example);
  if (use.inline)
    wrong(
      `<${name}> stands inside a line of text`,
      `put it on lines of its own, with a blank line before and after:\n${rule.example}`,
    );
  else checkInside(use, rule, wrong);

  if (name === 'Evidence' && !use.inside.includes('Cite')) wrong('an evidence box must cite at least one source');
  if (name === 'Step' && Boolean(attributes['figure']) !== Boolean(attributes['alt']))
    wrong('a step’s figure and its alt text go together');
  if (name === 'Dont') {
    const { words, pattern } = DONT[lang];
    for (const { text: item, nested } of use.items)
      // What stands under a line goes on from it.
      if (!nested && !pattern.test(item) && item !== '' && !isPlaceholder(item))
        wrong(
          `this line of <Dont> does not say “${words}”: “${item.slice(0, 60)}”`,
          `start every line with “${words} …”: a reader may hear it alone`,
        );
  }
  return problems;
}

/** True for a part that a drawing or a chart fills. */
const shows = ({ inside }: ComponentUse): boolean => inside.includes('Figure') || inside.includes('Chart');

/** What may stand inside a link; a link in it is told of where it was read. */
const WORDS = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'paragraph',
  'link',
  'linkReference',
  'Cite',
  'Term',
]);

/** Substance, not presence: what a part must hold to say something. */
function checkInside(use: ComponentUse, rule: ComponentRule, wrong: (reason: string) => void): void {
  const { name } = use;
  switch (rule.inside) {
    case 'nothing':
      if (use.text !== '' || use.inside.length > 0)
        wrong(`<${name} /> closes itself and holds nothing: “${use.text.slice(0, 40)}”`);
      break;
    case 'words':
    case 'text':
      if (use.text === '' && !shows(use)) wrong(`<${name}> is empty`);
      else if (rule.inside === 'words' && !use.children.every((child) => WORDS.has(child)))
        wrong(`<${name}> holds more than words of a line`);
      break;
    case 'list':
      if (use.items.every(({ text }) => text === '')) {
        if (!((name === 'Do' || name === 'Dont') && shows(use))) wrong(`<${name}> holds no list`);
      } else if (use.items.some(({ text }) => text === '')) wrong(`a line of the list in <${name}> is empty`);
      break;
    case 'steps':
      if (!use.inside.includes('Step')) wrong(`<${name}> holds no <Step>`);
      else if (use.children.some((child) => child !== 'Step'))
        wrong(`<${name}> holds something between its steps; only <Step> may stand in it, without a list mark`);
      break;
    case 'table':
      if (use.tables !== 1) wrong(`<${name}> must hold exactly one table, not ${use.tables}`);
      else if (use.rows === 0) wrong(`the table in <${name}> has no rows`);
      else if (name === 'Options' && use.columns !== OPTIONS_COLUMNS)
        wrong(`the table in <Options> has ${use.columns} columns, not ${OPTIONS_COLUMNS}`);
      break;
  }
}
