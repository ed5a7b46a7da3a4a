/** Finds pages by what people type: pure, in the browser and in tests alike. */
import MiniSearch from 'minisearch';
import type { Lang } from '../site/config.ts';
import type { SearchRecord, SearchRecords } from './records.ts';
import { formsOf } from './stem.ts';
import { type Understood, type Understanding, understanding } from './understand.ts';
import { wordsOf } from './words.ts';

/** A page found, best first. */
export interface Hit {
  record: SearchRecord;
  score: number;
  /** Its sections whose headings match, best first. */
  sections: [id: string, text: string][];
}

export interface Answer {
  hits: Hit[];
  understood: Understood;
}

/** How much a match counts, by where it is. Titles and everyday words outrank what stands in the text. */
const WEIGHTS = { title: 4, phrases: 3.5, sections: 1.5, description: 1.5, more: 0.8 };
/** What a page gains when the query is wholly one of its phrases. */
const PHRASE = 1.6;
/** Hits below this part of the best hit's score are left out. */
const FLOOR = 0.12;
const MAX_SECTIONS = 2;

/** Makes the finder of a language; it may be asked again and again. */
export function makeFinder(records: SearchRecords): (typed: string) => Answer {
  const { lang, pages } = records;
  const index = new MiniSearch<SearchRecord>({
    idField: 'key',
    fields: Object.keys(WEIGHTS),
    extractField: (record, field) => textOf(record, field),
    tokenize: wordsOf,
    processTerm: (word) => formsOf(word, lang),
    searchOptions: { boost: WEIGHTS, combineWith: 'OR', processTerm: (word) => word },
  });
  index.addAll(pages);
  const understand: Understanding = understanding(records);
  const phrases = new Map(
    pages.map((record) => [record.key, [record.title, ...record.phrases].map((text) => formSets(text, lang))]),
  );

  return (typed) => {
    const understood = understand(typed);
    const terms = new Map(understood.terms.map(({ form, weight }) => [form, weight]));
    if (terms.size === 0) return { hits: [], understood };
    const last = understood.terms.findLast(({ partial }) => partial)?.form;
    const found = index.search([...terms.keys()].join(' '), {
      tokenize: () => [...terms.keys()],
      prefix: (term) => term === last,
      boostTerm: (term) => terms.get(term) ?? 1,
    });
    const hits = found
      .flatMap(({ id, score }) => {
        const record = pages.find(({ key }) => key === id);
        if (!record) return [];
        const closest = Math.max(...(phrases.get(record.key) ?? []).map((phrase) => likeness(phrase, understood)));
        return [{ record, score: score * (1 + PHRASE * closest ** 2), sections: sectionsOf(record, terms, lang) }];
      })
      .sort((a, b) => b.score - a.score);
    const best = hits[0]?.score ?? 0;
    return { hits: hits.filter(({ score }) => score >= best * FLOOR), understood };
  };
}

function textOf(record: SearchRecord, field: string): string {
  if (field === 'phrases') return record.phrases.join(' ');
  if (field === 'more') return record.more.join(' ');
  if (field === 'sections') return record.sections.map(([, text]) => text).join(' ');
  return record[field as 'key' | 'title' | 'description'];
}

const formSets = (text: string, lang: Lang): Set<string>[] => wordsOf(text).map((word) => new Set(formsOf(word, lang)));

/** How alike a phrase and the query are, from 0 to 1: words in both, by words in each (Ochiai's coefficient). */
function likeness(phrase: Set<string>[], { groups }: Understood): number {
  if (phrase.length === 0 || groups.length === 0) return 0;
  const inQuery = phrase.filter((forms) => groups.some((group) => group.some((form) => forms.has(form)))).length;
  const inPhrase = groups.filter((group) => phrase.some((forms) => group.some((form) => forms.has(form)))).length;
  return Math.sqrt((inQuery / phrase.length) * (inPhrase / groups.length));
}

/** The sections whose headings hold the query's words. */
function sectionsOf(record: SearchRecord, terms: Map<string, number>, lang: Lang): [string, string][] {
  return record.sections
    .map(([id, text]) => {
      const forms = wordsOf(text).flatMap((word) => formsOf(word, lang));
      return {
        id,
        text,
        score: [...terms].reduce((sum, [form, weight]) => sum + (forms.includes(form) ? weight : 0), 0),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SECTIONS)
    .map(({ id, text }) => [id, text]);
}
