import { formatDate, words } from '../i18n/words.ts';
import type { ArticlePage } from './page.ts';
import { need, type Resolver } from './resolve.ts';

/** In a few words: who reviewed an article and when, that nobody has yet, or that the text has changed since. */
export function reviewLine({ lang, review, reviewState }: ArticlePage, resolve: Resolver): string {
  const t = words(lang);
  if (review === 'awaiting') return t('review.awaiting');
  if (reviewState === 'changed') return t('review.outdated');
  return t('review.done', { name: need(resolve.person(review.by)).name, date: formatDate(review.on, lang) });
}
