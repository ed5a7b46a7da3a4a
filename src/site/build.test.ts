import { describe, expect, test } from 'vitest';
import { article, articlePair, content, infoPage, TODAY, topic } from '../testing/content.ts';
import type { Content } from '../content/read.ts';
import { buildPages } from './build.ts';
import type { Lang } from '../languages.ts';
import type { Page } from './page.ts';

const build = (parts: Partial<Content>): Page[] => buildPages(content(parts), { today: TODAY });
const paths = (pages: Page[], kind: Page['kind']) => pages.filter((page) => page.kind === kind).map(({ path }) => path);

/** The page with this key. */
function find(pages: Page[], key: string, lang: Lang): Page {
  const page = pages.find((candidate) => candidate.key === key && candidate.lang === lang);
  if (!page) throw new Error(`no ${key} in ${lang}`);
  return page;
}

const both = (key: string) => [
  infoPage({ key, lang: 'id', slug: `${key}-id` }),
  infoPage({ key, lang: 'en', slug: key }),
];
const whole = build({ articles: articlePair(), pages: both('about'), tools: both('window') });

test.for([
  ['home', ['/', '/en/']],
  ['topics', ['/topik/', '/en/topics/']],
  ['topic', ['/topik/topik-massage/', '/en/topics/topic-massage/']],
  ['article', ['/artikel/back-massage-id/', '/en/articles/back-massage-en/']],
  ['leaflets', ['/lembar/', '/en/leaflets/']],
  ['leaflet', ['/lembar/back-massage-id/', '/en/leaflets/back-massage-en/']],
  ['booklet', ['/buku-saku/', '/en/booklet/']],
  ['tools', ['/alat/', '/en/tools/']],
  ['volunteers', ['/kader/', '/en/volunteers/']],
  ['tool', ['/alat/window-id/', '/en/tools/window/']],
  ['search', ['/cari/', '/en/search/']],
  ['glossary', ['/glosarium/', '/en/glossary/']],
  ['sources', ['/sumber/', '/en/sources/']],
  ['info', ['/about-id/', '/en/about/']],
  ['not-found', ['/404/', '/en/404/']],
] as const)('%s has an address in each language, without base path', ([kind, expected]) => {
  expect(paths(whole, kind)).toEqual(expected);
});

test('alternates are reciprocal, include the page itself, and lead to pages that exist', () => {
  for (const page of whole) {
    expect(page.alternates.map(({ lang }) => lang)).toEqual(['id', 'en']);
    expect(page.alternates).toContainEqual({ lang: page.lang, path: page.path, title: page.title });
    for (const alternate of page.alternates)
      expect(whole.find(({ path }) => path === alternate.path)?.alternates).toEqual(page.alternates);
  }
});

test('crumbs lead from home down to the parent', () => {
  const crumbs = (key: string) => find(whole, key, 'en').crumbs.map(({ path }) => path);
  expect(crumbs('home')).toEqual([]);
  expect(crumbs('back-massage')).toEqual(['/en/', '/en/topics/topic-massage/']);
  expect(crumbs('window')).toEqual(['/en/', '/en/tools/']);
});

test('leaflets, offline and not-found stay out of search engines; only texts are in our own search', () => {
  const keys = (which: (page: Page) => boolean) => [
    ...new Set(whole.filter(which).map(({ kind, key }) => (kind === key ? key : `${kind} ${key}`))),
  ];
  expect(keys(({ indexed }) => !indexed)).toEqual(['leaflet back-massage', 'not-found']);
  expect(keys(({ searchable }) => searchable)).toEqual(['article back-massage', 'tool window', 'info about']);
});

describe('without a pair', () => {
  const lonely = [article({ key: 'lonely', lang: 'id' })];
  const cases: [string, Partial<Content>, string, string][] = [
    [
      'an article leads to its topic',
      { articles: [...articlePair(), ...lonely] },
      'lonely',
      '/en/topics/topic-massage/',
    ],
    ['an article leads home when its topic is empty', { articles: lonely }, 'lonely', '/en/'],
    ['a topic leads to all topics', { articles: lonely }, 'massage', '/en/topics/'],
    ['a tool leads to the tools', { tools: [infoPage({ key: 'window', lang: 'id' })] }, 'window', '/en/tools/'],
    ['a plain page leads home', { pages: [infoPage({ lang: 'id' })] }, 'about', '/en/'],
  ];
  test.for(cases)('%s, and says so', ([, parts, key, path]) => {
    const page = find(build(parts), key, 'id');
    expect(page.switches).toMatchObject([{ lang: 'en', path, exact: false }]);
    expect(page.alternates.map((alternate) => alternate.path)).toEqual([page.path]);
  });
});

test('drafts have no page, are nobody’s pair and nobody’s related reading', () => {
  const pages = build({
    articles: [...articlePair({ key: 'a', related: ['b', 'gone'] }), ...articlePair({ key: 'b' }, { draft: true })],
  });
  expect(paths(pages, 'article')).toEqual(['/artikel/a-id/', '/artikel/b-id/', '/en/articles/a-en/']);
  expect(find(pages, 'b', 'id').switches).toMatchObject([{ exact: false }]);
  expect(find(pages, 'a', 'id')).toMatchObject({ related: ['b'] });
  expect(find(pages, 'a', 'en')).toMatchObject({ related: [] });
});

test('an empty topic has no page; a topic shows featured articles first, then by title', () => {
  const pages = build({
    topics: [topic('massage'), topic('empty')],
    articles: [
      ...articlePair({ key: 'b', title: 'Bravo' }),
      ...articlePair({ key: 'a', title: 'Alpha' }),
      ...articlePair({ key: 'z', title: 'Zulu', featured: true }),
    ],
  });
  expect(paths(pages, 'topic')).toEqual(['/topik/topik-massage/', '/en/topics/topic-massage/']);
  expect(find(pages, 'massage', 'en')).toMatchObject({ articles: ['z', 'a', 'b'] });
});

test('both languages share the ids of their headings', () => {
  const english = { mdx: '## How to\n\n### Deep\n\n## When\n' };
  const pages = build({ articles: articlePair({ mdx: '## Caranya\n\n### Dalam\n\n## Kapan\n' }, english) });
  expect(find(pages, 'back-massage', 'en')).toMatchObject({
    headingIds: { 'how-to': 'caranya', deep: 'dalam', when: 'kapan' },
    toc: [
      { id: 'caranya', text: 'How to' },
      { id: 'kapan', text: 'When' },
    ],
  });
  expect(find(build({ articles: [article(english)] }), 'back-massage', 'en')).toMatchObject({
    headingIds: { 'how-to': 'how-to', deep: 'deep', when: 'when' },
  });
});

test.for([
  ['source', { translation: undefined }],
  ['current', {}],
  ['behind', { translation: { of: 'id', hash: '0123456789ab' } }],
] as const)('a translation is "%s" by the hash it was made from', ([state, english]) => {
  const pages = build({ articles: articlePair({}, english) });
  expect(find(pages, 'back-massage', 'en')).toMatchObject({ translation: state });
  expect(find(pages, 'back-massage', 'id')).toMatchObject({ translation: 'source' });
});

test.for([
  [0, 1],
  [200, 1],
  [201, 2],
] as const)('%i words take %i minutes', ([words, minutes]) => {
  const pages = build({ pages: [infoPage({ mdx: 'word '.repeat(words) })] });
  expect(find(pages, 'about', 'en')).toMatchObject({ words, minutes });
});

test('what is to appear later has no page yet; development shows it and drafts, and says so', () => {
  const articles = [
    ...articlePair({ key: 'later', published: '2026-12-24', updated: '2026-12-24' }),
    ...articlePair({ key: 'draft', draft: true }),
  ];
  expect(paths(build({ articles }), 'article')).toEqual([]);
  const shown = buildPages(content({ articles }), { today: TODAY, unpublished: true });
  expect(find(shown, 'later', 'en')).toMatchObject({ unpublished: 'scheduled' });
  expect(find(shown, 'draft', 'en')).toMatchObject({ unpublished: 'draft' });
});
