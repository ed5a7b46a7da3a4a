import { expect, test } from 'vitest';
import { article, content, GOOD_BODY, term, TODAY, topic } from '../testing/content.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import { buildPages } from '../site/build.ts';
import { phrasesOf } from './phrase-list.ts';
import { buildRecords, buildSections } from './build-records.ts';
import { sectionsOf } from './sections.ts';

const body = (headings: string) => GOOD_BODY.replace('## A section\n', headings);
const pair = (key: string, fields: Record<string, unknown>) => [
  article({ key, lang: 'id', ...fields, mdx: body('## Langkah memijat\n\n## Langkah berikutnya\n') }),
  article({ key, lang: 'en', ...fields, mdx: body('## Steps\n\n## What next\n') }),
];
const site = content({
  articles: [
    ...pair('massage-guide', { title: 'Oxytocin massage', keywords: ['pijet'], kind: 'explainer' }),
    ...pair('supply', { title: 'Milk supply', keywords: ['asi seret'] }),
    article({ key: 'hidden', lang: 'en', draft: true }),
  ],
  topics: [topic('massage')],
  glossary: [
    { ...term('let-down', 'supply'), en: { term: 'let-down', meaning: 'x'.repeat(20), also: ['letdown'], search: [] } },
  ],
  searchWords: searchWordsSchema.parse({ id: {}, en: { skip: ['how'], same: [['milk', 'asi']] } }),
});
const records = (lang: 'id' | 'en') => buildRecords(site, buildPages(site, { today: TODAY }), lang);

test('every published page of the language is found, with its kind, topic, address and everyday words', () => {
  const { pages, topics } = records('en');
  expect(pages.map(({ key }) => key)).toEqual(['massage-guide', 'supply']);
  expect(pages[0]).toMatchObject({
    kind: 'explainer',
    topic: 'massage',
    path: '/en/articles/massage-guide-en/',
    phrases: '| pijet |',
  });
  expect(topics).toEqual({ massage: 'Topic massage' });
});

test('a term of the glossary leads to the article that says more, by all its words', () => {
  const { pages, lexicon } = records('en');
  expect(phrasesOf(pages.find(({ key }) => key === 'supply')?.phrases ?? '')).toContain('let down');
  expect(lexicon.same.split('\n')).toContain('| let down | letdown |');
  expect(lexicon.same.split('\n')).toContain('| milk | asi |');
});

test('of words for one thing, the one that is on a page comes first; where none is, they are left out', () => {
  const one = content({
    articles: [article({ title: 'Feeding by bottle', keywords: ['small cup'] })],
    topics: [topic('massage')],
    searchWords: searchWordsSchema.parse({
      id: {},
      en: {
        same: [
          ['beaker', 'cup'],
          ['dummy', 'soother'],
          ['big cup', 'small cup'],
        ],
      },
    }),
  });
  expect(buildRecords(one, buildPages(one, { today: TODAY }), 'en').lexicon.same.split('\n')).toEqual([
    '| cup | beaker |',
    '| small cup | big cup |',
  ]);
});

test('a description is cut to what answers', () => {
  const firstSentence = (description: string) => {
    const one = content({ articles: [article({ description })], topics: [topic('massage')] });
    return buildRecords(one, buildPages(one, { today: TODAY }), 'en').pages[0]?.description;
  };
  expect(firstSentence(`Gentle back massage can help a mother relax. ${'More is said here. '.repeat(4)}`)).toBe(
    'Gentle back massage can help a mother relax.',
  );
  expect(firstSentence(`Yes, it is normal. It does no harm at all. ${'More is said here. '.repeat(3)}`)).toBe(
    'Yes, it is normal. It does no harm at all.',
  );
});

test('a word of the texts that is near to another is named, so that nobody corrects it', () => {
  const one = content({
    articles: [article({ title: 'Mastitis', mdx: body('## A heading\n\nMastitic cows.\n') })],
    topics: [topic('massage')],
  });
  expect(buildRecords(one, buildPages(one, { today: TODAY }), 'en').lexicon.exceptions).toBe('| mastitic |');
});

test('headings that several pages share are left out', () => {
  expect(buildSections(buildPages(site, { today: TODAY }), 'en')).toEqual({ 'massage-guide': [], supply: [] });
});

test('a section keeps the id that both languages share; the one that meets most comes first', () => {
  const one = content({ articles: pair('massage-guide', {}), topics: [topic('massage')] });
  const sections = (lang: 'id' | 'en') =>
    sectionsOf(buildSections(buildPages(one, { today: TODAY }), lang), 'massage-guide', (text) => text.length);
  expect(sections('id')).toEqual([
    { text: 'Langkah berikutnya', id: 'langkah-berikutnya' },
    { text: 'Langkah memijat', id: 'langkah-memijat' },
  ]);
  expect(sections('en')).toEqual([
    { text: 'What next', id: 'langkah-berikutnya' },
    { text: 'Steps', id: 'langkah-memijat' },
  ]);
});

test('sections that meet nothing are left out, and there are two at most', () => {
  const sections = { page: ['One', 'Two', 'Three', 'Four'] };
  expect(sectionsOf(sections, 'page', (text) => (text === 'Two' ? 1 : 0)).map(({ id }) => id)).toEqual(['two']);
  expect(sectionsOf(sections, 'page', () => 1)).toHaveLength(2);
  expect(sectionsOf(sections, 'other', () => 1)).toEqual([]);
});
