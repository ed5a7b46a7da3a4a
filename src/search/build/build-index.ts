/** Makes the search index of a language: its pages, and the words that they are found by, divided by how they begin. */
import { createHash } from 'node:crypto';
import type { Content } from '../../content/read.ts';
import type { Lang } from '../../languages.ts';
import type { SearchWordsData } from '../../schemas/search-words.ts';
import type { Page, TextPage } from '../../site/page.ts';
import { makeCorrector } from '../query/correct.ts';
import type { Beginnings } from '../query/beginnings.ts';
import { openIndex } from '../query/lookup.ts';
import { lastWord, normalizePhrases, type PhraseList, phrasesOf, toPhraseList } from '../query/phrase-list.ts';
import {
  type BodyWords,
  encodeTexts,
  fieldAt,
  type IndexedPage,
  LONGEST_TEXT,
  OR,
  PART_NAMES,
  partNameOf,
  type SearchCore,
  type SearchPart,
} from '../query/search-index.ts';
import { formsOf } from '../query/stem.ts';
import { tokenize } from '../query/tokenize.ts';
import { beginningsOf } from './beginnings.ts';

type SearchWords = SearchWordsData[Lang];

/** The whole index of a language. */
export interface SearchIndex {
  core: SearchCore;
  /** Its parts by their names. */
  parts: Record<string, SearchPart>;
  /** The words of bodies by the same names. */
  bodies: Record<string, BodyWords>;
  beginnings: Beginnings;
}

/** What an index is made from. */
export interface IndexSource {
  lang: Lang;
  /** The pages, each with the words of its title, of its description, and of each phrase that it is found by. */
  pages: { page: Omit<IndexedPage, 'lengths'>; texts: string[][] }[];
  topics: Record<string, string>;
  /** Word lists of editors. */
  lists: SearchWords;
  /** The words of bodies. */
  body: Set<string>;
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
    })),
    topics: Object.fromEntries(own.flatMap((page) => (page.kind === 'topic' ? [[page.key, page.title] as const] : []))),
    lists: { ...lists, same: [...lists.same, ...terms] },
    body: bodyWords(content, lang, new Set(found.map(({ key }) => key))),
  });
}

/** The index of whatever is to be found. */
export function indexFrom({ lang, pages, topics, lists, body }: IndexSource): SearchIndex {
  const all = pages.flatMap(({ texts }) => texts);
  const same = synonyms([...lists.same, ...lists.names], all, body);
  const words = textsByForm(all, body, wordsIn([...same.keys()]), lang);

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
  const everyday = divided(phrasesOf(normalizePhrases(lists.everyday)));
  const names = divided(lists.names.flatMap((line) => phrasesOf(normalizePhrases(line))));
  const parts = Object.fromEntries(
    PART_NAMES.map((name): [string, SearchPart] => [
      name,
      { of: stamp, words: {}, same: {}, right: '', everyday: everyday[name] ?? '', names: names[name] ?? '' },
    ]),
  );
  const partOf = (word: string): SearchPart => {
    const part = parts[partNameOf(word)];
    if (!part) throw new Error(`The index has no part for "${word}".`);
    return part;
  };
  for (const [word, texts] of [...words].sort(byWord))
    if (texts.length > 0) partOf(word).words[word] = encodeTexts(texts);
  for (const [phrase, targets] of [...same].sort(byWord)) partOf(lastWord(phrase)).same[phrase] = targets.join(OR);
  const inBodies = [...words.keys()].filter((word) => words.get(word)?.length === 0).sort();
  // A word of a phrase of the lists is right also by itself: `biang keringat` is not `buang keringat`.
  const mended = mendedOf([...inBodies, ...wordsIn([...same.keys()])], core, parts);
  for (const word of new Set([...lists.right, ...mended].sort()))
    partOf(word).right = toPhraseList([...phrasesOf(partOf(word).right), word]);
  const phrases = pages.flatMap(({ texts }) => texts.filter((_, at) => fieldAt(at) !== 'description'));
  return { core, parts, bodies: divided(inBodies), beginnings: beginningsOf(core, parts, phrases) };
}

/** Words and phrases by the parts that they are in. */
function divided(phrases: string[]): Record<string, PhraseList> {
  const byName = Map.groupBy(phrases, (phrase) => partNameOf(lastWord(phrase)));
  return Object.fromEntries(PART_NAMES.map((name) => [name, toPhraseList(byName.get(name) ?? [])]));
}

/** Of words that are right, those that would be mended. */
function mendedOf(words: string[], core: SearchCore, parts: Record<string, SearchPart>): string[] {
  const index = openIndex(core);
  for (const [name, part] of Object.entries(parts)) index.add(name, part);
  const { correct } = makeCorrector(index);
  return words.filter((word) => correct(word).join() !== word);
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
 * The texts in which each word, or a form of it, stands; none for words of bodies only. A root is taken only where it is
 * a word of the site itself, or the root of several: others are likely to be no words at all.
 */
function textsByForm(texts: string[][], body: Set<string>, listed: string[], lang: Lang): Map<string, number[]> {
  const words = new Set([...body, ...texts.flat()]);
  const uses = new Map<string, number>();
  for (const word of words) for (const form of formsOf(word, lang)) uses.set(form, (uses.get(form) ?? 0) + 1);
  const known = new Set([...words, ...listed]);
  const rootsOf = (text: Iterable<string>): Set<string> =>
    new Set([...text].flatMap((word) => formsOf(word, lang)).filter((form) => known.has(form) || uses.get(form) !== 1));
  const found = new Map([...rootsOf(body)].map((word) => [word, [] as number[]]));
  texts.forEach((text, at) => {
    for (const form of rootsOf(text)) {
      const before = found.get(form);
      if (before) before.push(at);
      else found.set(form, [at]);
    }
  });
  return found;
}

/**
 * For each word or phrase of the lists, the one of its line that our pages use: it is what the others find. Where no
 * page is found by any, it is the word that texts have; else the phrases of the line are a subject that the site lacks.
 */
function synonyms(lines: string[][], texts: string[][], body: Set<string>): Map<string, string[]> {
  // One text of lines: to look through one is faster than to look through thousands.
  const onPages = texts.map((text) => ` ${text.join(' ')} `).join('\n');
  const same = new Map<string, string[]>();
  for (const line of lines) {
    const phrases = phrasesOf(normalizePhrases(line));
    const ours =
      phrases.find((phrase) => onPages.includes(` ${phrase} `)) ?? phrases.find((phrase) => body.has(phrase));
    for (const phrase of phrases)
      if (phrase !== ours) same.set(phrase, [...new Set([...(same.get(phrase) ?? []), ours ?? ''])]);
  }
  return new Map(
    [...same].map(([phrase, targets]) => [phrase, targets.filter((each) => each || targets.length === 1)]),
  );
}

const wordsIn = (phrases: string[]): string[] => toPhraseList(phrases).split(/[ |]+/).filter(Boolean);

/** The words of the texts of the pages that are found, and of all danger signs, which the help page shows. */
const bodyWords = (
  { articles, pages, tools, dangerSigns }: Content,
  lang: Lang,
  keys: ReadonlySet<string>,
): Set<string> =>
  new Set(
    [
      ...[...articles, ...pages, ...tools]
        .filter((document) => document.lang === lang && keys.has(document.key))
        .flatMap(({ body }) => body.texts.map(({ text }) => text)),
      ...dangerSigns.map((sign) => JSON.stringify(sign[lang])),
    ]
      .flatMap(tokenize)
      .filter((word) => word.length > 2 && !/\d/.test(word)),
  );
