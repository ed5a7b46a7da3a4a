/**
 * Most hosts serve one page for every missing address. When the address was an English one, this brings the whole
 * English page; when that cannot be had, it keeps the English part of this one.
 */
class AlirNotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { english = '' } = this.dataset;
    const isEnglish = location.pathname.startsWith(english.replace(/404\/?(index\.html)?$/, ''));
    this.querySelector(isEnglish ? '[lang=id]' : '[lang=en]')?.remove();
    this.querySelector('hr')?.remove();
    if (!isEnglish) return;
    const page = await fetch(english)
      .then((response) => (response.ok ? response.text() : undefined))
      .catch(() => undefined);
    if (!page) return;
    const { title, body } = new DOMParser().parseFromString(page, 'text/html');
    document.documentElement.lang = 'en';
    document.title = title;
    document.body.replaceWith(body);
  }
}

customElements.define('alir-not-found', AlirNotFound);
