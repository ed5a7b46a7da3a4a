/**
 * On every page, so kept tiny: wakes a search field when somebody reaches for it. Its script and its index travel at
 * the same time. The script's address stands in the page, because Vite would wrap a literal `import()` in preloading
 * code that weighs more than all of this.
 */
import { type IndexFiles, indexFiles } from './index-files.ts';

const awake = new Map<Element, IndexFiles>();

const wake = ({ target }: Event): void => {
  const form = target instanceof Element && target.closest('form');
  const lazyScript = form && form.querySelector('template');
  if (!lazyScript || !lazyScript.dataset['script']) return;
  const field = form.querySelector('input');
  if ('awake' in lazyScript.dataset) {
    if (field) awake.get(form)?.expect(field.value);
    return;
  }
  const { script = '', core = '', parts = '' } = lazyScript.dataset;
  lazyScript.dataset['awake'] = '';
  const files = indexFiles(core, parts);
  awake.set(form, files);
  files.expect(field?.value ?? '');
  const suggesting = (import(/* @vite-ignore */ script) as Promise<typeof import('./suggest.ts')>).then(
    async ({ suggest }) => {
      await suggest(form, files);
      // From now on its finder asks for what it lacks, and not for words that say nothing.
      awake.delete(form);
    },
  );
  // A field that could not be woken is a plain form, and the next touch tries again, under another address: browsers
  // keep in mind that a module failed, and may have kept what came instead of it.
  Promise.all([suggesting, files.core()]).catch(() => {
    lazyScript.dataset['script'] = `${script}?`;
    delete lazyScript.dataset['awake'];
  });
};

addEventListener('focusin', wake);
addEventListener('pointerover', wake);
addEventListener('input', wake);
