/** Slides over the whole screen: keys and buttons lead from one to the next. */
class AlirSlides extends HTMLElement {
  connectedCallback(): void {
    const slides = [...this.querySelectorAll<HTMLElement>('.slide')];
    const show = (by: number): void => {
      const at = slides.findIndex((slide) => slide.hasAttribute('data-shown'));
      const next = Math.min(Math.max(at + by, 0), slides.length - 1);
      slides.forEach((slide, index) => slide.toggleAttribute('data-shown', index === next));
    };
    const open = (): void => {
      this.dataset['full'] = '';
      show(0);
      // A browser that refuses shows them over the page all the same.
      if ('requestFullscreen' in this) this.requestFullscreen().catch(() => undefined);
      this.querySelector<HTMLElement>('[data-do=next]')?.focus();
    };
    const close = (): void => {
      delete this.dataset['full'];
      if (document.fullscreenElement) void document.exitFullscreen();
      this.querySelector<HTMLElement>('[data-do=full]')?.focus();
    };
    const actions: Record<string, () => void> = {
      full: open,
      exit: close,
      print: () => window.print(),
      previous: () => show(-1),
      next: () => show(1),
    };
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => actions[button.dataset['do'] ?? '']?.());
    }
    this.addEventListener('keydown', ({ key }) => {
      if (!('full' in this.dataset)) return;
      if (key === 'ArrowRight' || key === 'PageDown') show(1);
      else if (key === 'ArrowLeft' || key === 'PageUp') show(-1);
      else if (key === 'Escape') close();
    });
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement && 'full' in this.dataset) close();
    });
  }
}

customElements.define('alir-slides', AlirSlides);
