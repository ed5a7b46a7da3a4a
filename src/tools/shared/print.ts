/** Prints what is marked as `print-target` alone: `print.css` leaves out everything else while the mark stands. */
export function printTarget(): void {
  document.documentElement.dataset['print'] = 'target';
  window.addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true });
  window.print();
}
