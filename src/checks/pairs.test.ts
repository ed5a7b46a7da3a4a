import { expect, test } from 'vitest';
import { checkPairs } from './pairs.ts';
import { article, articlePair, site, GOOD_BODY } from '../testing/content.ts';

const problemsOf = (...articles: ReturnType<typeof article>[]) => checkPairs(site({ articles }));

test('a pair that says the same passes', () => {
  expect(problemsOf(...articlePair())).toEqual([]);
});

test('a missing pair is a warning that names the file to write', () => {
  expect(problemsOf(article({ key: 'a', lang: 'id' }))).toMatchObject([
    {
      file: 'content/articles/a/id.mdx',
      level: 'warning',
      fix: expect.stringContaining('content/articles/a/en.mdx') as string,
    },
  ]);
});

const ID = 'content/articles/back-massage/id.mdx';
const EN = 'content/articles/back-massage/en.mdx';

test.for([
  ['the source has changed', { translation: { of: 'id', hash: '0123456789ab' } }, 'translation.hash', 'warning'],
  ['a text is made from itself', { translation: { of: 'en', hash: '0123456789ab' } }, 'translation.of', undefined],
  ['neither is made from the other', { translation: undefined }, 'translation', undefined],
  ['the topic differs', { topic: 'mood' }, 'topic', undefined],
  ['the kind differs', { kind: 'programme' }, 'kind', undefined],
  ['the first day differs', { published: '2026-11-01' }, 'published', undefined],
  ['only one is featured', { featured: true }, 'featured', undefined],
  ['other days', { evidence: { searched: '2026-11-01', next: '2027-11-22' } }, 'evidence', undefined],
  ['other signs', { signs: { first: ['baby-limp', 'baby-limp', 'baby-limp'] } }, 'signs', undefined],
] as const)('%s: said once, on the English file', ([, english, field, level]) => {
  const found = problemsOf(...articlePair({}, english)).filter((problem) => problem.field === field);
  expect(found).toMatchObject([{ file: EN }]);
  expect(found[0]?.level).toBe(level);
});

test('the Indonesian text may be the translation', () => {
  const en = article({ lang: 'en' });
  expect(problemsOf(article({ lang: 'id', translation: { of: 'en', hash: en.hash } }), en)).toEqual([]);
});

test.for([
  ['one heading more', `${GOOD_BODY}\n## More\n`, 19],
  ['another level', GOOD_BODY.replace('## A', '### A'), 11],
] as const)('an outline with %s fails once, at the heading', ([, mdx, line]) => {
  expect(problemsOf(...articlePair({}, { mdx }))).toMatchObject([
    { file: EN, line, reason: expect.stringContaining(`differs from ${ID}`) as string },
  ]);
});

test('an outline with one heading less fails too', () => {
  expect(problemsOf(...articlePair({ mdx: `${GOOD_BODY}\n## More\n` }, { mdx: GOOD_BODY }))).toHaveLength(1);
});
