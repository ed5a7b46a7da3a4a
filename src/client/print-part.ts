/** Prints the figure that a button stands in alone, on one page, or the whole page where there is none: the print rules hide whatever is not the target. */
export function printPart(button: HTMLElement): void {
  const target = button.closest('figure');
  // A page that is a sheet of its own.
  if (!target) return window.print();
  const { dataset } = document.documentElement;
  target.classList.add('print-target');
  dataset['print'] = 'target';
  const restore = (): void => {
    target.classList.remove('print-target');
    delete dataset['print'];
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}
