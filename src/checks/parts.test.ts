import { describe, expect, test } from 'vitest';
import { checkParts } from './parts.ts';
import { article, site, GOOD_BODY, infoPage, type Fields } from '../testing/content.ts';

const reasons = (given: Fields): string[] =>
  checkParts(site({ articles: [article(given)] })).map(({ reason }) => reason);
const card = (level: string) => `<CareCard level="${level}">\n\n- Fever.\n\n</CareCard>\n\n`;
const CARDS = ['emergency', 'urgent', 'routine'].map(card).join('');
const EVIDENCE =
  '<Evidence level="weak" claim="It helps." limits="Small.">\n\nSo.<Cite source="kent2006" />\n\n</Evidence>\n\n';
const STEPS = '<Steps>\n\n<Step title="Sit">\n\nSit.\n\n</Step>\n\n</Steps>\n\n';
const HOW_TO = `${card('urgent')}<NotFor>\n\n- A wound.\n\n</NotFor>\n\n<StopIf>\n\n- Pain.\n\n</StopIf>\n\n${STEPS}`;
const COMPARE = '<Compare caption="Two">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Compare>\n\n';

test.for([
  ['explainer', ''],
  ['condition', CARDS],
  ['how-to', HOW_TO],
  ['comparison', COMPARE + EVIDENCE],
  ['programme', EVIDENCE],
] as const)('a good %s passes', ([kind, parts]) => {
  expect(reasons({ kind, mdx: parts + GOOD_BODY })).toEqual([]);
});

const lacks = (kind: string, part: string) => `an article of kind "${kind}" needs <${part}>`;

test.for([
  [
    'condition',
    card('urgent'),
    ['emergency', 'routine'].map((level) => `a condition needs a care card of level "${level}"`),
  ],
  ['how-to', '', ['CareCard', 'NotFor', 'Steps', 'StopIf'].map((part) => lacks('how-to', part))],
  ['comparison', '', ['Compare', 'Evidence'].map((part) => lacks('comparison', part))],
  ['programme', '', [lacks('programme', 'Evidence')]],
] as const)('a %s names each part that it lacks', ([kind, parts, expected]) => {
  expect(reasons({ kind, mdx: parts + GOOD_BODY })).toEqual(expected);
});

describe('every article', () => {
  test.for([
    ['needs key points', 'A claim.<Cite source="kent2006" />', 'the key points are missing'],
    ['has them first', `## A\n\n${GOOD_BODY}`, 'the key points must stand before the first ##'],
    ['cites a source', GOOD_BODY.replace('<Cite source="kent2006" />', ''), 'no source is cited'],
    ['has danger signs first', GOOD_BODY + card('urgent'), 'the first care card must stand before the first ##'],
  ] as const)('%s', ([, mdx, reason]) => {
    expect(reasons({ mdx })).toEqual([reason]);
  });

  test('may repeat a care card later', () => {
    expect(reasons({ mdx: card('urgent') + GOOD_BODY + card('routine') })).toEqual([]);
  });
});

test.for([
  ['<Banner />', '<Banner> is not one of our components'],
  ['<div>a</div>', '<div> is not one of our components'],
  ['import x from "y"', 'an import or export line is not allowed in content'],
  ['# Title', '“Title” is a heading of level 1'],
  ['#### Deep', '“Deep” is a heading of level 4'],
  ['<Figure src="a.svg" caption="A" />', '<Figure> needs alt="…"'],
  ['<Cite source="kent2006" class="x" />', '<Cite> has no attribute "class"'],
  [card('soon'), 'the level of <CareCard> must be one of: emergency, urgent, routine'],
  [
    EVIDENCE.replace('weak', 'sure'),
    'the level of <Evidence> must be one of: strong, moderate, weak, none, contradicted, expert',
  ],
  [EVIDENCE.replace(/<Cite.*\/>/, ''), 'an evidence box must cite at least one source'],
  ['<Chart name="conception-by-day" /><Cite source="wilcox1995" />', '<Chart> needs caption="…"'],
  [
    '<Steps>\n\n<Step title="Sit" figure="a.svg">\n\nSit.\n\n</Step>\n\n</Steps>',
    'a step’s figure and its alt text go together',
  ],
] as const)('on any page, %j: %s', ([mdx, reason]) => {
  expect(checkParts(site({ pages: [infoPage({ mdx })] })).map((problem) => problem.reason)).toEqual([reason]);
});

test.for([
  ['id', 'Jangan menekan.', 'Menekan keras.'],
  ['en', 'Do not press.', 'Pressing hard.'],
] as const)('every line of <Dont> says so in "%s"', ([lang, good, bad]) => {
  const dont = (line: string) =>
    checkParts(site({ pages: [infoPage({ lang, mdx: `<Dont>\n\n- ${line}\n\n</Dont>` })] }));
  expect(dont(good)).toEqual([]);
  expect(dont(bad)).toMatchObject([{ line: 1, reason: expect.stringContaining(bad) as string }]);
});
