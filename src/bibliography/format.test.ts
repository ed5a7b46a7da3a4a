import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { source } from '../testing/content.ts';
import { LANGS } from '../languages.ts';
import { formatShortSource, formatSource, sourceLink } from './format.ts';

const AUTHORS = ['Maycock', 'Binns', 'Dhaliwal', 'Tohotoa', 'Hauck', 'Burns', 'Howat'].map((family) => ({
  family,
  given: 'BR',
}));
const journal = {
  'container-title': 'Pediatrics',
  issued: { 'date-parts': [[2006]] },
  volume: '117',
  issue: '3',
  page: '387-395',
};
const named = (count: number, more = false) =>
  source({
    ...journal,
    author: AUTHORS.slice(0, count),
    custom: { seen: 'abstract', design: 'cohort', topic: 'milk', more_authors: more },
  });

test('an article reads in the Vancouver style, without number, DOI or address', () => {
  const article = { ...named(2), DOI: '10.1542/peds.2005-1417', URL: 'https://example.org/x' };
  expect(formatSource(article, 'en')).toBe(
    'Maycock BR, Binns BR. Volume and frequency of breastfeedings. Pediatrics. 2006;117(3):387–95.',
  );
});

test.for([
  ['seven authors', 7, false],
  ['authors that nobody named', 1, true],
] as const)('%s end in “dkk.” in Indonesian and in “et al.” in English', ([, count, more]) => {
  const [id, en] = LANGS.map((lang) => formatSource(named(count, more), lang).split(' Volume')[0]);
  expect(id).toMatch(/^Maycock BR.*, dkk\.$/);
  expect(en).toMatch(/^Maycock BR.*, et al\.$/);
});

test('six authors are all named', () => {
  expect(formatSource(named(6), 'en')).toMatch(/Burns BR\. Volume/);
});

test.for([
  ['an article that a link leads to, by its journal', { DOI: '10.1542/x' }, 'Maycock BR, et al. Pediatrics. 2006.'],
  ['without a link, by volume and pages too', {}, 'Maycock BR, et al. Pediatrics. 2006;117(3):387–95.'],
  [
    'without these, by its title',
    { volume: undefined, issue: undefined, page: undefined },
    'Maycock BR, et al. Volume and frequency of breastfeedings. Pediatrics. 2006.',
  ],
  [
    'a report, by its title',
    { type: 'report', publisher: 'WHO', 'publisher-place': 'Geneva', number: '7', author: [{ literal: 'WHO' }] },
    'WHO. Volume and frequency of breastfeedings. 2006.',
  ],
  [
    'a chapter without authors, by title and book',
    { type: 'chapter', author: undefined, 'container-title': 'A book', custom: { authors_not_seen: true } },
    /^Volume and frequency of breastfeedings\. In: A book\b.*2006\.$/,
  ],
] as const)('in short, %s', ([, fields, text]) => {
  const short = formatShortSource(source({ ...named(2), ...fields }), 'en');
  if (typeof text === 'string') expect(short).toBe(text);
  else expect(short).toMatch(text);
});

test('a source without authors starts with its title; an organisation is not abbreviated', () => {
  expect(formatSource(source({ ...journal, author: undefined, custom: { authors_not_seen: true } }), 'en')).toMatch(
    /^Volume and frequency/,
  );
  expect(formatSource(source({ ...journal, author: [{ literal: 'WHO Regional Office' }] }), 'id')).toMatch(
    /^WHO Regional Office\. /,
  );
});

test('terms are those of the language', () => {
  const chapter = source({
    type: 'chapter',
    'container-title': 'A book',
    edition: '2',
    publisher: 'X',
    issued: { 'date-parts': [[2020]] },
  });
  expect(formatSource(chapter, 'en')).toContain('In: A book');
  expect(formatSource(chapter, 'id')).toContain('Dalam: A book');
});

const LINKS = { DOI: '10.1000/x', PMCID: 'PMC12', PMID: '34', URL: 'https://www.who.int/y' };

test.for([
  [['DOI', 'PMCID', 'PMID', 'URL'], 'https://doi.org/10.1000/x', 'doi:10.1000/x'],
  [['PMCID', 'PMID', 'URL'], 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12/', 'PMC12'],
  [['PMID', 'URL'], 'https://pubmed.ncbi.nlm.nih.gov/34/', 'PMID 34'],
  [['URL'], 'https://www.who.int/y', 'who.int'],
] as const)('of %j the first is the link', ([known, href, label]) => {
  expect(sourceLink(source(Object.fromEntries(known.map((name) => [name, LINKS[name]]))))).toEqual({ href, label });
});

test.for([
  [{ PMID: 'PMID: 34' }, 'https://pubmed.ncbi.nlm.nih.gov/34/', 'PMID 34'],
  [{ PMID: 34 }, 'https://pubmed.ncbi.nlm.nih.gov/34/', 'PMID 34'],
  [{ PMCID: ' pmc 12' }, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12/', 'PMC12'],
  [{ DOI: 'doi: 10.1000/x' }, 'https://doi.org/10.1000/x', 'doi:10.1000/x'],
  [
    { DOI: '10.1002/(SICI)1<1::AID#2>3' },
    'https://doi.org/10.1002/(SICI)1%3C1::AID%232%3E3',
    'doi:10.1002/(SICI)1<1::AID#2>3',
  ],
] as const)('%j leads to %s', ([fields, href, label]) => {
  expect(sourceLink(source(fields))).toEqual({ href, label });
});

test.for([
  ['a suffix as a number', { author: [{ family: 'Kent', given: 'JC', suffix: 3 }] }, /^Kent JC 3\. Volume/],
  ['one name in capitals', { author: [{ given: 'SURYANI' }] }, /^SURYANI\. Volume/],
  ['the date of an event', { issued: undefined, 'event-date': { 'date-parts': [[2019, 5]] } }, /2019 May\.$/],
  ['tags of CSL', { title: 'Role of <i>Candida</i> in H<sub>2</sub>O' }, /Role of Candida in H2O\./],
  ['a kind as EndNote calls it', { ...journal, type: 'Journal Article' }, /Pediatrics\. 2006;117\(3\):387–95\.$/],
] as const)('%s is printed', ([, fields, text]) => {
  expect(formatSource(source(fields), 'en')).toMatch(text);
});

test('a source without an address has no link', () => {
  expect(sourceLink(source())).toBeUndefined();
});

/** A text without what typography changes. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

test('every source of the bibliography formats in both languages', () => {
  const sources = (JSON.parse(readFileSync('content/sources.json', 'utf8')) as Record<string, unknown>[]).map(source);
  expect(sources.length).toBeGreaterThan(0);
  for (const entry of sources)
    for (const lang of LANGS) {
      const text = formatSource(entry, lang);
      expect(text, entry.id).not.toMatch(/undefined|null|\[object|NaN|<\w|&\w+;|\.\.|^[\s.,;:]/);
      expect(letters(text), entry.id).toContain(letters(entry.title));
    }
});
