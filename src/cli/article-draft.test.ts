import { expect, test } from 'vitest';
import { ARTICLE_KINDS } from '../schemas/article.ts';
import { problemsOf } from '../testing/project.ts';
import { TODAY } from '../testing/content.ts';
import { articleDraft } from './article-draft.ts';

test.for(ARTICLE_KINDS)('a new %s has no finding but its placeholders, all of them warnings', async (kind) => {
  const file = (lang: 'id' | 'en') => articleDraft({ key: 'new-one', topic: 'massage', kind, lang, today: TODAY });
  const problems = await problemsOf({
    'content/articles/new-one/id.mdx': file('id'),
    'content/articles/new-one/en.mdx': file('en'),
  });
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.map(({ reason }) => reason).filter((reason) => !reason.includes('placeholder'))).toEqual([]);
  expect(problems.filter(({ level }) => level !== 'warning')).toEqual([]);
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
  expect(errors.filter((reason) => reason.includes('placeholder')).length).toBeGreaterThan(3);
});
