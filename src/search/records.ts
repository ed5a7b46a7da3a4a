/** Makes what the browser knows before any index is loaded: every page with its words, and its sections. */
import type { Content } from '../content/read.ts';
import type { Lang } from '../languages.ts';
import type { Page, TextPage } from '../site/page.ts';
import { compared, entriesOf, listOf } from './list.ts';
import type { SearchRecord, SearchRecords } from './record.ts';
import { type SearchSections, slugOf } from './sections.ts';
import { spellingOf } from './spelling.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Below this length a sentence alone says too little. */
const SHORT_SENTENCE = 40;

/** The records of a language, made from the pages and the word lists of editors. */
export function searchRecords(content: Content, pages: readonly Page[], lang: Lang): SearchRecords {
  const own = pages.filter((page) => page.lang === lang);
  const records = searchable(own).map((page): SearchRecord => ({
    key: page.key,
    kind: page.kind === 'article' ? page.articleKind : page.kind,
    shelf: page.kind === 'article' ? page.topic : '',
    path: page.path,
    title: page.title,
    description: beginningOf(page.description),
    phrases: compared([
      ...page.keywords,
      ...content.glossary.filter(({ see }) => see === page.key).map((term) => term[lang].term),
    ]),
  }));

  const given = content.searchWords[lang];
  const vocabulary = vocabularyOf(records, lang);
  const lines = [
    ...given.same,
    ...content.glossary.map((term) => [term[lang].term, ...term[lang].also, ...term[lang].search]),
  ];
  const same = lines
    .map((line) => findable(entriesOf(compared(line)), vocabulary))
    .filter((line) => line.length > 1)
    .map(listOf)
    .join('\n');
  const kinds = Object.fromEntries(Object.entries(given.kinds).map(([kind, words]) => [kind, compared(words)]));
  const spelling = spellingOf(vocabulary, { skip: '', same, kinds, right: '' }, lang);
  // A word that nothing is taken for says nothing anyway.
  const skip = listOf(
    entriesOf(compared(given.skip)).filter(
      (word) => spelling.hasBeginning(word) || spelling.isKnown(word) || spelling.mend(word).join() !== word,
    ),
  );
  const right = listOf([...bodyWords(content, lang)].filter((word) => spelling.mend(word).join() !== word).sort());
  return {
    lang,
    pages: records,
    lexicon: { skip, same, kinds, right },
    shelves: Object.fromEntries(
      own.flatMap((page) => (page.kind === 'topic' ? [[page.key, page.title] as const] : [])),
    ),
  };
}

/** Words for one thing, first the one that is on our pages: it is what the others find. None where none is. */
function findable(line: string[], { textsWith }: Vocabulary): string[] {
  const found = line.find((entry) => entry.split(' ').every((word) => textsWith(word).length > 0));
  return found ? [found, ...line.filter((entry) => entry !== found)] : [];
}

/** The sections of a language's pages. Headings that several pages have tell none of them from the others. */
export function searchSections(pages: readonly Page[], lang: Lang): SearchSections {
  const found = searchable(pages.filter((page) => page.lang === lang));
  const headings = found.flatMap(({ toc }) => toc.map(({ text }) => text));
  const shared = new Set(headings.filter((text, index) => headings.indexOf(text) !== index));
  return Object.fromEntries(
    found.map(({ key, toc }) => [
      key,
      toc.filter(({ text }) => !shared.has(text)).map(({ id, text }) => (slugOf(text) === id ? text : [text, id])),
    ]),
  );
}

const searchable = (pages: readonly Page[]): TextPage[] =>
  pages.filter((page): page is TextPage => page.searchable && 'toc' in page);

/** The first sentence of a description; two where the first is no more than a yes. */
function beginningOf(description: string): string {
  const [first = '', second = ''] = description.split(/(?<=[.?!])\s+/);
  return first.length < SHORT_SENTENCE ? `${first} ${second}`.trim() : first;
}

/** The words of all texts of a language, those apart that are too short to be taken for another. */
const bodyWords = ({ articles, pages, tools }: Content, lang: Lang): Set<string> =>
  new Set(
    [...articles, ...pages, ...tools]
      .filter((document) => document.lang === lang)
      .flatMap(({ body }) => body.texts.flatMap(({ text }) => wordsOf(text)))
      .filter((word) => word.length > 3 && !/\d/.test(word)),
  );
