import { expect, test } from 'vitest';
import { checkContent } from './index.ts';
import { article, articlePair, site, DESCRIPTION, GOOD_BODY, topic } from '../testing/content.ts';

const INDONESIAN = {
  title: 'Pijat punggung',
  description: 'Pijat punggung yang lembut bisa membantu ibu lebih tenang. Belum tentu ASI menjadi lebih banyak.',
  mdx: '<KeyPoints>\n\n- Satu hal.\n\n</KeyPoints>\n\n<DangerSigns />\n\nPendapat.<Cite source="kent2006" />\n\n## Bagian\n\nIsinya.\n\n## Bantuan\n\n<WhenToGetHelp />\n',
};
const ENGLISH = { title: 'Back massage', description: DESCRIPTION, mdx: GOOD_BODY };
const TOPIC = topic('massage');

test('good content has no problem', async () => {
  const articles = articlePair(INDONESIAN, ENGLISH);
  const topics = [{ ...TOPIC, id: { ...TOPIC.id, title: 'Pijat', description: INDONESIAN.description } }];
  expect(await checkContent(site({ articles, topics }))).toEqual([]);
});

test('problems of reading and of every group of rules come together, by file and line', async () => {
  const problems = await checkContent(
    site({
      articles: [article({ mdx: 'Breastmilk.\n\n[a](/x/)\n\nA babby.<Cite source="gone" />\n\n# A\n' })],
      dangerSigns: [],
      problems: [{ file: 'content/articles/a/id.mdx', line: 9, reason: 'unreadable', fix: 'mend it' }],
    }),
  );
  const reasons = problems.map(({ reason }) => reason).join('\n');
  for (const part of ['unreadable', 'pair', 'gone', '/x/', 'key points', 'our spelling', 'nothing cites', 'babby'])
    expect(reasons).toContain(part);
  expect(problems[0]?.reason).toBe('unreadable');
  const places = problems.map(({ file, line = 0 }) => `${file}:${String(line).padStart(4, '0')}`);
  expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b)));
});
