/** What the content checks say of the content as it is now, asked for again and again while somebody writes. */
import { checkContent } from '../checks/index.ts';
import type { Problem } from '../content/problem.ts';
import { currentSite, today } from '../site/current.ts';
import { buildSite, type Site } from '../site/site.ts';

export interface Checked {
  /** As development shows it, with drafts. */
  site: Site;
  /** Without spelling and photos, which take seconds. */
  quick: () => Promise<Problem[]>;
  /** The very problems of `npm run check:content`. */
  all: () => Promise<Problem[]>;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

let known: Checked | undefined;

/** The content and its problems; checked anew when a file has changed. */
export function checkedContent(): Checked {
  const site = currentSite({ live: true });
  if (known?.site !== site) {
    const built = once(() => buildSite(site.content, { today: today() }));
    known = { site, quick: once(() => checkContent(built(), [])), all: once(() => checkContent(built())) };
  }
  return known;
}
