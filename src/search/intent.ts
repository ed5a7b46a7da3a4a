/**
 * On every page, so kept tiny: wakes a search field when somebody reaches for it. Its script and its records travel at
 * the same time. The script's address stands in the page, because Vite would wrap a literal `import()` in preloading
 * code that weighs more than all of this.
 */
const wake = ({ target }: Event): void => {
  const later = target instanceof Element && target.closest('form')?.querySelector('template');
  if (!later || !later.dataset['script'] || 'awake' in later.dataset) return;
  const { script, records = '' } = later.dataset;
  later.dataset['awake'] = '';
  Promise.all([import(/* @vite-ignore */ script) as Promise<typeof import('./suggest.ts')>, fetch(records)]).then(
    ([{ suggest }, response]) => suggest(later, response),
    // A field that could not be woken is a plain form, and the next touch tries again.
    () => delete later.dataset['awake'],
  );
};

addEventListener('focusin', wake);
addEventListener('pointerover', wake);
