import { expect, test } from 'vitest';
import { checkParts } from './parts.ts';
import { site, infoPage } from '../testing/content.ts';

const EVIDENCE =
  '<Evidence level="weak" claim="It helps." limits="Small.">\n\nSo.<Cite source="kent2006" />\n\n</Evidence>\n\n';

test.for([
  ['<Banner />', '<Banner> is not one of our components'],
  ['<div>a</div>', '<div> is not one of our components'],
  ['import x from "y"', 'an import or export line is not allowed in content'],
  ['# Title', '“Title” is a heading of level 1'],
  ['#### Deep', '“Deep” is a heading of level 4'],
  ['<Figure src="a.svg" caption="A" />', '<Figure> needs alt="…"'],
  ['<Cite source="kent2006" class="x" />', '<Cite> has no attribute "class"'],
  ['<DangerSigns />', '<DangerSigns /> has nothing to show: the page names no danger signs'],
  ['<AllDangerSigns who="father" />', 'the who of <AllDangerSigns> must be one of: baby, mother'],
  [
    '<Options caption="Two" nothing="Nothing.">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Options>',
    'the table in <Options> has 2 columns, not 4',
  ],
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

test('the compact card of a tool leads to the full list, so that the page needs both', () => {
  const signs = { baby: ['general'], mother: [], first: ['baby-limp', 'baby-limp', 'baby-limp'] };
  const reasons = (mdx: string) => checkParts(site({ pages: [infoPage({ signs, mdx })] })).map(({ reason }) => reason);
  expect(reasons('<DangerSigns />\n')).toEqual([
    '<DangerSigns /> leads to the other signs of the page, which stand nowhere on it',
  ]);
  expect(reasons('<DangerSigns />\n\n## Help\n\n<WhenToGetHelp />\n')).toEqual([]);
});
