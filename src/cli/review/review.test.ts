import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../content/read.ts';
import { buildSite } from '../../site/site.ts';
import { TODAY } from '../../testing/content.ts';
import { articleText, makeProject, problemsIn } from '../../testing/project.ts';
import { runIn } from '../../testing/cli.ts';
import { type Questions, recordReview } from './record.ts';
import { statementsOf } from './statements.ts';

const EN = 'content/articles/back-massage/en.mdx';
let root: string;
beforeAll(() => {
  root = makeProject();
});
afterAll(() => rmSync(root, { recursive: true }));

/** Somebody who gives these answers. */
const answers = (sure: boolean, ...texts: string[]): Questions => ({
  text: (question, problem) => {
    const answer = texts.shift() ?? '';
    expect([question, problem(answer)]).toEqual([question, undefined]);
    return Promise.resolve(answer);
  },
  yes: () => Promise.resolve(sure),
});
const DEWI = ['dewi', 'Dewi Example', 'bidan', 'midwife', '', '2026-11-20', '2028-11-20'];
const stateOf = () =>
  buildSite(readContent(root), { today: TODAY })
    .pagesOf('article', 'en')
    .find(({ key }) => key === 'back-massage')?.reviewState;

test('every statement stands in a pack with its evidence and sources', () => {
  const body =
    '<Evidence level="weak" claim="More milk">\n\nPerhaps.<Cite source="a" /><Cite source="b" />\n\n</Evidence>\n\n## Head\n\n- One <Sign id="x" />\n- Two\n\n<Compare caption="C">\n\n| A | B |\n| - | - |\n| 1 | 2<Cite source="a" /> |\n\n</Compare>\n';
  expect(statementsOf(body, 'en', []).map((piece) => Object.values(piece).flat().join(' '))).toEqual([
    'statement More milk weak',
    'statement Perhaps. a b weak',
    'heading 2 Head',
    'statement One',
    'statement Two',
    'statement C',
    'statement 1 | B: 2 a',
  ]);
});

test('a pack is made of an article, and nobody at a terminal means nothing recorded', async () => {
  const before = readFileSync(join(root, EN), 'utf8');
  const refused = await runIn(root, 'cli/review', 'back-massage', '--record');
  expect(refused.said).toContain('recorded by a person at a terminal');
  expect(refused.code).toBe(1);
  expect(readFileSync(join(root, EN), 'utf8')).toBe(before);
  const { said } = await runIn(root, 'cli/review', 'back-massage');
  expect(said).toContain('.cache/review/back-massage.en.html');
  const pack = readFileSync(join(root, '.cache/review/back-massage.en.html'), 'utf8');
  for (const part of [
    'A claim.',
    'Sources: [1]',
    'is limp',
    'age: day 1 to day 365',
    'Kent',
    'do not know',
    'Registration number',
  ])
    expect(pack).toContain(part);
  // Signed pages may part from the first: the mark of the text stands on both.
  const [, mark = '-'] = /text is marked ([0-9a-f]{12})\./.exec(pack) ?? [];
  expect(pack).toContain(`This signature is for the text marked ${mark}.`);
});

test('a no writes nothing; a yes writes who, when and which text; a changed text is out of date', async () => {
  const content = readContent(root);
  expect(await recordReview(content, 'back-massage', TODAY, answers(false, ...DEWI))).toEqual([]);
  expect(stateOf()).toBe('awaiting');

  const written = await recordReview(content, 'back-massage', TODAY, answers(true, ...DEWI));
  expect(written).toHaveLength(3);
  expect(readFileSync(join(root, 'content/people.yaml'), 'utf8')).toContain('name: Dewi Example');
  expect(await problemsIn(root)).toEqual([]);
  expect(stateOf()).toBe('current');

  const text = readFileSync(join(root, EN), 'utf8');
  writeFileSync(join(root, EN), text.replace('A claim.', 'Another claim.'));
  expect(stateOf()).toBe('changed');
  expect((await problemsIn(root)).map(({ rule, level }) => [rule, level])).toEqual([['review', 'warning']]);
  writeFileSync(join(root, EN), articleText('en'));
});
