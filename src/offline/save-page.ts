/** What the button “Save this page” does. It is loaded when somebody presses it. */
import type { Lang } from '../languages.ts';
import { sectionPath } from '../site/paths.ts';
import { href } from '../site/url.ts';
import { save } from './save.ts';
import { offlineWords } from './words.ts';

/**
 * Saves the page that is open, and the list of what is saved.
 * @param status the element that says how far it is and what came of it
 */
export async function savePage(status: HTMLElement): Promise<void> {
  const lang = document.documentElement.lang as Lang;
  const t = offlineWords(lang);
  const list = href(sectionPath(lang, 'offline'));
  const paths = [location.pathname, list];
  const outcome = await save(paths, (done) => (status.textContent = t('saving', { done, all: paths.length })));
  status.textContent = `${t(outcome)} `;
  if (outcome.startsWith('failed')) return;
  const link = document.createElement('a');
  link.href = list;
  link.textContent = t('saved.list');
  status.append(link);
}
