import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatAnnotation, formatProblem } from '../content/problem.ts';
import { RULE_NAMES } from '../content/rules.ts';
import { articleText, BODY, makeProject, problemsIn } from '../testing/project.ts';
import { runIn } from '../testing/cli.ts';
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

test('--fix mends what is safe, says in which file, and names the rule of what is left', async () => {
  const { code, said } = await runIn(root, 'cli/check-content', '--fix', '--format', 'github', '--lang', 'id');
  expect(said).toContain(`mended: ${ID}\n`);
  expect(readFileSync(join(root, ID), 'utf8')).toBe(
    articleText('id', { body: `${BODY}\n## Lagi satu\n\n- Satu\n- Dua\n` }),
  );
  // The English text was not made from what this one said before.
  expect(said).toMatch(
    /::warning file=content\/articles\/back-massage\/en\.mdx,line=\d+,title=translation::Teks sudah/,
  );
  expect(said).toMatch(/\d+ kesalahan, \d+ peringatan/);
  for (const { rule } of await problemsIn(root)) expect(RULE_NAMES).toContain(rule);
  expect(code).toBe(/ 0 kesalahan/.test(` ${said}`) ? 0 : 1);
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

test('a message in Indonesian explains its rule, an annotation stays on its line', () => {
  const problem = { file: 'a,b.mdx', line: 3, reason: '100% long', fix: 'a\nb', rule: 'sentences' } as const;
  expect(formatProblem(problem, 'id')).toMatch(/^a,b\.mdx:3\n {2}kesalahan \[sentences\]: Kalimat terlalu panjang\.\n/);
  expect(formatAnnotation(problem)).toBe('::error file=a%2Cb.mdx,line=3,title=sentences::100%25 long%0Afix: a%0Ab');
});
