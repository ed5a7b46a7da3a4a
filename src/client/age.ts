/** Opens the list of a baby's age among those of the help page (`AllDangerSigns.astro`). It shows; it does not judge. */

/** Days before the first day of an age in completed weeks or months, as the lists count them: two months begin on day 61. */
const DAYS_IN = { weeks: 7, months: 30 };

/**
 * The day of life on which somebody is that old.
 * @param age a whole number
 * @returns 1 for the first 24 hours; an age in days is taken as it is
 */
function dayOfLife(age: number, unit: FormDataEntryValue | null): number {
  if (unit === 'weeks' || unit === 'months') return age * DAYS_IN[unit] + 1;
  return Math.max(1, age);
}

class AlirAge extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form');
    const status = this.querySelector('[role=status]');
    const lists = [...document.querySelectorAll<HTMLDetailsElement>('details[data-last-day]')];
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const answers = new FormData(form);
      const day = dayOfLife(Number(answers.get('age')), answers.get('unit'));
      const asked = lists.find(({ dataset }) => day <= Number(dataset['lastDay']));
      for (const list of lists) list.open = list === asked;
      if (status) status.textContent = asked ? '' : (this.dataset['beyond'] ?? '');
      // The heading of the list says which age it is, also to a reader who cannot see it open.
      asked?.querySelector('summary')?.focus();
    });
  }
}

customElements.define('alir-age', AlirAge);
