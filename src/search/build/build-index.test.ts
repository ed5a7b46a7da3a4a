import { expect, test } from 'vitest';
import { article, content, GOOD_BODY, term, TODAY, topic } from '../../testing/content.ts';
import { searchWordsSchema } from '../../schemas/search-words.ts';
import { buildPages } from '../../site/build.ts';
import { sectionsOf } from '../query/details.ts';
import { decodeTexts, sectionOf } from '../query/search-index.ts';
import { buildDetails } from './build-details.ts';
import { buildIndex } from './build-index.ts';

const body = (headings: string) => GOOD_BODY.replace('## A section\n', headings);
const pair = (key: string, fields: Record<string, unknown>) => [
  article({ key, lang: 'id', ...fields, mdx: body('## Langkah memijat\n\n## Langkah berikutnya\n') }),
  article({ key, lang: 'en', ...fields, mdx: body('## Steps\n\n## What next\n') }),
];
const site = content({
  articles: [
    ...pair('back-massage', { title: 'Oxytocin massage', keywords: ['pijet'], kind: 'explainer' }),
    ...pair('supply', { title: 'Milk supply', keywords: ['asi seret'] }),
    article({ key: 'hidden', lang: 'en', draft: true, mdx: body('## A heading\n\nSecretword here.\n') }),
  ],
  topics: [topic('massage')],
  glossary: [
    { ...term('let-down', 'supply'), en: { term: 'let-down', meaning: 'x'.repeat(20), also: ['letdown'], search: [] } },
  ],
  searchWords: searchWordsSchema.parse({ id: {}, en: { skip: ['how'], same: [['milk', 'asi']] } }),
});
const built = (lang: 'id' | 'en') => buildIndex(site, buildPages(site, { today: TODAY }), lang);
const english = (fields: Record<string, unknown>, words: Record<string, unknown> = {}) => {
  const one = content({
    articles: [article(fields)],
    topics: [topic('massage')],
    searchWords: searchWordsSchema.parse({ id: {}, en: words }),
  });
  return buildIndex(one, buildPages(one, { today: TODAY }), 'en');
};

test('every published page of the language is there, with its kind, topic, address and the lengths of its texts', () => {
  const { pages, topics } = built('en').core;
  expect(pages.map(({ key }) => key)).toEqual(['back-massage', 'supply']);
  expect(pages[0]).toMatchObject({ kind: 'explainer', topic: 'massage', path: '/en/articles/back-massage-en/' });
  expect(pages[0]?.lengths).toMatch(/^2[0-9a-z]1$/);
  expect(topics).toEqual({ massage: 'Topic massage' });
});

test('a word is in the part of its first letter, and of the second where words have it often, with its texts', () => {
  const { parts } = built('en');
  expect(decodeTexts(parts['pi']?.words['pijet'] ?? '')).toEqual([2]);
  expect(decodeTexts(parts['mi']?.words['milk'] ?? '')).toContain(3);
});

test('there is a part for every beginning, though it be empty', () => {
  const names = Object.keys(built('en').parts);
  expect(names).toHaveLength(26 * 11 + 1);
  expect(names).toEqual(expect.arrayContaining(['x', 'xa', '0']));
  expect(built('en').parts['x']).toEqual({
    of: built('en').core.stamp,
    words: {},
    same: {},
    right: '',
    names: '',
  });
});

test('words of drafts are none of the site', () => {
  expect(built('en').bodies['se']?.words).not.toHaveProperty('secretword');
});

test('a term of the glossary leads to the article that says more, by all its words', () => {
  const { parts } = built('en');
  expect(parts['le']?.words['let']).toBeTruthy();
  expect(parts['le']?.same['letdown']).toBe('let down');
});

test('of words for one thing, the others lead to the one that is on a page', () => {
  const same = [
    ['beaker', 'cup'],
    ['big cup', 'small cup'],
  ];
  const { parts } = english({ title: 'Feeding by bottle', keywords: ['small cup'] }, { same });
  expect(parts['cu']?.same).toEqual({ 'big cup': 'small cup' });
  expect(parts['be']?.same).toEqual({ beaker: 'cup' });
});

test('words for a thing that no page has, and names of it, lead to nothing: the site lacks it', () => {
  const { bodies } = english(
    { title: 'Milk' },
    { same: [['too much milk', 'oversupply']], names: [['decongestant', 'sudafed']] },
  );
  expect(bodies['mi']?.same['too much milk']).toBe('');
  expect(bodies['o']?.same['oversupply']).toBe('');
  expect(bodies['su']?.same['sudafed']).toBe('');
});

test('a name of what only texts speak of leads to their word', () => {
  const { bodies } = english(
    { title: 'Milk', mdx: body('## A heading\n\nAlbendazole is fine.\n') },
    { names: [['albendazole', 'zentel']] },
  );
  expect(bodies['ze']?.same['zentel']).toBe('albendazole');
});

test('a word of the texts is known by the section in which it stands, of its page', () => {
  const { bodies, core, parts } = english({
    title: 'Mastitis',
    mdx: body('## A heading\n\n## Another\n\nMastitic cows.\n'),
  });
  expect(decodeTexts(bodies['co']?.words['cows'] ?? '').map(sectionOf)).toEqual([{ page: 0, section: 2 }]);
  expect(bodies['co']?.of).toBe(core.stamp);
  expect(parts['co']?.words).not.toHaveProperty('cows');
});

test('a word of the texts that is near to another, and one that editors name, is not mended', () => {
  const { parts } = english(
    { title: 'Mastitis', mdx: body('## A heading\n\nMastitic cows.\n') },
    { right: ['mastiff'] },
  );
  expect(parts['ma']?.right).toBe('| mastiff | mastitic |');
});

test('a word of a listed phrase is not mended when it stands apart', () => {
  const { parts } = english({ title: 'Mastitis' }, { same: [['dry mastiteb', 'cracked mastiteb']] });
  expect(parts['ma']?.right).toContain('| mastiteb |');
});

test('a root is taken where it is a word of the site, or of several words; others are no words', () => {
  const { parts } = english({ title: 'Leaking breasts', keywords: ['leak', 'a wringing thing', 'milking', 'milked'] });
  expect(decodeTexts(parts['le']?.words['leak'] ?? '')).toEqual([0, 2]);
  expect(parts['mi']?.words['milk']).toBeTruthy();
  expect(parts['w']?.words).not.toHaveProperty('wr');
  expect(parts['t']?.words).not.toHaveProperty('the');
});

test('headings that several pages share are not shown for their words, and are where the text answers', () => {
  const details = buildDetails(buildPages(site, { today: TODAY }), 'en')['back-massage'];
  expect(sectionsOf(details, () => 1)).toEqual([]);
  expect(sectionsOf(details, () => 1, 2)).toEqual([{ text: 'What next', id: 'langkah-berikutnya' }]);
});

test('the section whose text answers comes before those whose heading does', () => {
  const details = { description: '', sections: ['One', 'Two', 'Three'], shared: [] };
  expect(sectionsOf(details, (text) => (text === 'One' ? 1 : 0), 3).map(({ id }) => id)).toEqual(['three', 'one']);
});

test('a section keeps the id that both languages share; the one that meets most comes first', () => {
  const one = content({ articles: pair('back-massage', {}), topics: [topic('massage')] });
  const sections = (lang: 'id' | 'en') =>
    sectionsOf(buildDetails(buildPages(one, { today: TODAY }), lang)['back-massage'], (text) => text.length);
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
  const details = { description: '', sections: ['One', 'Two', 'Three', 'Four'], shared: [] };
  expect(sectionsOf(details, (text) => (text === 'Two' ? 1 : 0)).map(({ id }) => id)).toEqual(['two']);
  expect(sectionsOf(details, () => 1)).toHaveLength(2);
  expect(sectionsOf(undefined, () => 1)).toEqual([]);
});

test('a description is cut to what answers', () => {
  const cut = (description: string) => {
    const one = content({ articles: [article({ description })], topics: [topic('massage')] });
    return buildDetails(buildPages(one, { today: TODAY }), 'en')['back-massage']?.description;
  };
  expect(cut(`Gentle back massage can help a mother relax. ${'More is said here. '.repeat(4)}`)).toBe(
    'Gentle back massage can help a mother relax.',
  );
  expect(cut(`Yes, it is normal. It does no harm at all. ${'More is said here. '.repeat(3)}`)).toBe(
    'Yes, it is normal. It does no harm at all.',
  );
});
