/** Buttons of a page, each shown only where the browser can do it. What they do is loaded when one is pressed. */
import { onVoices, voiceOf } from '../i18n/voices.ts';
import type { Lang } from '../languages.ts';

type Actions = typeof import('./actions.ts');

class AlirShare extends HTMLElement {
  connectedCallback(): void {
    // One for all buttons of a page.
    const { script = '', failed = '' } = document.querySelector<HTMLElement>('alir-share template')?.dataset ?? {};
    let address = script;
    const status = this.querySelector('span');
    for (const button of this.querySelectorAll('button')) {
      const name = button.dataset['do'] as keyof Actions;
      const show = () => {
        button.hidden =
          name === 'listen'
            ? !voiceOf(document.documentElement.lang as Lang)
            : name === 'save' && !('serviceWorker' in navigator);
      };
      show();
      onVoices(show);
      button.addEventListener('click', () => {
        (import(/* @vite-ignore */ address) as Promise<Actions>)
          .then(
            (actions) => actions[name](button, status),
            (error: unknown) => {
              // The next try is under another address: browsers keep in mind that a module failed.
              address += '#';
              throw error;
            },
          )
          .catch(() => ((status ?? button).textContent = failed));
      });
    }
  }
}

customElements.define('alir-share', AlirShare);
// Around a button that prints one part of the page; the middleware knows by it which rules the page needs.
customElements.define('alir-print', class extends AlirShare {});
