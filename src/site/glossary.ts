import type { Lang } from '../languages.ts';
import type { TermData } from '../schemas/glossary.ts';

/** The letter that a term stands under. */
export const letterOf = (term: TermData, lang: Lang): string => term[lang].term.charAt(0).toUpperCase();

/** Terms in the order of a language's alphabet. */
export const sortedTerms = (glossary: readonly TermData[], lang: Lang): TermData[] =>
  glossary.toSorted((a, b) => a[lang].term.localeCompare(b[lang].term, lang));

/** The letters of the glossary page, in order; each is a place that a link may jump to. */
export const glossaryLetters = (glossary: readonly TermData[], lang: Lang): string[] => [
  ...new Set(sortedTerms(glossary, lang).map((term) => letterOf(term, lang))),
];
