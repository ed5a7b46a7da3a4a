/** What a reader may need most, in one language: the pages that are saved together. */
import type { Lang } from '../languages.ts';
import { articlesByKey, type Page, pageByKey, pagesOf } from '../site/index.ts';

/** Articles that are needed at night, with no one to ask. */
const ARTICLES = ['first-days', 'is-my-baby-getting-enough', 'oxytocin-massage-steps'];

/** Help with all danger signs first, should the network fail on the way; then tools, articles, and what leads to them. */
export const essentialPages = (lang: Lang): Page[] => [
  pageByKey('get-help', lang),
  ...pagesOf('tool', lang),
  ...articlesByKey(ARTICLES, lang),
  ...['offline', 'home', 'tools', 'search'].map((key) => pageByKey(key, lang)),
];
