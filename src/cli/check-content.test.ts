import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatAnnotation, formatProblem, problemsFor } from '../content/problem.ts';
import { articleText, BODY, makeProject, problemsIn } from '../testing/project.ts';
import { runIn } from '../testing/cli.ts';
import { fixContent } from './fix-content.ts';
import { fixText } from './fix-text.ts';

let root: string;
const ID = 'content/articles/back-massage/id.mdx';
const EN = 'content/articles/back-massage/en.mdx';
const SPOILT = articleText('id', { body: `${BODY}\n##Lagi\u00A0satu\n\n• Satu\n* Dua \n` })
  .replace('published: 2026-11-22', 'published: 22 November 2026')
  .replace('<Cite source="kent2006" />', '<Cite source=“kent2006” />');
beforeAll(() => {
  root = makeProject({ [ID]: SPOILT, [EN]: articleText('en', { body: `${BODY}\n## More\n\n- One\n- Two\n` }) });
});
afterAll(() => rmSync(root, { recursive: true }));

test('what is safe is mended, a translation that was current stays so, and every problem names its rule', async () => {
  expect(fixContent(root)).toEqual([ID]);
  expect(readFileSync(join(root, ID), 'utf8')).toBe(
    articleText('id', { body: `${BODY}\n## Lagi satu\n\n- Satu\n- Dua\n` }),
  );
  const problems = await problemsIn(root);
  expect(problems.map(({ rule }) => rule)).toEqual(['translation']);
  expect(fixContent(root)).toEqual([]);
});

const FRONT = (fields: string, body = 'Text.\n'): string => `---\n${fields}\n---\n\n${body}`;
test.for([
  [FRONT('updated: 2026/1/5'), FRONT('updated: 2026-01-05')],
  [FRONT('updated: "5 Mei 2026"'), FRONT('updated: 2026-05-05')],
  // Could be two days.
  [FRONT('updated: 03/02/2026'), FRONT('updated: 03/02/2026')],
  [FRONT('title: “Pijat”'), FRONT('title: "Pijat"')],
  [FRONT('title: x', '**Bold** and 2 * 3\n'), FRONT('title: x', '**Bold** and 2 * 3\n')],
  // A line break of Markdown.
  [FRONT('title: x', 'One  \ntwo\n'), FRONT('title: x', 'One  \ntwo\n')],
  ['no front matter\u00A0here', 'no front matter\u00A0here'],
] as const)('%j', ([before, after]) => {
  expect(fixText(before)).toBe(after);
  expect(fixText(after)).toBe(after);
});

test('with keys, warnings of these texts only are told, and errors of all', async () => {
  const [warning, error] = [
    { file: EN, reason: 'long', fix: 'cut', level: 'warning' },
    { file: EN, reason: 'broken', fix: 'mend' },
  ] as const;
  expect(problemsFor([warning, error], ['back-massage'])).toEqual([warning, error]);
  expect(problemsFor([warning, error], ['massage'])).toEqual([error]);
  expect(await runIn(root, 'cli/check-content', 'back-masage')).toEqual({
    code: 1,
    said: expect.stringContaining('There is no text with the key back-masage') as string,
  });
});

test('a message in Indonesian explains its rule, an annotation stays on its line', () => {
  const problem = { file: 'a,b.mdx', line: 3, reason: '100% long', fix: 'a\nb', rule: 'sentences' } as const;
  expect(formatProblem(problem, 'id')).toMatch(/^a,b\.mdx:3\n {2}kesalahan \[sentences\]: Kalimat terlalu panjang\.\n/);
  expect(formatAnnotation(problem)).toBe('::error file=a%2Cb.mdx,line=3,title=sentences::100%25 long%0Afix: a%0Ab');
});
