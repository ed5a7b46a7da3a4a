/**
 * Parses a query before anything is searched: case, accents, everyday words, affixes, misspellings. Pure; its word
 * lists come from content/search.yaml and the glossary, its vocabulary from the pages.
 */
import { phrasesOf, hasPhrase } from './phrase-list.ts';
import type { SearchRecords } from './records.ts';
import { spellingOf } from './spelling.ts';
import { formsOf } from './stem.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { tokenizeQuery } from './tokenize.ts';

/** A form to search for. */
export interface Form {
  form: string;
  /** 1 for the word itself, less for its root. */
  weight: number;
  /** True when the reader may still be typing it. */
  partial: boolean;
}

/** One way to say a term: a word or several, each with all forms that stand for it. */
export interface Variant {
  words: Form[][];
  /** 1 for what was typed, less for what was only guessed. */
  weight: number;
}

/** A word or phrase of the query: what was typed, and its synonyms, which our pages use. */
export type QueryTerm = Variant[];

/** All forms that stand for a term, or for a word of it. */
export const formsOfTerm = (term: QueryTerm): string[] =>
  term.flatMap(({ words }) => words.flat().map(({ form }) => form));

export interface ParsedQuery {
  /** What the query is made of; words that say nothing are left out. */
  terms: QueryTerm[];
  /** Kinds of page that it asks for. */
  kinds: string[];
  /** The query with its misspellings corrected, when there were any: what was searched. */
  corrected?: string;
  /** Words of our pages for what was typed, few and telling, the rarest first: for the full-text index. */
  fullText: string[];
}

export type QueryParser = (typed: string) => ParsedQuery;

/** Weights, beside 1 for the very word: its root, another word for the same thing, a word that was corrected. */
const ROOT = 0.7;
const SAME = 0.7;
const CORRECTED = 0.8;
const CORRECTED_BESIDE = 0.4;
/** Words that the full-text index is asked for: each may cost a piece of the index. */
const FULL_TEXT_WORDS = 3;

/** A word of the query, corrected if it had to be. */
interface Token {
  word: string;
  isCorrected: boolean;
  /** True for the last one, while nothing follows it. */
  partial: boolean;
}

/** Reads the records once; then it parses any number of queries. */
export function createQueryParser(
  { lang, pages, lexicon }: SearchRecords,
  vocabulary: Vocabulary = vocabularyOf(pages, lang),
): QueryParser {
  const { skip, same, kinds } = lexicon;
  const spelling = spellingOf(vocabulary, lexicon, lang);
  const { pagesWith } = vocabulary;
  const spoken = (word: string): string[] => formsOf(word, lang, true);

  function tokensOf(typed: string): Token[] {
    const words = tokenizeQuery(typed);
    const ended = /[^a-z0-9\u00c0-\u024f]$/i.test(typed);
    return words.flatMap((word, at) => {
      const partial = at === words.length - 1 && !ended;
      const unfinished = partial && word.length > 2 && spelling.hasBeginning(word);
      const corrected = unfinished ? [word] : spelling.correct(word);
      const isCorrected = corrected.join() !== word;
      return corrected.map((each) => ({ word: each, isCorrected, partial: partial && !isCorrected }));
    });
  }

  /** The query in spans: phrases of the lists, and single words; those that say nothing are left out if others remain. */
  function spansOf(tokens: Token[]): Token[][] {
    const spans: Token[][] = [];
    for (let at = 0; at < tokens.length;) {
      let end = tokens.length;
      while (end > at + 1 && !hasPhrase(same, phraseOf(tokens.slice(at, end)))) end--;
      spans.push(tokens.slice(at, end));
      at = end;
    }
    const telling = spans.filter((span) => span.length > 1 || !hasPhrase(skip, phraseOf(span)));
    return telling.length > 0 ? telling : spans;
  }

  /** What our pages call a span, the first of its line, maybe in several lines: for each, its words. */
  const synonymsOf = (span: Token[]): string[][] =>
    (span.length > 1 ? [phraseOf(span)] : spoken(phraseOf(span)))
      .filter((phrase) => hasPhrase(same, phrase))
      .flatMap((phrase) => same.split('\n').filter((line) => hasPhrase(line, phrase)))
      .map((line) => phrasesOf(line)[0]?.split(' ') ?? []);

  return (typed) => {
    const tokens = tokensOf(typed);
    const spans = spansOf(tokens);
    // The fewer words are understood, the more a guess counts.
    const correctedWeight =
      spans.filter((span) => span.some(({ isCorrected }) => !isCorrected)).length > 1 ? CORRECTED_BESIDE : CORRECTED;
    const fullText: string[] = [];

    const formsFor = (word: string, partial: boolean): Form[] => {
      if (pagesWith(word) > 0) fullText.push(word);
      return spoken(word).map((form) => ({
        form,
        weight: form === word ? 1 : ROOT,
        partial: partial && form === word,
      }));
    };
    const terms = spans.map((span): QueryTerm => {
      const variant = {
        words: span.map(({ word, partial }) => formsFor(word, partial)),
        weight: span.some(({ isCorrected }) => isCorrected) ? correctedWeight : 1,
      };
      const synonyms = synonymsOf(span).map((synonym) => ({
        words: synonym.map((word) => formsFor(word, false)),
        weight: span.length > 1 ? 1 : SAME,
      }));
      return [variant, ...synonyms];
    });

    return {
      terms,
      kinds: Object.keys(kinds).filter((kind) => tokens.some(({ word }) => hasPhrase(kinds[kind] ?? '', word))),
      ...(tokens.some(({ isCorrected }) => isCorrected) ? { corrected: phraseOf(tokens) } : {}),
      fullText: [...new Set(fullText)].sort((a, b) => pagesWith(a) - pagesWith(b)).slice(0, FULL_TEXT_WORDS),
    };
  };
}

const phraseOf = (tokens: Token[]): string => tokens.map(({ word }) => word).join(' ');
