/** Makes the search index of a language: its pages, and the words that they are found by, divided by how they begin. */
import { createHash } from 'node:crypto';
import type { Content } from '../../content/read.ts';
import type { Lang } from '../../languages.ts';
import type { SearchWordsData } from '../../schemas/search-words.ts';
import type { Page, TextPage } from '../../site/page.ts';
import { makeCorrector } from '../query/correct.ts';
import type { Beginnings } from '../query/beginnings.ts';
import { encodeLearned } from '../query/likely.ts';
import { type Lookup, openWholeIndex } from '../query/lookup.ts';
import { formsOfTerm, makeParser } from '../query/parse.ts';
import { normalizePhrases, phrasesOf, type PhraseList, placingWord, toPhraseList } from '../query/phrase-list.ts';
import {
  type BodyPart,
  encodeTexts,
  fieldAt,
  type IndexedPage,
  LONGEST_TEXT,
  OR,
  PART_NAMES,
  partNameOf,
  type SearchCore,
  type SearchPart,
  sectionNumber,
} from '../query/search-index.ts';
import { formsOf } from '../query/stem.ts';
import { tokenize } from '../query/tokenize.ts';
import { beginningsOf } from './beginnings.ts';
import { learn } from './learn.ts';

type SearchWords = SearchWordsData[Lang];

/** The longest phrase of a `same` line that suggestions know, in words. */
const LONGEST_SUGGESTED = 2;

/** The whole index of a language. */
export interface SearchIndex {
  core: SearchCore;
  /** Its parts by their names. */
  parts: Record<string, SearchPart>;
  /** The words of bodies by the same names. */
  bodies: Record<string, BodyPart>;
  beginnings: Beginnings;
}

/** What an index is made from. */
export interface IndexSource {
  lang: Lang;
  /** The pages, each with the words of its title, of its description, and of each phrase that it is found by. */
  pages: { page: Omit<IndexedPage, 'lengths'>; texts: string[][]; sections: string[][] }[];
  topics: Record<string, string>;
  /** Word lists of editors. */
  lists: SearchWords;
  /** Questions with the keys of the pages that answer them; none where the site has no answer. */
  asked: { question: string; pages: readonly string[] }[];
}

/**
 * The index of a language.
 * @param content what editors wrote: word lists and glossary
 * @param pages all pages of the site
 */
export function buildIndex(content: Content, pages: readonly Page[], lang: Lang): SearchIndex {
  const own = pages.filter((page) => page.lang === lang);
  const lists = content.searchWords[lang];
  const terms = content.glossary.map((term) => [term[lang].term, ...term[lang].also, ...term[lang].search]);
  const found = searchable(own);
  return indexFrom({
    lang,
    pages: found.map((page) => ({
      page: {
        key: page.key,
        kind: page.kind === 'article' ? page.articleKind : page.kind,
        topic: page.kind === 'article' ? page.topic : '',
        path: page.path,
        title: page.title,
      },
      texts: textsOf(page, content),
      sections: sectionWords(page, content),
    })),
    topics: Object.fromEntries(own.flatMap((page) => (page.kind === 'topic' ? [[page.key, page.title] as const] : []))),
    lists: { ...lists, same: [...lists.same, ...terms] },
    asked: content.asked.filter((each) => each.lang === lang),
  });
}

/** The index of whatever is to be found. */
export function indexFrom({ lang, pages, topics, lists, asked }: IndexSource): SearchIndex {
  const texts = pages.flatMap((page) => page.texts);
  // Words that say nothing are looked for in no text.
  const skipped = new Set(phrasesOf(normalizePhrases(lists.skip)));
  const sectionsOf = pages.map((page) => page.sections.map((section) => section.filter((word) => !skipped.has(word))));
  const sections = sectionsOf.flat();
  const same = synonyms([...lists.same, ...lists.names], texts, sections);
  const listed = wordsIn([...same.keys()]);
  const rootsOf = rootsFrom(new Set([...sections, ...texts].flat()), listed, lang);
  const textsByWord = placesByForm(texts.entries(), rootsOf);
  const sectionsByWord = placesByForm(
    sectionsOf.flatMap((sections, page) =>
      sections.map((section, at): [number, string[]] => [sectionNumber({ page, section: at }), section]),
    ),
    rootsOf,
  );

  const list = {
    lang,
    pages: pages.map(({ page, texts }) => ({
      ...page,
      lengths: texts.map((text) => Math.min(text.length, LONGEST_TEXT).toString(36)).join(''),
    })),
    topics,
    skip: normalizePhrases(lists.skip),
    kinds: Object.fromEntries(
      Object.entries(lists.kinds).map(([kind, list]): [string, PhraseList] => [kind, normalizePhrases(list)]),
    ),
  };
  const stamp = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
  const core: SearchCore = { ...list, stamp };

  const finds = (phrase: string): boolean => phrase !== '' && phrase.split(' ').every((word) => textsByWord.has(word));
  /** What suggestions read too: synonyms of what pages are found by. Long phrases come with Enter, not letter by letter. */
  const isSuggested = ([phrase, targets]: [string, string[]]): boolean =>
    targets.some(finds) && phrase.split(' ').length <= LONGEST_SUGGESTED;
  const sameWhere = (suggested: boolean): [string, string][] =>
    [...same].filter((each) => isSuggested(each) === suggested).map(([phrase, targets]) => [phrase, targets.join(OR)]);
  const everyday = phrasesOf(normalizePhrases(lists.everyday));
  const names = lists.names.flatMap((line) => phrasesOf(normalizePhrases(line)));
  const { divided, dividedPhrases } = dividers(core.skip);
  const inParts = {
    words: divided(encoded(textsByWord)),
    same: divided(sameWhere(true)),
    names: dividedPhrases(names),
  };
  const inBodies = {
    words: divided(encoded(sectionsByWord)),
    same: divided(sameWhere(false)),
    everyday: dividedPhrases(everyday),
  };
  const parts = eachPart((name): SearchPart => ({
    of: stamp,
    words: inParts.words(name),
    same: inParts.same(name),
    right: '',
    names: inParts.names(name),
  }));
  const bodies = eachPart((name): BodyPart => ({
    of: stamp,
    words: inBodies.words(name),
    same: inBodies.same(name),
    everyday: inBodies.everyday(name),
    learned: {},
  }));
  // A word of a phrase of the lists is right also by itself: `biang keringat` is not `buang keringat`.
  const onlyInBodies = [...sectionsByWord.keys()].filter((word) => !textsByWord.has(word));
  const mended = mendedOf(
    [...onlyInBodies, ...listed, ...everyday],
    [openWholeIndex(core, parts), openWholeIndex(core, parts, bodies)],
  );
  const right = dividedPhrases([...new Set([...lists.right, ...mended])]);
  for (const [name, part] of Object.entries(parts)) part.right = right(name);
  const phrasesOfPages = pages.map(({ texts }) => texts.filter((_, at) => fieldAt(at) !== 'description'));
  // A new page is known by its own phrases until questions are added.
  const phrasesAsked = phrasesOfPages.flatMap((phrases, at) =>
    phrases.map((phrase) => ({ question: phrase.join(' '), pages: [pages[at]?.page.key ?? ''] })),
  );
  const learned = divided(learnedFrom([...asked, ...phrasesAsked], openWholeIndex(core, parts, bodies)));
  for (const [name, body] of Object.entries(bodies)) body.learned = learned(name);
  const answered = asked.filter(({ pages }) => pages.length > 0).map(({ question }) => tokenize(question));
  return { core, parts, bodies, beginnings: beginningsOf(core, parts, [...phrasesOfPages.flat(), ...answered]) };
}

/** What questions teach about the words that search makes of them. Those of pages that are not published teach nothing. */
function learnedFrom(asked: IndexSource['asked'], index: Lookup): [string, string][] {
  const places = new Map(index.core.pages.map(({ key }, place) => [key, place]));
  const parse = makeParser(index);
  const examples = asked.flatMap(({ question, pages }) => {
    const found = pages.flatMap((key) => places.get(key) ?? []);
    if (pages.length > 0 && found.length === 0) return [];
    return [{ words: [...new Set(parse(question).terms.flatMap(formsOfTerm))], pages: found }];
  });
  return [...learn(examples, index.core.pages.length)].map(([word, what]) => [word, encodeLearned(what)]);
}

const eachPart = <T>(make: (name: string) => T): Record<string, T> =>
  Object.fromEntries(PART_NAMES.map((name) => [name, make(name)]));

/** Divides words and phrases into parts: `divided` with what is noted of them, in order, `dividedPhrases` as lists. */
function dividers(skip: PhraseList) {
  function divided(entries: Iterable<[string, string]>): (name: string) => Record<string, string> {
    const byName = Map.groupBy([...entries].sort(byWord), ([phrase]) => partNameOf(placingWord(phrase, skip)));
    return (name) => Object.fromEntries(byName.get(name) ?? []);
  }
  function dividedPhrases(phrases: string[]): (name: string) => PhraseList {
    const ofPart = divided(phrases.map((phrase) => [phrase, '']));
    return (name) => toPhraseList(Object.keys(ofPart(name)));
  }
  return { divided, dividedPhrases };
}

const encoded = (places: Map<string, number[]>): [string, string][] =>
  [...places].map(([word, found]) => [word, encodeTexts(found)]);

/** Of words that are right, those that would be mended with one index or another. */
function mendedOf(words: string[], indexes: Lookup[]): string[] {
  const correctors = indexes.map(makeCorrector);
  return words.filter((word) => correctors.some(({ correct }) => correct(word).join() !== word));
}

const byWord = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

export const searchable = (pages: readonly Page[]): TextPage[] =>
  pages.filter((page): page is TextPage => page.searchable && 'toc' in page);

/** The words of a page's title, of its description, and of each phrase that it is found by, as `FIELDS` has them. */
function textsOf(page: TextPage, { glossary }: Content): string[][] {
  const phrases = phrasesOf(
    normalizePhrases([
      ...page.keywords,
      ...glossary.filter(({ see }) => see === page.key).map((term) => term[page.lang].term),
    ]),
  );
  return [tokenize(page.title), tokenize(page.description), ...phrases.map((phrase) => phrase.split(' '))];
}

/**
 * Gives the words of a text and their roots. A root is taken only where it is a word of the site itself, or the root of
 * several: others are likely to be no words at all.
 */
function rootsFrom(words: Set<string>, listed: string[], lang: Lang): (text: readonly string[]) => Set<string> {
  const uses = new Map<string, number>();
  for (const word of words) for (const form of formsOf(word, lang)) uses.set(form, (uses.get(form) ?? 0) + 1);
  const known = new Set([...words, ...listed]);
  return (text) =>
    new Set(text.flatMap((word) => formsOf(word, lang)).filter((form) => known.has(form) || uses.get(form) !== 1));
}

/** The numbers of the texts in which each word, or a form of it, stands. */
function placesByForm(
  texts: Iterable<[number, readonly string[]]>,
  rootsOf: (text: readonly string[]) => Set<string>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, text] of texts)
    for (const form of rootsOf(text)) {
      const before = found.get(form);
      if (!before) found.set(form, [at]);
      else if (before.at(-1) !== at) before.push(at);
    }
  return found;
}

/**
 * For each word or phrase of the lists, the one of its line that our pages use: it is what the others find. Where no
 * page is found by any, it is the word that texts have; else the phrases of the line are a subject that the site lacks.
 */
function synonyms(lines: string[][], texts: string[][], sections: string[][]): Map<string, string[]> {
  // One text of lines: to look through one is faster than to look through thousands.
  const onPages = texts.map((text) => ` ${text.join(' ')} `).join('\n');
  const inSections = new Set(sections.flat());
  const same = new Map<string, string[]>();
  for (const line of lines) {
    const phrases = phrasesOf(normalizePhrases(line));
    const ours =
      phrases.find((phrase) => onPages.includes(` ${phrase} `)) ?? phrases.find((phrase) => inSections.has(phrase));
    for (const phrase of phrases)
      if (phrase !== ours) same.set(phrase, [...new Set([...(same.get(phrase) ?? []), ours ?? ''])]);
  }
  return new Map(
    [...same].map(([phrase, targets]) => [phrase, targets.filter((each) => each || targets.length === 1)]),
  );
}

const wordsIn = (phrases: string[]): string[] => toPhraseList(phrases).split(/[ |]+/).filter(Boolean);

/**
 * The words of a page's text before its first `##` heading, and of each section under one, with the danger signs that
 * stand inside its sentences; on the help page with all of them.
 */
function sectionWords({ key, lang }: TextPage, { articles, pages, tools, dangerSigns }: Content): string[][] {
  const body = [...articles, ...pages, ...tools].find(
    (document) => document.key === key && document.lang === lang,
  )?.body;
  const starts = (body?.headings ?? []).filter(({ depth }) => depth === 2).map(({ line }) => line);
  const sections: string[][] = [[], ...starts.map(() => [])];
  for (const { text, line } of body?.texts ?? [])
    sections[starts.filter((start) => start <= line).length]?.push(...bodyWords(text));
  for (const { name, attributes, section } of body?.components ?? [])
    for (const sign of dangerSigns)
      if (
        (name === 'Sign' && attributes['id'] === sign.key) ||
        (name === 'AllDangerSigns' && attributes['who'] === sign.who)
      )
        sections[section]?.push(...bodyWords(sign[lang]));
  return sections;
}

/** The words of a text that tell something. */
const bodyWords = (text: string): string[] => tokenize(text).filter((word) => word.length > 2 && !/\d/.test(word));
