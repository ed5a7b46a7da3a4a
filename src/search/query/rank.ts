/** Finds and ranks pages by what people type: pure, in the browser and in tests alike. */
import { judge, type Verdict } from './judge.ts';
import { likelihoods } from './likely.ts';
import type { Lookup } from './lookup.ts';
import { type Form, formsOfTerm, makeParser, type ParsedQuery, type QueryTerm } from './parse.ts';
import { type Field, FIELDS, type IndexedPage, sectionOf } from './search-index.ts';
import { formsOf } from './stem.ts';
import { tokenize } from './tokenize.ts';

/** A page found. */
export interface Hit {
  page: IndexedPage;
  /** By its words, the best page's being 1, and by how likely it is meant. */
  score: number;
  /** The section of its text that has most of the query, 0 before the first heading; none where none has half of it. */
  section?: number;
}

/** What was found, best first, and how the query was parsed. */
export interface Answer extends Verdict {
  hits: Hit[];
  query: ParsedQuery;
  /** Whether a word matches a term of the query: as a form of it, or of what it was corrected to, or of a synonym. */
  matches: (word: string) => boolean;
  /** How many terms of the query a text has. */
  countTerms: (text: string) => number;
  /** Names of parts of the index that are not loaded: once they are, the answer may be a better one. */
  missing: string[];
}

/** How much a match counts, by where it is. Titles and everyday words outrank descriptions. */
const WEIGHTS: Record<Field, number> = { title: 4, phrase: 3.5, description: 2.5 };
/** What a page gains when the query is wholly one of its phrases. */
const PHRASE = 3;
/**
 * How much more a name on packets counts than other words: who says one asks about it, and a page about milk in general
 * would be a wrong yes. The least at which every name of the lists leads to a page that has it (`names.test.ts`).
 */
const NAME = 7;
/** A word of everyday talk tells less than others: a page that happens to have it is not yet about the question. */
const EVERYDAY = 0.6;
/** How strongly a page is favoured that has all terms of the query over one that has few. */
const COVERAGE = 0.7;
/** What a page gains that is of the kind that the query asks for: a how-to, a comparison, a tool. */
const KIND = 1.3;
/** How much a term counts that a section of the text has: of each page the section counts that has most of the query. */
const SECTION = 2;
/** A term that only a section has is so much of one that a page is found by. */
const IN_SECTION = 0.7;
/** Hits below this part of the best hit's score are left out. */
const FLOOR = 0.15;
/**
 * How much it counts that a page is surely meant, where what the best page scores by its words is 1. Chosen by
 * cross-validation over the questions that teach: 1 and 2 were nearly as good.
 */
const LIKELY = 1.5;
/** A page so likely meant is a hit, whatever it scores; set by hand. */
const LIKELY_HIT = 0.1;
/** How often a word stands in a field until it counts half of the most that it may. */
const OFTEN = 2;

/** What each page scores, by its place in the list; nothing where it is not found. */
type Scores = number[];

/** The section of a page that has most of the query, and the terms that stand in it. */
interface BestSection {
  score: number;
  section: number;
  terms: ReadonlySet<QueryTerm>;
}

/** Makes the finder of a language; it may be asked again and again, and knows more with every part that is added. */
export function makeFinder(index: Lookup): (typed: string) => Answer {
  const { lang, pages } = index.core;
  const { texts } = index;
  const parseQuery = makeParser(index);

  /**
   * What each page scores for texts that have a word: rare words more, and each time less that a word comes again, as
   * in BM25; how long a text is does not count, they are all short.
   */
  function scoreTexts(found: readonly number[]): Scores {
    const scores = pages.map(() => 0);
    for (const field of FIELDS) {
      const counts: number[] = [];
      for (const at of found) {
        const text = texts[at];
        if (text?.field === field) counts[text.page] = (counts[text.page] ?? 0) + 1;
      }
      const having = counts.filter(Boolean).length;
      const weight = WEIGHTS[field] * Math.log((pages.length + 1) / (having + 0.5));
      counts.forEach((count, page) => (scores[page] = (scores[page] ?? 0) + weight * (count / (count + OFTEN))));
    }
    return scores;
  }

  /** For each page the best of several scores. */
  const best = (several: Scores[]): Scores =>
    pages.map((_, page) => several.reduce((most, scores) => Math.max(most, scores[page] ?? 0), 0));

  /** What each page scores for one word, by the best of its forms. */
  const scoreWord = (forms: Form[]): Scores =>
    best(
      forms.flatMap(({ form, weight, partial }) => {
        const found = [index.textsWith(form) ?? [], ...(partial ? [index.textsFrom(form)] : [])];
        return found.map((texts) => scoreTexts(texts).map((score) => score * weight));
      }),
    );

  /** What each page scores for one term, by the best way to say it; of a phrase all words should be there. */
  const scoreTerm = ({ variants }: QueryTerm): Scores =>
    best(
      variants
        .filter(({ words }) => words.length > 0)
        .map(({ words, weight }) => {
          const scores = words.map(scoreWord);
          return pages.map((_, page) => {
            const met = scores.map((score) => score[page] ?? 0).filter(Boolean);
            return (weight * met.reduce(sum, 0) * met.length) / words.length;
          });
        }),
    );

  /** The sections that have a term in one of the ways to say it, with how well; of a phrase they have all that says something. */
  function sectionsWithTerm({ variants }: QueryTerm): Map<number, number> {
    const best = new Map<number, number>();
    for (const { words, weight } of variants) {
      const telling = words.filter(([word]) => !index.isSkipped(word?.form ?? ''));
      const found = telling.map((forms) => {
        const weights = new Map<number, number>();
        for (const { form, weight } of forms)
          for (const at of index.sectionsWith(form)) weights.set(at, Math.max(weight, weights.get(at) ?? 0));
        return weights;
      });
      for (const at of found[0]?.keys() ?? []) {
        const weights = found.map((each) => each.get(at) ?? 0);
        if (weights.every(Boolean))
          best.set(at, Math.max(best.get(at) ?? 0, (weight * weights.reduce(sum, 0)) / telling.length));
      }
    }
    return best;
  }

  /** Of each page the section that has most of the query: words that are far apart say little together. */
  function bestSections(terms: QueryTerm[]): (BestSection | undefined)[] {
    const found = new Map<number, { score: number; terms: Set<QueryTerm> }>();
    for (const term of terms) {
      const sections = sectionsWithTerm(term);
      const having = new Set([...sections.keys()].map((at) => sectionOf(at).page)).size;
      const rarity = Math.log((pages.length + 1) / (having + 0.5)) * importanceOf(term);
      for (const [at, weight] of sections) {
        const section = found.get(at) ?? { score: 0, terms: new Set() };
        section.score += SECTION * weight * rarity;
        section.terms.add(term);
        found.set(at, section);
      }
    }
    const best: (BestSection | undefined)[] = pages.map(() => undefined);
    for (const [at, each] of found) {
      const { page, section } = sectionOf(at);
      if (each.score > (best[page]?.score ?? 0)) best[page] = { ...each, section };
    }
    return best;
  }

  /**
   * How alike the query and a phrase of each page are, the one that is most like it, from 0 to 1: the part of the phrase
   * that the query has, times the part of the query that the phrase has (the square of Ochiai's coefficient). A title
   * is a phrase too.
   */
  function likeness(terms: QueryTerm[]): Scores {
    const met = new Map<number, { words: number; terms: number }>();
    for (const { variants } of terms) {
      const words = new Map<number, number>();
      for (const variant of variants) {
        const own = new Map<number, number>();
        for (const forms of variant.words)
          for (const at of new Set(forms.flatMap(({ form }) => index.textsWith(form) ?? [])))
            own.set(at, (own.get(at) ?? 0) + 1);
        for (const [at, count] of own) words.set(at, Math.max(words.get(at) ?? 0, count));
      }
      for (const [at, count] of words) {
        const before = met.get(at) ?? { words: 0, terms: 0 };
        met.set(at, { words: before.words + count, terms: before.terms + 1 });
      }
    }
    const most = pages.map(() => 0);
    for (const [at, count] of met) {
      const text = texts[at];
      if (!text || text.field === 'description') continue;
      const alike = Math.min(1, count.words / text.length) * (count.terms / terms.length);
      most[text.page] = Math.max(most[text.page] ?? 0, alike);
    }
    return most;
  }

  /**
   * How likely each page is meant, and at last how likely none is, by what questions taught. Where words lead to help, and
   * names on packets to a page that has them, they do, whatever questions with such words mean otherwise.
   */
  function likelyFor({ terms, kinds }: ParsedQuery, found: IndexedPage | undefined): number[] {
    if (found?.kind === 'info' || kinds.includes('info') || terms.some(({ isName }) => isName)) return [];
    const words = [...new Set(terms.flatMap(formsOfTerm))];
    return likelihoods(
      words.flatMap((word) => index.learnedOf(word) ?? []),
      pages.length,
    );
  }

  return (typed) => {
    index.takeMissing();
    const query = parseQuery(typed);
    const scored = query.terms.map((term) => ({
      term,
      scores: scoreTerm(term).map((score) => score * importanceOf(term)),
    }));
    const sections = bestSections(query.terms);
    // What no page speaks of tells none from the others.
    const finding = scored.filter(({ scores }) => scores.some(Boolean));
    const telling = scored.filter(
      ({ term, scores }) => scores.some(Boolean) || sections.some((section) => section?.terms.has(term)),
    );
    const alike = likeness(finding.map(({ term }) => term));
    const ranked = pages
      .map((page, at) => {
        const section = sections[at];
        const met = telling.map(({ term, scores }) => {
          const score = scores[at] ?? 0;
          return { score, part: score > 0 ? 1 : section?.terms.has(term) ? IN_SECTION : 0 };
        });
        const coverage = met.reduce((total, { part }) => total + part, 0) / (telling.length || 1);
        return {
          page,
          at,
          ...(section && 2 * section.terms.size >= telling.length ? { section: section.section } : {}),
          score:
            (met.reduce((total, { score }) => total + score, 0) + (section?.score ?? 0)) *
            (query.kinds.includes(page.kind) ? KIND : 1) *
            coverage ** COVERAGE *
            (1 + PHRASE * (alike[at] ?? 0)),
        };
      })
      .sort((a, b) => b.score - a.score);
    const most = Math.max(ranked[0]?.score ?? 0, Number.EPSILON);
    const likely = likelyFor(query, ranked[0]?.page);
    const hits = ranked
      .filter(({ score, at }) => score >= most * FLOOR || (likely[at] ?? 0) > LIKELY_HIT)
      .map((hit) => ({ ...hit, score: hit.score / most + LIKELY * (likely[hit.at] ?? 0) }))
      .sort((a, b) => b.score - a.score);
    const forms = query.terms.map(formsOfTerm);
    const countIn = (words: string[]): number => {
      const there = new Set(words.flatMap((word) => formsOf(word, lang)));
      return forms.filter((each) => each.some((form) => there.has(form))).length;
    };
    const verdict = judge(
      scored.map(({ term, scores }) => ({
        term,
        pages: placesOf(scores, (score) => score > 0),
        texts: placesOf(sections, (section) => section?.terms.has(term) ?? false),
      })),
      hits.map(({ at }) => at),
      pages.length,
      likely[pages.length] ?? 0,
    );
    return {
      ...verdict,
      hits: hits.map(({ at: _, ...hit }) => hit),
      query,
      matches: (word) => countIn([word]) > 0,
      countTerms: (text) => countIn(tokenize(text)),
      missing: index.takeMissing(),
    };
  };
}

/** How much a term counts, whatever its rarity. */
const importanceOf = ({ isName, everyday }: QueryTerm): number => (isName ? NAME : everyday ? EVERYDAY : 1);

const sum = (total: number, score: number): number => total + score;

const placesOf = <T>(all: readonly T[], is: (each: T) => boolean): number[] =>
  all.flatMap((each, at) => (is(each) ? [at] : []));
