import type { Counted } from './rounds.ts';

interface NamedLink {
  title: string;
  href: string;
}

/** A question as a reader gets it: in one language, with where to read on. */
export interface AskedQuestion extends Counted {
  ask: string;
  answers: readonly string[];
  why: string;
  article: NamedLink;
  sources: readonly NamedLink[];
  /** The words of the danger sign that it is about, headed by what to do. */
  sign?: string | undefined;
}
