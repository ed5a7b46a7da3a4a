/** Share, copy and print, each shown only where the browser can do it. */
class AlirShare extends HTMLElement {
  connectedCallback(): void {
    const { title = '', address = '', copied = '', failed = '' } = this.dataset;
    const say = (text: string): void => {
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = text;
    };
    const actions: Record<string, (() => unknown) | undefined> = {
      share: 'share' in navigator ? () => navigator.share({ title, url: address }).catch(() => undefined) : undefined,
      copy:
        'clipboard' in navigator
          ? () =>
              navigator.clipboard.writeText(address).then(
                () => say(copied),
                () => say(failed),
              )
          : undefined,
      print: () => window.print(),
    };
    for (const button of this.querySelectorAll('button')) {
      const action = actions[button.dataset['do'] ?? ''];
      if (!action) continue;
      button.hidden = false;
      button.addEventListener('click', action);
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
