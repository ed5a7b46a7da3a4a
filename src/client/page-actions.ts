/** Buttons of a page, each shown only where the browser can do it. What they do is loaded when one is pressed. */
import { voiceOf } from '../i18n/voices.ts';
import type { Lang } from '../languages.ts';

type Actions = typeof import('./actions.ts');

class AlirShare extends HTMLElement {
  connectedCallback(): void {
    // One for all buttons of a page.
    const lazy = document.querySelector<HTMLElement>('alir-share template');
    let script = lazy?.dataset['script'] ?? '';
    const status = this.querySelector('span');
    for (const button of this.querySelectorAll('button')) {
      const name = button.dataset['do'] as keyof Actions;
      const show = () =>
        (button.hidden =
          name === 'listen'
            ? !voiceOf(document.documentElement.lang as Lang)
            : name === 'save' && !('serviceWorker' in navigator));
      show();
      // Browsers take a while to find their voices.
      if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', show);
      button.addEventListener('click', () => {
        (import(/* @vite-ignore */ script) as Promise<Actions>)
          .then((actions) => actions[name](button, status))
          .catch(() => {
            // The next try is under another address: browsers keep in mind that a module failed, and may have kept what came.
            script += '?';
            (status ?? button).textContent = lazy?.dataset['failed'] ?? '';
          });
      });
    }
  }
}

customElements.define('alir-share', AlirShare);
// Around a button that prints one part of the page; the middleware knows by it which rules the page needs.
customElements.define('alir-print', class extends AlirShare {});
