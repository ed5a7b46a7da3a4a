import { expect, test } from 'vitest';
import { ARTICLE_KINDS } from '../schemas/article.ts';
import { problemsOf } from '../testing/project.ts';
import { TODAY } from '../testing/content.ts';
import { articleDraft } from './article-draft.ts';

test.for(ARTICLE_KINDS)('all that is said of a new %s is one warning a language, of its placeholders', async (kind) => {
  const file = (lang: 'id' | 'en') => articleDraft({ key: 'new-one', topic: 'massage', kind, lang, today: TODAY });
  const problems = await problemsOf({
    'content/articles/new-one/id.mdx': file('id'),
    'content/articles/new-one/en.mdx': file('en'),
  });
  expect(problems.map(({ file: of, level }) => [of, level])).toEqual([
    ['content/articles/new-one/en.mdx', 'warning'],
    ['content/articles/new-one/id.mdx', 'warning'],
  ]);
  for (const { reason } of problems) expect(reason).toMatch(/^\d+ placeholders .* in lines 2, 3, /);
});

test('the English key is no slug of another language', async () => {
  const file = (lang: 'id' | 'en') =>
    articleDraft({ key: 'new-one', topic: 'massage', kind: 'explainer', lang, today: TODAY });
  const problems = await problemsOf({
    'content/articles/new-one/id.mdx': file('id'),
    'content/articles/new-one/en.mdx': file('en'),
  });
  const slugLines = (name: string) => problems.find(({ file: of }) => of.endsWith(name))?.reason.includes('2, 3, 4,');
  expect(file('en')).toContain('\nslug: new-one\n');
  expect(slugLines('en.mdx')).toBe(false);
  expect(slugLines('id.mdx')).toBe(true);
});

test('a table of choices has the heads of all the others', () => {
  const file = articleDraft({ key: 'new-one', topic: 'massage', kind: 'condition', lang: 'id', today: TODAY });
  expect(file).toContain('\n| Pilihan | Cara kerjanya | Yang bisa diharapkan, seberapa yakin | Beban atau risiko |\n');
});

test('a draft that is published as it is fails', async () => {
  const published = articleDraft({
    key: 'new-one',
    topic: 'massage',
    kind: 'explainer',
    lang: 'id',
    today: TODAY,
  }).replace('draft: true\n', '');
  const problems = await problemsOf({ 'content/articles/new-one/id.mdx': published });
  const errors = problems.filter(({ level }) => level !== 'warning').map(({ reason }) => reason);
  expect(errors.filter((reason) => reason.includes('placeholder'))).toHaveLength(1);
});
