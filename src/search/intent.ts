/**
 * On every page, so kept tiny: wakes a search field when somebody reaches for it. Its script and its records travel at
 * the same time. The script's address stands in the page, because Vite would wrap a literal `import()` in preloading
 * code that weighs more than all of this.
 */
import type { SearchRecords } from './record.ts';

const wake = ({ target }: Event): void => {
  const later = target instanceof Element && target.closest('form')?.querySelector('template');
  if (!later || !later.dataset['script'] || 'awake' in later.dataset) return;
  const { script, records = '' } = later.dataset;
  later.dataset['awake'] = '';
  const known = fetch(records).then((response) => response.json() as Promise<SearchRecords>);
  const suggesting = (import(/* @vite-ignore */ script) as Promise<typeof import('./suggest.ts')>).then(({ suggest }) =>
    suggest(later, known),
  );
  // A field that could not be woken is a plain form, and the next touch tries again.
  Promise.all([suggesting, known]).catch(() => delete later.dataset['awake']);
};

addEventListener('focusin', wake);
addEventListener('pointerover', wake);
