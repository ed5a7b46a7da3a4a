/** Finds pages by what people type: pure, in the browser and in tests alike. */
import { memoize } from './memoize.ts';
import type { SearchRecord, SearchRecords } from './records.ts';
import { formsOf } from './stem.ts';
import { createQueryParser, type Form, formsOfTerm, type ParsedQuery, type QueryTerm } from './query.ts';
import { type Field, FIELDS, vocabularyOf } from './vocabulary.ts';
import { tokenize } from './tokenize.ts';

/** A page found. */
export interface Hit {
  record: SearchRecord;
  score: number;
}

/** What was found, best first, and how the query was parsed. */
export interface Answer {
  hits: Hit[];
  query: ParsedQuery;
  /** Whether a word of a title or a description matches a term of the query. */
  matches: (word: string) => boolean;
  /** How many terms of the query a text has. */
  countTerms: (text: string) => number;
}

/** How much a match counts, by where it is. Titles and everyday words outrank what stands in the text. */
const WEIGHTS: Record<Field, number> = { title: 4, phrases: 3.5, description: 1.5 };
/** What a page gains when the query is wholly one of its phrases. */
const PHRASE = 2;
/** How strongly a page is favoured that has all terms of the query over one that has few. */
const COVERAGE = 0.7;
/** What a page gains that is of the kind that the query asks for: a how-to, a comparison, a tool. */
const KIND = 1.3;
/** Hits below this part of the best hit's score are left out. */
const FLOOR = 0.12;
/** How often a word stands in a field until it counts half of the most that it may. */
const OFTEN = 2;

/** What of a phrase the query has, and the terms of the query that are in it: a bit for each. */
interface PhraseMatch {
  /** Words of the phrase. */
  length: number;
  words: number;
  terms: number;
}

/** What each page scores, by its place in the list; nothing where it is not found. */
type Scores = number[];

/** Makes the finder of a language; it may be asked again and again. */
export function makeFinder(records: SearchRecords): (typed: string) => Answer {
  const { lang, pages } = records;
  const vocabulary = vocabularyOf(pages, lang);
  const parseQuery = createQueryParser(records, vocabulary);

  /**
   * What each page scores for words that stand for one: rare words more, and each time less that a word comes again, as
   * in BM25; how long a text is does not count, they are all short.
   */
  function scoreOne(words: string[]): Scores {
    const texts = words.flatMap(vocabulary.textsWith);
    const scores = pages.map(() => 0);
    for (const field of FIELDS) {
      const counts: number[] = [];
      for (const text of texts) if (text.field === field) counts[text.page] = (counts[text.page] ?? 0) + 1;
      const having = counts.filter(Boolean).length;
      const weight = WEIGHTS[field] * Math.log((pages.length + 1) / (having + 0.5));
      counts.forEach((count, page) => (scores[page] = (scores[page] ?? 0) + weight * (count / (count + OFTEN))));
    }
    return scores;
  }

  const scoreForm = memoize((form) => scoreOne(vocabulary.wordsOfForm(form)));
  const scoreBeginning = memoize((letters) => scoreOne(vocabulary.wordsFrom(letters)));

  /** What each page scores for one word, by the best of its forms. */
  const scoreWord = (forms: Form[]): Scores =>
    best(
      forms.flatMap(({ form, weight, partial }) => {
        const found = [scoreForm(form), ...(partial ? [scoreBeginning(form)] : [])];
        return found.map((scores) => scores.map((score) => score * weight));
      }),
    );

  /** What each page scores for one term, by the best way to say it; of a phrase all words should be there. */
  const scoreTerm = (term: QueryTerm): Scores =>
    best(
      term.map(({ words, weight }) => {
        const scores = words.map(scoreWord);
        return pages.map((_, page) => {
          const met = scores.map((score) => score[page] ?? 0).filter(Boolean);
          return (weight * met.reduce(sum, 0) * met.length) / words.length;
        });
      }),
    );

  /** For each page the best of several scores. */
  const best = (several: Scores[]): Scores =>
    pages.map((_, page) => several.reduce((most, scores) => Math.max(most, scores[page] ?? 0), 0));

  /** The words of the pages that match terms of the query, each with its terms: a bit for each. */
  function matchingWords(terms: QueryTerm[]): Map<string, number> {
    const matching = new Map<string, number>();
    terms.forEach((term, at) => {
      for (const word of formsOfTerm(term).flatMap(vocabulary.wordsOfForm))
        matching.set(word, (matching.get(word) ?? 0) | (1 << at));
    });
    return matching;
  }

  /**
   * How alike the query and a phrase of each page are, the one that is most like it, from 0 to 1: the part of the phrase
   * that the query has, times the part of the query that the phrase has (the square of Ochiai's coefficient). A title
   * is a phrase too.
   */
  function likeness(matching: Map<string, number>, terms: number): Scores {
    const most = pages.map(() => 0);
    const phrases = pages.map(() => new Map<string, PhraseMatch>());
    matching.forEach((bits, word) => {
      for (const { page, field, words } of vocabulary.textsWith(word)) {
        if (field === 'description') continue;
        const match = phrases[page]?.get(words) ?? { length: spacesIn(words) - 1, words: 0, terms: 0 };
        phrases[page]?.set(words, match);
        match.words++;
        match.terms |= bits;
        most[page] = Math.max(most[page] ?? 0, (match.words / match.length) * (bitsIn(match.terms) / terms));
      }
    });
    return most;
  }

  return (typed) => {
    const query = parseQuery(typed);
    const scored = query.terms.map((term) => ({ term, scores: scoreTerm(term) }));
    // What no page speaks of tells none from the others.
    const telling = scored.filter(({ scores }) => scores.some(Boolean));
    const terms = telling.map(({ term }) => term);
    const matching = matchingWords(terms);
    const alike = likeness(matching, terms.length);
    const hits = pages
      .map((record, page) => {
        const met = telling.map(({ scores }) => scores[page] ?? 0).filter(Boolean);
        if (met.length === 0) return { record, score: 0 };
        return {
          record,
          score:
            met.reduce(sum, 0) *
            (query.kinds.includes(record.kind) ? KIND : 1) *
            (met.length / terms.length) ** COVERAGE *
            (1 + PHRASE * (alike[page] ?? 0)),
        };
      })
      .sort((a, b) => b.score - a.score);
    const most = hits[0]?.score ?? 0;
    return {
      hits: hits.filter(({ score }) => score > 0 && score >= most * FLOOR),
      query,
      matches: (word) => matching.has(word),
      countTerms(text) {
        const forms = new Set(tokenize(text).flatMap((word) => formsOf(word, lang)));
        return terms.filter((term) => formsOfTerm(term).some((form) => forms.has(form))).length;
      },
    };
  };
}

const sum = (total: number, score: number): number => total + score;

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
