/**
 * Whether what was found answers the question. A question is carried by its rare words: "puasa" in "puasa saat
 * menyusui". A page that has only the common ones is near to the question, and no answer to it.
 */
import type { QueryTerm } from './parse.ts';

export interface Verdict {
  /** `none`: nothing was found; `nearest`: pages near to the question, none that answers it. */
  state: 'none' | 'nearest' | 'results';
  /** The words that carry the question and that the best pages lack, as they were typed, the rarest first. */
  lacking: string[];
}

/** A term of the query, the places of the pages that are found by it, and of those whose best section has it. */
export interface TermPages {
  term: QueryTerm;
  pages: number[];
  texts: number[];
}

/**
 * What must speak for a page that answers: the part of the question, by the weight of its terms, that it is found by, and the
 * part that a section of its text has with it, half and half; and what follows. The proportions are those of a logistic
 * regression over the questions of editors, and were set by hand.
 */
const ENOUGH = 0.76;
/** For each term that the page is found by. */
const MET = 0.08;
/** For each term of the question, the first few: long questions are seldom outside of the subject. */
const ASKED = 0.04;
const MOST_ASKED = 8;
/** Against it, times how much likelier than by chance questions with such words have no answer. */
const NONE = 1.6;
/** Pages at the top of the list that may answer. */
const TOP = 3;
/** A term that stands only in the body of some page counts so much of one that a page is found by. */
const IN_BODY = 0.5;
/** A corrected word is a guess. */
const CORRECTED = 0.9;

/**
 * @param terms of the query
 * @param hits places of the pages found, best first
 * @param count of all pages
 * @param none how likely no page is meant
 */
export function judge(terms: TermPages[], hits: number[], count: number, none: number): Verdict {
  const weighed = terms.map((each) => ({ ...each, weight: Math.log((count + 1) / (each.pages.length + 0.5)) }));

  /** The part of the question that is met; words of everyday talk count only where they are met. */
  function coverage(met: (each: TermPages) => number): number {
    let [covered, total] = [0, 0];
    for (const each of weighed) {
      const part = met(each);
      if (part === 0 && each.term.everyday) continue;
      total += each.weight;
      covered += part * each.weight * (each.term.corrected ? CORRECTED : 1);
    }
    return total > 0 ? covered / total : 0;
  }
  const coverageBy = (page: number): number =>
    coverage(({ term, pages }) => {
      if (pages.includes(page)) return 1;
      return term.onPages && pages.length === 0 ? IN_BODY : 0;
    });

  const top = hits.slice(0, TOP);
  const missed = weighed
    .filter(({ term, pages }) => !term.everyday && !pages.some((page) => top.includes(page)))
    .sort((a, b) => b.weight - a.weight);
  const coverageWithText = (page: number): number =>
    coverage(({ pages, texts }) => (pages.includes(page) || texts.includes(page) ? 1 : 0));
  const speaksFor = (page: number): number =>
    (coverageBy(page) + coverageWithText(page)) / 2 +
    MET * weighed.filter(({ term, pages }) => !term.everyday && pages.includes(page)).length +
    ASKED * Math.min(weighed.length, MOST_ASKED) -
    NONE * Math.max(0, none - 1 / (count + 1));
  const isAnswered = top.some((page) => speaksFor(page) >= ENOUGH);
  return {
    state: top.length === 0 ? 'none' : isAnswered ? 'results' : 'nearest',
    lacking: missed.map(({ term }) => term.typed),
  };
}
