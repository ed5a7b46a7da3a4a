import { expect, test } from 'vitest';
import { spellingSchema } from '../schemas/spelling.ts';
import type { Lang } from '../languages.ts';
import { checkSpelling } from './spelling.ts';
import { content, infoPage, term } from '../testing/content.ts';

const GOOD = { id: { title: 'Tentang kami', description: 'Panduan menyusui.' }, en: { title: 'About us' } };
const spell = (lang: Lang, mdx: string, fields = {}, spelling = {}) =>
  checkSpelling(
    content({
      pages: [infoPage({ lang, mdx, ...GOOD[lang], description: DESCRIPTIONS[lang], ...fields })],
      topics: [],
      spelling: spellingSchema.parse(spelling),
    }),
  );
const DESCRIPTIONS = {
  id: 'Ibu bisa menyusui bayi sejak jam pertama. Halaman ini menjelaskan cara kami menulis dan memeriksa isinya.',
  en: 'You can feed your baby from the first hour. This page says how we write, and how we check what we say.',
};

test.for([
  ['id', 'Susui bayi sesering yang bayi mau. Payudaranya tidak nyeri, risikonya kecil.'],
  ['en', 'Feed your baby often. A randomised trial found no harm; the caesarean wound healed.'],
] as const)('%s: right words pass, with endings: “%s”', async ([lang, mdx]) => {
  expect(await spell(lang, mdx)).toEqual([]);
});

test.for([
  ['id', 'Ibu menyusuii bayi.', 'menyusuii', 'Indonesian'],
  ['en', 'Feed your babby often.', 'babby', 'English'],
] as const)('%s: “%s” fails with place, word and what was probably meant', async ([lang, mdx, word, name]) => {
  const problems = await spell(lang, `Fine.\n\n${mdx}`.replace('Fine', lang === 'id' ? 'Baik' : 'Fine'));
  expect(problems).toMatchObject([{ file: `content/pages/about/${lang}.mdx`, line: 3 }]);
  expect(problems[0]?.reason).toBe(`“${word}” is not in the ${name} dictionary`);
  expect(problems[0]?.fix).toMatch(lang === 'id' ? /“menyusui”/ : /“baby”/);
  expect(problems[0]?.fix).toContain('content/spelling.yaml');
});

test('a word is told once a file, in titles, attributes and table cells too', async () => {
  const mdx =
    '## A babby\n\nA babby.\n\n<Myth claim="A wrongg one">\n\nText.\n\n</Myth>\n\n| Good | Celll |\n| --- | --- |\n| a | b |';
  const problems = await spell('en', mdx, { title: 'Aboutt us' });
  expect(problems.map(({ reason }) => /“(.*)”/.exec(reason)?.[1])).toEqual(['Aboutt', 'babby', 'wrongg', 'Celll']);
});

test.for(['both', 'en'] as const)('a word listed under "%s" passes', async (list) => {
  expect(await spell('en', 'Ask a kader.', {}, { [list]: ['kader'] })).toEqual([]);
  expect(await spell('en', 'Ask a kader.')).toHaveLength(1);
  expect(await spell('en', 'Ask a kader.', {}, { id: ['kader'] })).toHaveLength(1);
});

test('the glossary is spelled, but not its misspellings for search', async () => {
  const entry = term('milk');
  const glossary = [
    {
      ...entry,
      id: { term: 'ASI', meaning: DESCRIPTIONS.id, also: [], search: ['asixx'] },
      en: { term: 'milk', meaning: 'Milk for a babby.', also: [], search: ['mlik'] },
    },
  ];
  expect(await checkSpelling(content({ topics: [], glossary }))).toMatchObject([
    { file: 'content/glossary.yaml', field: 'milk.en.meaning' },
  ]);
});
