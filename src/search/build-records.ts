/** Makes what the browser knows before any index is loaded: every page with its words, and its sections. */
import type { Content } from '../content/read.ts';
import type { Lang } from '../languages.ts';
import type { Page, TextPage } from '../site/page.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { normalizePhrases, phrasesOf, toPhraseList } from './phrase-list.ts';
import type { SearchRecord, SearchRecords } from './records.ts';
import { type SearchSections, slugOf } from './sections.ts';
import { spellingOf } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { tokenize } from './tokenize.ts';

/** Below this length a sentence alone says too little. */
const SHORT_SENTENCE = 40;

/** The records of a language, made from the pages and the word lists of editors. */
export function buildRecords(content: Content, pages: readonly Page[], lang: Lang): SearchRecords {
  const own = pages.filter((page) => page.lang === lang);
  const records = searchable(own).map((page): SearchRecord => ({
    key: page.key,
    kind: page.kind === 'article' ? page.articleKind : page.kind,
    topic: page.kind === 'article' ? page.topic : '',
    path: page.path,
    title: page.title,
    description: beginningOf(page.description),
    phrases: normalizePhrases([
      ...page.keywords,
      ...content.glossary.filter(({ see }) => see === page.key).map((term) => term[lang].term),
    ]),
  }));

  const wordLists = content.searchWords[lang];
  const vocabulary = buildVocabulary(records, lang);
  const lines = [
    ...wordLists.same,
    ...content.glossary.map((term) => [term[lang].term, ...term[lang].also, ...term[lang].search]),
  ];
  const same = lines
    .map((line) => findable(phrasesOf(normalizePhrases(line)), vocabulary))
    .filter((line) => line.length > 1)
    .map(toPhraseList)
    .join('\n');
  const kinds = Object.fromEntries(
    Object.entries(wordLists.kinds).map(([kind, words]) => [kind, normalizePhrases(words)]),
  );
  const spelling = spellingOf(vocabulary, { skip: '', same, kinds, exceptions: '' }, lang);
  // A word that nothing is taken for says nothing anyway.
  const skip = toPhraseList(
    phrasesOf(normalizePhrases(wordLists.skip)).filter(
      (word) => spelling.hasBeginning(word) || spelling.isKnown(word) || spelling.correct(word).join() !== word,
    ),
  );
  const exceptions = toPhraseList(
    [...bodyWords(content, lang)].filter((word) => spelling.correct(word).join() !== word).sort(),
  );
  return {
    lang,
    pages: records,
    lexicon: { skip, same, kinds, exceptions },
    topics: Object.fromEntries(own.flatMap((page) => (page.kind === 'topic' ? [[page.key, page.title] as const] : []))),
  };
}

/** Words for one thing, first the one that is on our pages: it is what the others find. None where none is. */
function findable(line: string[], { textsWith }: Vocabulary): string[] {
  const found = line.find((entry) => entry.split(' ').every((word) => textsWith(word).length > 0));
  return found ? [found, ...line.filter((entry) => entry !== found)] : [];
}

/** The sections of a language's pages. Headings that several pages have tell none of them from the others. */
export function buildSections(pages: readonly Page[], lang: Lang): SearchSections {
  const found = searchable(pages.filter((page) => page.lang === lang));
  const uses = Map.groupBy(
    found.flatMap(({ toc }) => toc.map(({ text }) => text)),
    (text) => text,
  );
  return Object.fromEntries(
    found.map(({ key, toc }) => [
      key,
      toc
        .filter(({ text }) => uses.get(text)?.length === 1)
        .map(({ id, text }) => (slugOf(text) === id ? text : [text, id])),
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
      .flatMap(({ body }) => body.texts.flatMap(({ text }) => tokenize(text)))
      .filter((word) => word.length > 3 && !/\d/.test(word)),
  );
