/** Opens the list of a baby's age among those of the help page (`AllDangerSigns.astro`). It shows; it does not judge. */
import { dayOfLife, UNITS } from '../tools/shared/day-of-life.ts';

class AlirAge extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form');
    const status = this.querySelector('[role=status]');
    const lists = [...document.querySelectorAll<HTMLDetailsElement>('details[data-last-day]')];
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const answers = new FormData(form);
      const unit = UNITS.find((candidate) => candidate === answers.get('unit')) ?? 'days';
      const day = dayOfLife(Number(answers.get('age')), unit);
      const asked = lists.find(({ dataset }) => day <= Number(dataset['lastDay']));
      for (const list of lists) list.open = list === asked;
      if (status) status.textContent = asked ? '' : (this.dataset['beyond'] ?? '');
      // The heading of the list says which age it is, also to a reader who cannot see it open.
      asked?.querySelector('summary')?.focus();
    });
  }
}

customElements.define('alir-age', AlirAge);
