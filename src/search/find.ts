/** Finds pages by what people type: pure, in the browser and in tests alike. */
import { memo } from './memo.ts';
import type { SearchRecord, SearchRecords } from './record.ts';
import { formsOf } from './stem.ts';
import { type Form, formsIn, type Part, type Understood, understanding } from './understand.ts';
import { type Field, FIELDS, vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A page found. */
export interface Hit {
  record: SearchRecord;
  score: number;
}

/** What was found, best first, and how the query was understood. */
export interface Answer {
  hits: Hit[];
  understood: Understood;
  /** Whether a word of a title or a description says a part of the query. */
  says: (word: string) => boolean;
  /** How many parts of the query a text meets. */
  partsMet: (text: string) => number;
}

/** How much a match counts, by where it is. Titles and everyday words outrank what stands in the text. */
const WEIGHTS: Record<Field, number> = { title: 4, phrases: 3.5, description: 1.5 };
/** What a page gains when the query is wholly one of its phrases. */
const PHRASE = 2;
/** How strongly a page is favoured that meets all parts of the query over one that meets few. */
const COVERAGE = 0.7;
/** What a page gains that is of the kind that the query asks for: a how-to, a comparison, a tool. */
const KIND = 1.3;
/** Hits below this part of the best hit's score are left out. */
const FLOOR = 0.12;
/** How often a word stands in a field until it counts half of the most that it may. */
const OFTEN = 2;

/** What of a phrase the query says, and the parts of the query that say it: a bit for each. */
interface Met {
  /** Words of the phrase. */
  length: number;
  words: number;
  parts: number;
}

/** What each page scores, by its place in the list; nothing where it is not found. */
type Scores = number[];

/** Makes the finder of a language; it may be asked again and again. */
export function makeFinder(records: SearchRecords): (typed: string) => Answer {
  const { lang, pages } = records;
  const vocabulary = vocabularyOf(pages, lang);
  const understand = understanding(records, vocabulary);

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

  const scoreForm = memo((form) => scoreOne(vocabulary.wordsOfForm(form)));
  const scoreBeginning = memo((letters) => scoreOne(vocabulary.wordsFrom(letters)));

  /** What each page scores for one word, by the best of its forms. */
  const scoreWord = (forms: Form[]): Scores =>
    best(
      forms.flatMap(({ form, weight, partial }) => {
        const found = [scoreForm(form), ...(partial ? [scoreBeginning(form)] : [])];
        return found.map((scores) => scores.map((score) => score * weight));
      }),
    );

  /** What each page scores for one part of a query, by the best way to say it; of a phrase all words should be there. */
  const scorePart = (part: Part): Scores =>
    best(
      part.map(({ words, weight }) => {
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

  /** The words of the pages that say a part of the query, each with the parts that it says: a bit for each. */
  function wordsSaying(parts: Part[]): Map<string, number> {
    const said = new Map<string, number>();
    parts.forEach((part, at) => {
      for (const word of formsIn(part).flatMap(vocabulary.wordsOfForm))
        said.set(word, (said.get(word) ?? 0) | (1 << at));
    });
    return said;
  }

  /**
   * How alike the query and a phrase of each page are, the one that is most like it, from 0 to 1: the part of the phrase
   * that the query says, times the part of the query that the phrase says (the square of Ochiai's coefficient). A title
   * is a phrase too.
   */
  function likeness(said: Map<string, number>, parts: number): Scores {
    const most = pages.map(() => 0);
    const phrases = pages.map(() => new Map<string, Met>());
    said.forEach((bits, word) => {
      for (const { page, field, words } of vocabulary.textsWith(word)) {
        if (field === 'description') continue;
        const met = phrases[page]?.get(words) ?? { length: spacesIn(words) - 1, words: 0, parts: 0 };
        phrases[page]?.set(words, met);
        met.words++;
        met.parts |= bits;
        most[page] = Math.max(most[page] ?? 0, (met.words / met.length) * (bitsIn(met.parts) / parts));
      }
    });
    return most;
  }

  return (typed) => {
    const understood = understand(typed);
    const scored = understood.parts.map((part) => ({ part, scores: scorePart(part) }));
    // What no page speaks of tells none from the others.
    const telling = scored.filter(({ scores }) => scores.some(Boolean));
    const parts = telling.map(({ part }) => part);
    const said = wordsSaying(parts);
    const alike = likeness(said, parts.length);
    const hits = pages
      .map((record, page) => {
        const met = telling.map(({ scores }) => scores[page] ?? 0).filter(Boolean);
        if (met.length === 0) return { record, score: 0 };
        return {
          record,
          score:
            met.reduce(sum, 0) *
            (understood.kinds.includes(record.kind) ? KIND : 1) *
            (met.length / parts.length) ** COVERAGE *
            (1 + PHRASE * (alike[page] ?? 0)),
        };
      })
      .sort((a, b) => b.score - a.score);
    const most = hits[0]?.score ?? 0;
    return {
      hits: hits.filter(({ score }) => score > 0 && score >= most * FLOOR),
      understood,
      says: (word) => said.has(word),
      partsMet(text) {
        const forms = new Set(wordsOf(text).flatMap((word) => formsOf(word, lang)));
        return parts.filter((part) => formsIn(part).some((form) => forms.has(form))).length;
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
