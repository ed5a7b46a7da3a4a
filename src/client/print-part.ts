/** Prints the part of the page that a button stands in alone, on one page: the print rules hide whatever is not the target. */
export function printPart(button: HTMLElement): void {
  const target = button.closest('figure');
  const { dataset } = document.documentElement;
  target?.classList.add('print-target');
  dataset['print'] = 'target';
  const restore = (): void => {
    target?.classList.remove('print-target');
    delete dataset['print'];
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}
