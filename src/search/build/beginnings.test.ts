import { expect, test } from 'vitest';
import { openBeginnings } from '../query/beginnings.ts';
import { openIndex } from '../query/lookup.ts';
import { makeFinder } from '../query/rank.ts';
import { fullIndex, indexOf } from '../query/testing.ts';

const site = (...phrases: string[]) => indexOf('en', { pages: [{ key: 'one', title: 'A page', phrases }] });
const typedIn = ({ beginnings }: ReturnType<typeof site>): string[] => beginnings.typed.split(' ');

test.for(['id', 'en'] as const)('in "%s" each has the pages, best first, that the whole index has for it', (lang) => {
  const { core, beginnings } = indexOf(lang);
  const pagesAhead = openBeginnings(beginnings, core);
  const find = makeFinder(fullIndex(lang));
  const typed = beginnings.typed.split(' ');
  expect(typed).toContain(lang === 'id' ? 'pij' : 'oxy');
  for (const each of typed)
    expect(pagesAhead(each)?.map(({ key }) => key)).toEqual(find(each).hits.map(({ page }) => page.key));
});

test('they are letters and whole words by which titles and phrases begin, two letters at least', () => {
  expect(typedIn(site('clogged duct', 'q'))).toEqual(['cl', 'clo', 'clog', 'clogged']);
});

test('what more phrases begin with goes before, and their number does not grow with the site', () => {
  const letters = Array.from('bcdfghjklm');
  const rare = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}zzzz`)));
  const few = typedIn(site(...rare.slice(0, 900), 'zinc one', 'zinc two'));
  const many = typedIn(site(...rare, 'zinc one', 'zinc two'));
  expect(few).toContain('zinc');
  expect(many).toContain('zinc');
  expect(many).toHaveLength(few.length);
});

test('what people ask begins queries too, where it is answered and something is found', () => {
  const pages = [{ key: 'one', title: 'A page', phrases: ['clogged duct'] }];
  const asked = [
    { question: 'duct that hurts', pages: ['one'] },
    { question: 'zebra that hurts', pages: ['one'] },
    { question: 'clone of a sheep', pages: [] },
  ];
  expect(typedIn(indexOf('en', { pages }))).not.toContain('duct');
  const typed = typedIn(indexOf('en', { pages, asked }));
  expect(typed).toContain('duct');
  expect(typed).not.toContain('zebra');
  expect(typed).not.toContain('clon');
});

test('case does not count; other words, and the beginnings of another build, have none', () => {
  const { core, beginnings } = indexOf('id');
  const pagesAhead = openBeginnings(beginnings, core);
  expect(pagesAhead('PIJAT')).toEqual(pagesAhead('pijat'));
  expect(pagesAhead('pijat oksitosin')).toBeUndefined();
  expect(openBeginnings({ ...beginnings, of: 'another' }, core)('pijat')).toBeUndefined();
  expect(makeFinder(openIndex(core))('pijat').missing).not.toEqual([]);
});
