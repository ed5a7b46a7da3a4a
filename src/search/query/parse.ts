/**
 * Parses a query before anything is ranked: case, accents, everyday words, affixes, misspellings, names. Pure; its words
 * come from content/search.yaml, the glossary and the pages, by way of the index.
 */
import { makeCorrector } from './correct.ts';
import type { Lookup } from './lookup.ts';
import { hasPhrase } from './phrase-list.ts';
import { formsOf } from './stem.ts';
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

/** A word or phrase of the query: what was typed, and what our pages call it. */
export interface QueryTerm {
  /** As it was typed. */
  typed: string;
  variants: Variant[];
  /** False when neither it nor a word for the same thing stands on any page. */
  onPages: boolean;
  /** True when it was corrected. */
  corrected: boolean;
  /** True when a page need not have it to answer: a number, a word of everyday talk. */
  everyday: boolean;
  /** True when it is a name on packets, or what it is a name of: then the query is about it. */
  isName: boolean;
}

export interface ParsedQuery {
  /** What the query is made of; words that say nothing are left out. */
  terms: QueryTerm[];
  /** Kinds of page that it asks for. */
  kinds: string[];
  /** The query with its misspellings corrected, when there were any: what was searched. */
  corrected?: string;
  /** Words of our pages for what was typed, at most two, the rarest first: for the full-text index. */
  fullText: string[];
}

/** All forms that stand for a term, or for a word of it. */
export const formsOfTerm = ({ variants }: QueryTerm): string[] =>
  variants.flatMap(({ words }) => words.flat().map(({ form }) => form));

/** Weights, beside 1 for the very word: its root, another word for the same thing, a word that was corrected. */
const ROOT = 0.7;
const SAME = 0.7;
const CORRECTED = 0.8;
/** A guess counts less where other words were understood. */
const CORRECTED_BESIDE = 0.4;
/**
 * Words that the full-text index is asked for: each may cost a piece of the index, and it gives only pages that have all.
 * With two, 0.51 and 0.63 of the first six results to real questions have a passage (id, en), with three 0.47 and 0.59;
 * with one, 0.61 and 0.68, but it gives them in an order that is more unlike ours.
 */
const FULL_TEXT_WORDS = 2;
/** The longest phrase that the word lists are asked for, in words. */
const LONGEST_PHRASE = 5;

/** A word of the query, corrected if it had to be. */
interface Token {
  word: string;
  typed: string;
  /** True for the last one, while nothing follows it. */
  partial: boolean;
}

export function makeParser(index: Lookup): (typed: string) => ParsedQuery {
  const { lang, kinds } = index.core;
  const { correct, isKnown } = makeCorrector(index);
  /** Forms of a word; of one that is on no page also those that speech makes. */
  const forms = (word: string): string[] => formsOf(word, lang, index.textsWith(word) === undefined);

  /** Two words of which one is unknown, and together a word of the pages, are that word: `chicken pox`. */
  function join(words: string[]): string[] {
    const joined: string[] = [];
    for (const word of words) {
      const before = joined.at(-1) ?? '';
      const isOne = before !== '' && !(isKnown(before) && isKnown(word)) && index.pagesWith(before + word) > 0;
      if (isOne) joined[joined.length - 1] = before + word;
      else joined.push(word);
    }
    return joined;
  }

  function tokensOf(query: string): Token[] {
    const words = join(tokenizeQuery(query));
    const ended = /[^a-z0-9\u00c0-\u024f]$/i.test(query);
    return words.flatMap((word, at) => {
      const last = at === words.length - 1 && !ended;
      const unfinished = last && word.length > 2 && !index.isSkipped(word) && index.hasBeginning(word);
      return (unfinished ? [word] : correct(word)).map((each) => ({
        word: each,
        typed: word,
        partial: last && each === word && !index.isSkipped(each) && !isEntry(each),
      }));
    });
  }
  const isListed = (phrase: string): boolean => index.sameAs(phrase).length > 0 || index.isName(phrase);
  /** A whole word of a list is not a beginning of others. */
  const isEntry = (word: string): boolean => index.sameAs(word).length > 0 && index.textsWith(word) === undefined;

  /** The query in spans: phrases of the lists, and single words; those that say nothing are left out if others remain. */
  function spansOf(tokens: Token[]): Token[][] {
    const spans: Token[][] = [];
    for (let at = 0; at < tokens.length;) {
      let end = Math.min(tokens.length, at + LONGEST_PHRASE);
      while (end > at + 1 && !isListed(phraseOf(tokens.slice(at, end)))) end--;
      spans.push(tokens.slice(at, end));
      at = end;
    }
    const once = [...new Map(spans.map((span) => [phraseOf(span), span])).values()];
    const telling = once.filter((span) => span.length > 1 || !index.isSkipped(phraseOf(span)));
    return telling.length > 0 ? telling : once;
  }

  /** What our pages call a span, maybe in several ways; an empty text where the lists know it and no page does. */
  const synonymsOf = (span: Token[]): string[] => {
    const phrases = span.length > 1 ? [phraseOf(span)] : forms(phraseOf(span));
    return [...new Set(phrases.flatMap((phrase) => index.sameAs(phrase)))];
  };

  /** The words of the first way to say a term of which texts have each, as they have it: the full text wants all words. */
  function wordsInTexts({ variants }: QueryTerm): string[] {
    for (const { words } of variants) {
      const found = words.flatMap((forms) => forms.find(({ form }) => index.textsWith(form))?.form ?? []);
      if (found.length === words.length) return found;
    }
    return [];
  }

  /** What the full-text index is asked for. Words that stand in bodies only come last: pages are found by the others. */
  function fullTextOf(terms: QueryTerm[]): string[] {
    const telling = terms.filter(({ everyday }) => !everyday);
    const words = new Set((telling.length > 0 ? telling : terms).flatMap(wordsInTexts));
    const pagesWith = (word: string): number => index.pagesWith(word) || Number.MAX_VALUE;
    return [...words].sort((a, b) => pagesWith(a) - pagesWith(b)).slice(0, FULL_TEXT_WORDS);
  }

  return (query) => {
    const tokens = tokensOf(query);
    const spans = spansOf(tokens);
    const isCorrected = (span: Token[]): boolean => span.some(({ word, typed }) => word !== typed);
    // The fewer words are understood, the more a guess counts.
    const guess = spans.filter((span) => !isCorrected(span)).length > 1 ? CORRECTED_BESIDE : CORRECTED;

    const formsFor = (word: string, partial: boolean): Form[] =>
      forms(word).map((form) => ({
        form,
        weight: form === word ? 1 : ROOT,
        partial: partial && form === word,
      }));
    const terms = spans.map((span): QueryTerm => {
      const synonyms = synonymsOf(span);
      // A phrase of the lists that no page has is a subject of its own: its single words would find something else.
      const isAbsent = span.length > 1 && synonyms.length > 0 && synonyms.every((synonym) => synonym === '');
      const own: Variant = {
        words: isAbsent ? [] : span.map(({ word, partial }) => formsFor(word, partial)),
        weight: isCorrected(span) ? guess : 1,
      };
      const others = synonyms.filter(Boolean).map((synonym): Variant => ({
        words: synonym.split(' ').map((word) => formsFor(word, false)),
        weight: span.length > 1 ? 1 : SAME,
      }));
      const stands = ({ words }: Variant): boolean =>
        words.length > 0 &&
        words.every((each) =>
          each.some(
            ({ form, partial }) => index.textsWith(form) !== undefined || (partial && index.hasBeginning(form)),
          ),
        );
      const variants = [own, ...others];
      return {
        typed: span.map(({ typed }) => typed).join(' '),
        variants,
        onPages: variants.some(stands),
        corrected: isCorrected(span),
        everyday: span.every(({ word }) => /^\d/.test(word) || index.isEveryday(word)),
        isName: index.isName(phraseOf(span)),
      };
    });

    return {
      terms,
      kinds: Object.keys(kinds).filter((kind) => tokens.some(({ word }) => hasPhrase(kinds[kind] ?? '', word))),
      ...(isCorrected(tokens) ? { corrected: phraseOf(tokens) } : {}),
      fullText: fullTextOf(terms),
    };
  };
}

const phraseOf = (tokens: Token[]): string => tokens.map(({ word }) => word).join(' ');
