/**
 * Understands a query before anything is searched: case, accents, everyday words, affixes, misspellings. Pure; its word
 * lists come from content/search.yaml and the glossary, its vocabulary from the pages.
 */
import type { SearchRecords } from './record.ts';
import { spellingOf } from './spelling.ts';
import { formsOf } from './stem.ts';
import { queryWords, wordsOf } from './words.ts';

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
export function understanding({ lang, pages, lexicon }: SearchRecords): Understanding {
  const skip = new Set(lexicon.skip.flatMap(wordsOf));
  const same = sameWords(lexicon.same);
  const longest = Math.max(1, ...[...same.keys()].map((phrase) => phrase.split(' ').length));
  const spelling = spellingOf(pages, lexicon, lang);
  const spoken = (word: string): string[] => formsOf(word, lang, true);

  function readWords(typed: string): Word[] {
    const words = queryWords(typed);
    const ended = /[^\p{L}\p{N}]$/u.test(typed);
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
      let end = Math.min(words.length, at + longest);
      while (end > at + 1 && !same.has(phraseOf(words.slice(at, end)))) end--;
      parts.push(words.slice(at, end));
      at = end;
    }
    const telling = parts.filter((part) => part.length > 1 || !skip.has(phraseOf(part)));
    return telling.length > 0 ? telling : parts;
  }

  /** What our pages call a part of the query: for each meaning, its words. */
  const meaningsOf = (part: Word[]): string[][] =>
    (part.length > 1 ? [phraseOf(part)] : spoken(phraseOf(part))).flatMap((phrase) => same.get(phrase) ?? []);

  return (typed) => {
    const words = readWords(typed);
    const spans = partsOf(words);
    // The fewer words are understood, the more a guess counts.
    const mendedWeight = spans.filter((span) => span.some(({ mended }) => !mended)).length > 1 ? MENDED_BESIDE : MENDED;
    const fullText: string[] = [];

    const formsIn = (word: string, partial: boolean): Form[] => {
      if (spelling.pagesWith(word) > 0) fullText.push(word);
      return spoken(word)
        .map((form) => ({ form, weight: form === word ? 1 : ROOT, partial: partial && form === word }))
        .filter(({ form, partial: unfinished }) => unfinished || spelling.hasForm(form));
    };
    const parts = spans.map((span): Part => {
      const typedSaying = {
        words: span.map(({ word, partial }) => formsIn(word, partial)),
        weight: span.some(({ mended }) => mended) ? mendedWeight : 1,
      };
      const others = meaningsOf(span).map((meaning) => ({
        words: meaning.map((word) => formsIn(word, false)),
        weight: span.length > 1 ? 1 : SAME,
      }));
      return [typedSaying, ...others];
    });

    const asked = new Set(words.map(({ word }) => word));
    const rarity = (word: string): number => spelling.pagesWith(word);
    return {
      parts,
      kinds: Object.keys(lexicon.kinds).filter((kind) => lexicon.kinds[kind]?.some((word) => asked.has(word))),
      ...(words.some(({ mended }) => mended) ? { corrected: phraseOf(words) } : {}),
      fullText: [...new Set(fullText)].sort((a, b) => rarity(a) - rarity(b)).slice(0, FULL_TEXT_WORDS),
    };
  };
}

const phraseOf = (words: Word[]): string => words.map(({ word }) => word).join(' ');

/** From each word or phrase of the lists to what our pages call it: the first of its line, maybe in several lines. */
function sameWords(lines: string[][]): Map<string, string[][]> {
  const same = new Map<string, string[][]>();
  for (const line of lines) {
    const phrases = line.map(wordsOf);
    const [ours = []] = phrases;
    for (const phrase of phrases) {
      const key = phrase.join(' ');
      same.set(key, [...(same.get(key) ?? []), ours]);
    }
  }
  return same;
}
