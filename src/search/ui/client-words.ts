/** Of the words of the interface, those that the results page says in the browser: they travel in its element. */
import type { pickWords, WordKey } from '../../i18n/words.ts';

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
  'search.other',
  'search.filter.topic.all',
  'search.filter.kind.all',
  'search.kind.article',
  'search.kind.tool',
  'search.kind.info',
] as const satisfies WordKey[];

export type ResultsWords = ReturnType<typeof pickWords<(typeof RESULTS_WORDS)[number]>>;
