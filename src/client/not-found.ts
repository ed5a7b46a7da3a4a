/**
 * Most hosts serve one page for every missing address, in all languages. This keeps the language of the address, and
 * brings its whole page when that is not this one.
 */
class AlirNotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const parts = [...this.querySelectorAll<HTMLElement>('[data-page]')];
    const pageOf = (part: HTMLElement): string => part.dataset['page'] ?? '';
    const isAsked = (part: HTMLElement): boolean =>
      location.pathname.startsWith(pageOf(part).replace(/404\/?(index\.html)?$/, ''));
    // Every address begins as those of the first language do, which stands at the root.
    const asked = parts.findLast(isAsked);
    if (!asked) return;
    for (const part of parts) if (part !== asked) part.remove();
    asked.querySelector('hr')?.remove();
    if (asked === parts[0]) return;
    const page = await fetch(pageOf(asked))
      .then((response) => (response.ok ? response.text() : undefined))
      .catch(() => undefined);
    if (!page) return;
    const { title, body } = new DOMParser().parseFromString(page, 'text/html');
    document.documentElement.lang = asked.lang;
    document.title = title;
    document.body.replaceWith(body);
  }
}

customElements.define('alir-not-found', AlirNotFound);
