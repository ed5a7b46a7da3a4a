/** Of the words of the interface, those that search says in the browser: they travel in its elements. */
import type { pickWords, WordKey } from '../../i18n/words.ts';

export const SUGGEST_WORDS = [
  'search.suggest',
  'search.suggest.none',
  'search.suggest.all',
  'search.kind.tool',
] as const satisfies WordKey[];

export const RESULTS_WORDS = [
  'search.start',
  'search.loading',
  'search.slow',
  'search.failed',
  'search.offline',
  'search.results',
  'search.none',
  'search.nearest',
  'search.corrected',
  'search.didYouMean',
  'search.text.loading',
  'search.text.failed',
  'search.text.offline',
  'search.text.also',
  'search.other',
  'search.filter.topic.all',
  'search.filter.kind.all',
  'search.kind.article',
  'search.kind.tool',
  'search.kind.info',
] as const satisfies WordKey[];

type Picked<K extends WordKey> = ReturnType<typeof pickWords<K>>;
export type SuggestWords = Picked<(typeof SUGGEST_WORDS)[number]>;
export type ResultsWords = Picked<(typeof RESULTS_WORDS)[number]>;
