/** The pages of docs/checks/, made from the table of rules. */
import { type RuleName, RULE_NAMES, rulePage, RULES } from '../content/rules.ts';

const HEAD = '<!-- made by `npm run docs` from src/content/rules.ts -->';

const fence = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

function page(name: RuleName): string {
  const { id, en, example } = RULES[name];
  return `${[
    HEAD,
    `# ${name}`,
    `**${en.what}** ${en.why} ${en.mend}`,
    `**${id.what}** ${id.why} ${id.mend}`,
    'Wrong / Salah:',
    fence(example.wrong),
    'Right / Benar:',
    fence(example.right),
  ].join('\n\n')}\n`;
}

const index = (): string =>
  `${[
    HEAD,
    '# What `npm run check:content` looks at',
    'The name of a rule stands in square brackets in each message.',
    RULE_NAMES.map((name) => `- [${name}](${name}.md): ${RULES[name].en.what}`).join('\n'),
  ].join('\n\n')}\n`;

/** Every page of docs/checks/, by its path from the project's root. */
export const rulePages = (): Map<string, string> =>
  new Map([['docs/checks/README.md', index()], ...RULE_NAMES.map((name) => [rulePage(name), page(name)] as const)]);
