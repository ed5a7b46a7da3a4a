/**
 * On every page, so kept tiny: wakes a search field when somebody reaches for it. Its script and its records travel at
 * the same time. The script's address stands in the page, because Vite would wrap a literal `import()` in preloading
 * code that weighs more than all of this.
 */
import type { SearchRecords } from './records.ts';

const wake = ({ target }: Event): void => {
  const lazyScript = target instanceof Element && target.closest('form')?.querySelector('template');
  if (!lazyScript || !lazyScript.dataset['script'] || 'awake' in lazyScript.dataset) return;
  const { script = '', records = '' } = lazyScript.dataset;
  lazyScript.dataset['awake'] = '';
  const loading = fetch(records).then((response) => response.json() as Promise<SearchRecords>);
  const suggesting = (import(/* @vite-ignore */ script) as Promise<typeof import('./suggest.ts')>).then(({ suggest }) =>
    suggest(lazyScript, loading),
  );
  // A field that could not be woken is a plain form, and the next touch tries again, under another address: browsers
  // keep in mind that a module failed.
  Promise.all([suggesting, loading]).catch(() => {
    lazyScript.dataset['script'] = `${script}#`;
    delete lazyScript.dataset['awake'];
  });
};

addEventListener('focusin', wake);
addEventListener('pointerover', wake);
