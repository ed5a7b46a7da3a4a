/**
 * Understands a query before anything is searched: case, accents, everyday words, affixes, misspellings. Pure; its word
 * lists come from content/search.yaml and the glossary, its vocabulary from the pages.
 */
import { entriesOf, holds } from './list.ts';
import type { SearchRecords } from './record.ts';
import { spellingOf } from './spelling.ts';
import { formsOf } from './stem.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { queryWords } from './words.ts';

/** A form to search for. */
export interface Form {
  form: string;
  /** 1 for the word itself, less for its root. */
  weight: number;
  /** True when the reader may still be typing it. */
  partial: boolean;
}

/** One way to say a part of the query: a word or several, each with all forms that stand for it. */
export interface Saying {
  words: Form[][];
  /** 1 for what was typed, less for what was only guessed. */
  weight: number;
}

/** A word or phrase of the query: what was typed, and what our pages call it. */
export type Part = Saying[];

/** All forms that stand for a part, or for a word of it. */
export const formsIn = (part: Part): string[] => part.flatMap(({ words }) => words.flat().map(({ form }) => form));

export interface Understood {
  /** What the query is made of; words that say nothing are left out. */
  parts: Part[];
  /** Kinds of page that it asks for. */
  kinds: string[];
  /** The query with its misspellings mended, when there were any: what was searched. */
  corrected?: string;
  /** Words of our pages for what was typed, few and telling, the rarest first: for the full-text index. */
  fullText: string[];
}

export type Understanding = (typed: string) => Understood;

/** Weights, beside 1 for the very word: its root, another word for the same thing, a word that was mended. */
const ROOT = 0.7;
const SAME = 0.7;
const MENDED = 0.8;
const MENDED_BESIDE = 0.4;
/** Words that the full-text index is asked for: each may cost a piece of the index. */
const FULL_TEXT_WORDS = 3;

/** A word of the query, mended if it had to be. */
interface Word {
  word: string;
  mended: boolean;
  /** True for the last one, while nothing follows it. */
  partial: boolean;
}

/** Reads the records once; then it understands any number of queries. */
export function understanding(
  { lang, pages, lexicon }: SearchRecords,
  vocabulary: Vocabulary = vocabularyOf(pages, lang),
): Understanding {
  const { skip, same, kinds } = lexicon;
  const spelling = spellingOf(vocabulary, lexicon, lang);
  const { pagesWith } = vocabulary;
  const spoken = (word: string): string[] => formsOf(word, lang, true);

  function readWords(typed: string): Word[] {
    const words = queryWords(typed);
    const ended = /[^a-z0-9\u00c0-\u024f]$/i.test(typed);
    return words.flatMap((word, at) => {
      const partial = at === words.length - 1 && !ended;
      const unfinished = partial && word.length > 2 && spelling.hasBeginning(word);
      const better = unfinished ? [word] : spelling.mend(word);
      const mended = better.join() !== word;
      return better.map((each) => ({ word: each, mended, partial: partial && !mended }));
    });
  }

  /** The query in parts: phrases of the lists, and single words; those that say nothing are left out if others remain. */
  function partsOf(words: Word[]): Word[][] {
    const parts: Word[][] = [];
    for (let at = 0; at < words.length;) {
      let end = words.length;
      while (end > at + 1 && !holds(same, phraseOf(words.slice(at, end)))) end--;
      parts.push(words.slice(at, end));
      at = end;
    }
    const telling = parts.filter((part) => part.length > 1 || !holds(skip, phraseOf(part)));
    return telling.length > 0 ? telling : parts;
  }

  /** What our pages call a part of the query, the first of its line, maybe in several lines: for each, its words. */
  const meaningsOf = (part: Word[]): string[][] =>
    (part.length > 1 ? [phraseOf(part)] : spoken(phraseOf(part)))
      .filter((phrase) => holds(same, phrase))
      .flatMap((phrase) => same.split('\n').filter((line) => holds(line, phrase)))
      .map((line) => entriesOf(line)[0]?.split(' ') ?? []);

  return (typed) => {
    const words = readWords(typed);
    const spans = partsOf(words);
    // The fewer words are understood, the more a guess counts.
    const mendedWeight = spans.filter((span) => span.some(({ mended }) => !mended)).length > 1 ? MENDED_BESIDE : MENDED;
    const fullText: string[] = [];

    const formsFor = (word: string, partial: boolean): Form[] => {
      if (pagesWith(word) > 0) fullText.push(word);
      return spoken(word).map((form) => ({
        form,
        weight: form === word ? 1 : ROOT,
        partial: partial && form === word,
      }));
    };
    const parts = spans.map((span): Part => {
      const typedSaying = {
        words: span.map(({ word, partial }) => formsFor(word, partial)),
        weight: span.some(({ mended }) => mended) ? mendedWeight : 1,
      };
      const others = meaningsOf(span).map((meaning) => ({
        words: meaning.map((word) => formsFor(word, false)),
        weight: span.length > 1 ? 1 : SAME,
      }));
      return [typedSaying, ...others];
    });

    return {
      parts,
      kinds: Object.keys(kinds).filter((kind) => words.some(({ word }) => holds(kinds[kind] ?? '', word))),
      ...(words.some(({ mended }) => mended) ? { corrected: phraseOf(words) } : {}),
      fullText: [...new Set(fullText)].sort((a, b) => pagesWith(a) - pagesWith(b)).slice(0, FULL_TEXT_WORDS),
    };
  };
}

const phraseOf = (words: Word[]): string => words.map(({ word }) => word).join(' ');
