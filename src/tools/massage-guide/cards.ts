/** The cards of the guide, read from the steps that stand on the page: nothing is written twice. */
import type { StepTime } from '../../schemas/components.ts';

export interface Card {
  /** The one instruction, also spoken. */
  title: string;
  /** What stands under it, as HTML of our own page. */
  html: string;
  drawing: { src: string; alt: string; width: number; height: number } | undefined;
  /** How long it takes; a step without waits. */
  time: StepTime | undefined;
}

export interface Guide {
  cards: readonly Card[];
  /** The list of when to stop, as HTML of our own page. */
  stopIf: string;
}

/** Reads them from the page. Its drawings are loaded from now on, so that they are there when their card comes. */
export function readGuide(page: ParentNode): Guide {
  const stopIf = page.querySelector('[data-stop-if] .prose');
  return {
    cards: [...page.querySelectorAll<HTMLElement>('.steps > .step')].map(readCard),
    stopIf: stopIf ? textOf(stopIf) : '',
  };
}

function readCard(step: HTMLElement): Card {
  const { share, seconds } = step.dataset;
  const drawing = step.querySelector('img');
  if (drawing) drawing.loading = 'eager';
  const title = step.querySelector('h3')?.cloneNode(true) as HTMLElement | undefined;
  // The number.
  title?.querySelector('span')?.remove();
  const text = step.querySelector('.prose');
  return {
    title: title?.textContent.trim() ?? '',
    html: text ? textOf(text) : '',
    drawing: drawing
      ? { src: drawing.currentSrc || drawing.src, alt: drawing.alt, width: drawing.width, height: drawing.height }
      : undefined,
    time: seconds ? { seconds: Number(seconds) } : share ? { share: Number(share) } : undefined,
  };
}

/** A text without what leads away from a card: citations go, other links become words. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const citation of copy.querySelectorAll('.cite')) citation.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy.innerHTML;
}
