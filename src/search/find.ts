/** Finds pages by what people type: pure, in the browser and in tests alike. */
import MiniSearch from 'minisearch';
import type { Lang } from '../site/config.ts';
import { type SearchRecord, type SearchRecords, sectionOf } from './record.ts';
import { formsOf } from './stem.ts';
import { type Form, type Part, type Understood, understanding } from './understand.ts';
import { wordsOf } from './words.ts';

/** A page found. */
export interface Hit {
  record: SearchRecord;
  score: number;
  /** Its sections whose headings match, best first. */
  sections: { id: string; text: string }[];
}

/** What was found, best first, and how the query was understood. */
export interface Answer {
  hits: Hit[];
  understood: Understood;
}

/** How much a match counts, by where it is. Titles and everyday words outrank what stands in the text. */
const WEIGHTS = { title: 4, phrases: 3.5, sections: 1.5, description: 1.5 };
/** What a page gains when the query is wholly one of its phrases. */
const PHRASE = 1.6;
/** How strongly a page is favoured that meets all parts of the query over one that meets few. */
const COVERAGE = 0.7;
/** What a page gains that is of the kind that the query asks for: a how-to, a comparison, a tool. */
const KIND = 1.3;
/** Hits below this part of the best hit's score are left out. */
const FLOOR = 0.12;
const MAX_SECTIONS = 2;

/** Makes the finder of a language; it may be asked again and again. */
export function makeFinder(records: SearchRecords): (typed: string) => Answer {
  const { lang, pages } = records;
  const understand = understanding(records);
  const index = new MiniSearch<SearchRecord>({
    idField: 'key',
    fields: Object.keys(WEIGHTS),
    extractField: (record, field) => textOf(record, field),
    tokenize: wordsOf,
    processTerm: (word) => formsOf(word, lang),
    searchOptions: { boost: WEIGHTS, tokenize: (form) => [form], processTerm: (form) => form },
  });
  index.addAll(pages);
  const phrases = new Map(
    pages.map(({ key, title, phrases: everyday }) => [key, [title, ...everyday].map((text) => formSets(text, lang))]),
  );

  /** What each page scores for one word, by the best of its forms. */
  function scoreWord(forms: Form[]): Map<string, number> {
    const best = new Map<string, number>();
    for (const { form, weight, partial } of forms)
      for (const { id, score } of index.search(form, { prefix: partial })) {
        const key = String(id);
        best.set(key, Math.max(best.get(key) ?? 0, score * weight));
      }
    return best;
  }

  /** What each page scores for one part of a query, by the best way to say it; of a phrase all words should be there. */
  function scorePart(part: Part): Map<string, number> {
    const best = new Map<string, number>();
    for (const { words, weight } of part) {
      const scores = words.map(scoreWord);
      for (const key of new Set(scores.flatMap((score) => [...score.keys()]))) {
        const met = scores.flatMap((score) => score.get(key) ?? []);
        const score = (weight * met.reduce(sum, 0) * met.length) / words.length;
        best.set(key, Math.max(best.get(key) ?? 0, score));
      }
    }
    return best;
  }

  return (typed) => {
    const understood = understand(typed);
    const { parts } = understood;
    const scores = parts.map(scorePart);
    const hits = pages
      .map((record) => {
        const met = scores.flatMap((score) => score.get(record.key) ?? []);
        const closest = Math.max(0, ...(phrases.get(record.key) ?? []).map((phrase) => likeness(phrase, parts)));
        return {
          record,
          score:
            met.reduce(sum, 0) *
            (understood.kinds.includes(record.kind) ? KIND : 1) *
            (met.length / Math.max(1, parts.length)) ** COVERAGE *
            (1 + PHRASE * closest ** 2),
        };
      })
      .sort((a, b) => b.score - a.score);
    const best = hits[0]?.score ?? 0;
    const near = hits.filter(({ score }) => score > 0 && score >= best * FLOOR);
    return { hits: near.map((hit) => ({ ...hit, sections: sectionsOf(hit.record, parts, lang) })), understood };
  };
}

function textOf(record: SearchRecord, field: string): string {
  if (field === 'phrases') return record.phrases.join(' ');
  if (field === 'sections') return record.sections.map((section) => sectionOf(section).text).join(' ');
  return record[field as 'key' | 'title' | 'description'];
}

const formSets = (text: string, lang: Lang): Set<string>[] => wordsOf(text).map((word) => new Set(formsOf(word, lang)));

const sum = (total: number, score: number): number => total + score;

/** Whether one of the ways to say a part is in these forms, as far as one word goes. */
const meets = (part: Part, forms: Set<string>): boolean =>
  part.some(({ words }) => words.some((word) => word.some(({ form }) => forms.has(form))));

/** How alike a phrase and the query are, from 0 to 1: words in both, by words in each (Ochiai's coefficient). */
function likeness(phrase: Set<string>[], parts: Part[]): number {
  if (phrase.length === 0 || parts.length === 0) return 0;
  const inQuery = phrase.filter((forms) => parts.some((part) => meets(part, forms))).length;
  const inPhrase = parts.filter((part) => phrase.some((forms) => meets(part, forms))).length;
  return Math.sqrt((inQuery / phrase.length) * (inPhrase / parts.length));
}

/** The sections whose headings hold most of the query. */
function sectionsOf(record: SearchRecord, parts: Part[], lang: Lang): Hit['sections'] {
  return record.sections
    .map(sectionOf)
    .map((section) => {
      const forms = new Set(formSets(section.text, lang).flatMap((set) => [...set]));
      return { section, met: parts.filter((part) => meets(part, forms)).length };
    })
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met)
    .slice(0, MAX_SECTIONS)
    .map(({ section }) => section);
}
