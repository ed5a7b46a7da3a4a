import { expect, test } from 'vitest';
import type { Content } from '../content/read.ts';
import { checkKeys } from './keys.ts';
import { checkReferences } from './references.ts';
import { article, site, infoPage, source, term, topic } from '../testing/content.ts';

const problemsOf = (parts: Partial<Content>) => checkReferences(site(parts));
const keyProblemsOf = (parts: Partial<Content>) => checkKeys(site(parts));
const PEOPLE = [
  { key: 'ani', kind: 'person' as const, name: 'Ani', role: { id: 'bidan', en: 'midwife' } },
  { key: 'alir', kind: 'organisation' as const, name: 'Alir' },
];

test('known keys pass', () => {
  const good = article({
    related: ['other'],
    authors: ['ani'],
    review: { by: 'ani', on: '2026-11-22', next: '2027-11-22' },
    mdx: 'A <Term id="let-down">let-down</Term>.<Cite source="kent2006" />',
  });
  const parts = { people: PEOPLE, glossary: [term('let-down', 'other')] };
  expect(problemsOf({ ...parts, articles: [good, article({ key: 'other', authors: ['ani'] })] })).toEqual([]);
});

const UNKNOWN: [string, Partial<Content>, string, string][] = [
  ['topic', { articles: [article({ topic: 'sleep' })] }, 'topic', '"sleep" is not in content/topics.yaml'],
  ['author', { articles: [article({ authors: ['budi'] })] }, 'authors', '"budi" is not in content/people.yaml'],
  ['related article', { articles: [article({ related: ['gone'] })] }, 'related', '"gone" is not in content/articles/'],
  ['article of a term', { glossary: [term('milk', 'gone')] }, 'milk.see', '"gone" is not in content/articles/'],
  [
    'source',
    { pages: [infoPage({ mdx: '<Cite source="kent" />' })] },
    'Cite source',
    '"kent" is not in content/sources.json',
  ],
  [
    'term',
    { glossary: [term('milk')], pages: [infoPage({ mdx: '<Term id="x">x</Term>' })] },
    'Term id',
    '"x" is not in content/glossary.yaml',
  ],
  [
    'reviewer',
    { articles: [article({ review: { by: 'dewi', on: '2026-11-22', next: '2027-11-22' } })] },
    'review.by',
    '"dewi" is not in content/people.yaml',
  ],
];

test.for(UNKNOWN)('an unknown %s fails', ([, parts, field, reason]) => {
  expect(problemsOf(parts)).toMatchObject([{ field, reason }]);
});

test('the key that was probably meant is offered, with the line', () => {
  expect(problemsOf({ tools: [infoPage({ mdx: 'Text.\n\nMore.<Cite source="kent2007" />' })] })).toMatchObject([
    { line: 3, fix: expect.stringContaining('perhaps “kent2006”') as string },
  ]);
});

const TWICE: [string, Partial<Content>, string][] = [
  ['content/topics.yaml', { topics: [topic('massage'), topic('massage')] }, 'massage'],
  ['content/glossary.yaml', { glossary: [term('milk'), term('milk')] }, 'milk'],
  ['content/people.yaml', { people: [...PEOPLE, ...PEOPLE.slice(0, 1)] }, 'ani'],
  ['content/sources.json', { sources: [source(), source()] }, 'kent2006'],
];

test.for(TWICE)('a key that stands twice in %s fails', ([file, parts, key]) => {
  expect(keyProblemsOf(parts)).toMatchObject([{ file, field: key, reason: `the key "${key}" stands twice` }]);
});
