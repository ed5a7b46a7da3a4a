import { describe, expect, test } from 'vitest';
import { article, type Fields, GOOD_BODY, site } from '../testing/content.ts';
import { checkAnatomy } from './anatomy.ts';

const reasons = (given: Fields): string[] =>
  checkAnatomy(site({ articles: [article(given)] })).map(({ reason }) => reason);

const EVIDENCE = '<Evidence level="weak" claim="It helps.">\n\nSo.<Cite source="kent2006" />\n\n</Evidence>\n\n';
const STEPS = '<Steps>\n\n<Step title="Sit">\n\nSit.\n\n</Step>\n\n</Steps>\n\n';
const HOW_TO = `<NotFor>\n\n- A wound.\n\n</NotFor>\n\n<StopIf>\n\n- Pain.\n\n</StopIf>\n\n${STEPS}`;
const COMPARE = '<Compare caption="Two">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Compare>\n\n';
const OPTIONS =
  '<Options caption="All" nothing="It stays.">\n\n| a | b | c | d |\n| - | - | - | - |\n| e | f | g | h |\n\n</Options>\n\n';

test.for([
  ['explainer', ''],
  ['condition', OPTIONS],
  ['how-to', HOW_TO],
  ['comparison', COMPARE + EVIDENCE],
  ['programme', EVIDENCE],
] as const)('a good %s passes', ([kind, parts]) => {
  expect(reasons({ kind, mdx: GOOD_BODY + parts })).toEqual([]);
});

test.for([
  ['condition', ['Options']],
  ['how-to', ['NotFor', 'Steps', 'StopIf']],
  ['comparison', ['Compare', 'Evidence']],
  ['programme', ['Evidence']],
] as const)('a %s names each part that it lacks', ([kind, parts]) => {
  expect(reasons({ kind })).toEqual(parts.map((part) => `an article of kind "${kind}" needs <${part}>`));
});

const [OPENING = '', REST = ''] = GOOD_BODY.split('<DangerSigns />');
const words = (n: number): string => 'word '.repeat(n).trim();

describe('every article', () => {
  test.for([
    ['needs key points', `<DangerSigns />${REST}`, 'the key points are missing'],
    ['has them first', `## A\n\nText.\n\n${GOOD_BODY}`, 'the key points must stand before the first ##'],
    ['cites a source', GOOD_BODY.replace('<Cite source="kent2006" />', ''), 'no source is cited'],
    ['has a compact card', OPENING + REST, 'an article of kind "explainer" needs <DangerSigns>'],
    [
      'has full cards',
      GOOD_BODY.replace('<WhenToGetHelp />', 'Text.'),
      'an article of kind "explainer" needs <WhenToGetHelp>',
    ],
    ['has one compact card', `${GOOD_BODY}\n<DangerSigns />\n`, '<DangerSigns> stands twice'],
    ['leaves all signs to the help page', `${GOOD_BODY}\n<DangerSheet />\n`, '<DangerSheet> is for the help page'],
    ['answers in 80 words', GOOD_BODY.replace('A point.', words(81)), 'the key points have 81 words'],
    [
      'comes to the point',
      GOOD_BODY.replace('A claim.', `${words(121)}.`),
      '121 words stand between the key points and the first ##',
    ],
    ['has no more than three evidence boxes', GOOD_BODY + EVIDENCE.repeat(4), 'more than 3 evidence boxes'],
    ['is no longer than is read', GOOD_BODY.replace('Its text.', words(1101)), 'the page has 1108 words'],
    ['has text under its headings', `${GOOD_BODY}\n## Empty\n\n## Full\n\nText.\n`, 'the section “Empty” is empty'],
  ] as const)('%s', ([, mdx, reason]) => {
    expect(reasons({ mdx })).toContain(reason);
  });

  test('for kader alone may be longer, with more evidence', () => {
    const mdx = GOOD_BODY.replace('Its text.', words(1500)) + EVIDENCE.repeat(4);
    expect(reasons({ mdx, audience: ['kader'] })).toEqual([]);
  });
});
