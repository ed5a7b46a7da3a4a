/** Share, copy, print and save, each shown only where the browser can do it. */
class AlirShare extends HTMLElement {
  connectedCallback(): void {
    const { address = '', copied = '', failed = '' } = this.dataset;
    const status = this.querySelector<HTMLElement>('[role=status]');
    const lazyScript = this.querySelector('template')?.dataset;
    if (!status) return;
    const actions: Record<string, (() => unknown) | undefined> = {
      share: 'share' in navigator ? () => navigator.share({ title: document.title, url: address }) : undefined,
      copy:
        'clipboard' in navigator
          ? () => navigator.clipboard.writeText(address).then(() => (status.textContent = copied))
          : undefined,
      print: () => window.print(),
      save:
        lazyScript && 'serviceWorker' in navigator
          ? () =>
              (
                import(/* @vite-ignore */ lazyScript['script'] ?? '') as Promise<
                  typeof import('../offline/save-page.ts')
                >
              ).then(
                ({ savePage }) => savePage(status),
                (error: unknown) => {
                  // Browsers keep in mind that a module failed: the next try asks under another address.
                  lazyScript['script'] = `${lazyScript['script'] ?? ''}#`;
                  throw error;
                },
              )
          : undefined,
    };
    for (const button of this.querySelectorAll('button')) {
      const action = actions[button.dataset['do'] ?? ''];
      if (!action) continue;
      button.hidden = false;
      button.addEventListener('click', () => {
        void Promise.resolve(action()).catch((error: unknown) => {
          // Who closes the list of apps changed their mind.
          if (!(error instanceof DOMException && error.name === 'AbortError')) status.textContent = failed;
        });
      });
    }
  }
}

/** A table that prints alone, on one page: the print rules hide whatever is not the target. */
class AlirPrint extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const target = this.closest('figure');
      const { dataset } = document.documentElement;
      target?.classList.add('print-target');
      dataset['print'] = 'target';
      const restore = () => {
        target?.classList.remove('print-target');
        delete dataset['print'];
      };
      window.addEventListener('afterprint', restore, { once: true });
      window.print();
    });
  }
}

customElements.define('alir-share', AlirShare);
customElements.define('alir-print', AlirPrint);
