/** What the panel in the browser and the server say to each other. */
import type { Look } from './look.ts';
import type { PreviewWords } from './words.ts';

/** The name of the question, with the address of a page, and of its answers: what is known at once, then all. */
export const ASK = 'alir:preview';

export interface Question {
  path: string;
}

export interface Answer extends Question {
  look: Look;
  words: PreviewWords;
  complete: boolean;
  limits: { phone: { width: number; height: number }; screens: number };
}
