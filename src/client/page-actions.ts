/** Share, copy, print and save, each shown only where the browser can do it. */
class AlirShare extends HTMLElement {
  connectedCallback(): void {
    const { address = '', copied = '', failed = '' } = this.dataset;
    let { script = '' } = this.querySelector('template')?.dataset ?? {};
    const status = this.querySelector('span');
    if (!status) return;
    const actions: Record<string, false | (() => unknown)> = {
      share:
        'share' in navigator && (() => navigator.share({ title: document.title, url: address }).catch(() => undefined)),
      copy:
        'clipboard' in navigator &&
        (() => navigator.clipboard.writeText(address).then(() => (status.textContent = copied))),
      print: () => window.print(),
      save:
        'serviceWorker' in navigator &&
        // Under another address each time: browsers keep in mind that a module failed, and may have kept what came.
        (() =>
          (import(/* @vite-ignore */ (script += '?')) as Promise<typeof import('../offline/save-page.ts')>).then(
            ({ savePage }) => savePage(status),
          )),
    };
    for (const button of this.querySelectorAll('button')) {
      const action = actions[button.dataset['do'] ?? ''];
      if (!action) continue;
      button.hidden = false;
      button.addEventListener('click', () => {
        Promise.resolve(action()).catch(() => (status.textContent = failed));
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
