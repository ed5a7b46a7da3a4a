/**
 * Fills the address of the page that a reader came from into the forms and messages of the corrections page: no other page
 * has to carry them.
 */
class AlirReport extends HTMLElement {
  connectedCallback(): void {
    const from = document.referrer;
    const here = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    if (!here || !from.startsWith(location.origin) || from === location.href) return;
    for (const link of this.querySelectorAll('a'))
      link.href = link.href.replace(encodeURIComponent(here), encodeURIComponent(from));
  }
}

customElements.define('alir-report', AlirReport);
