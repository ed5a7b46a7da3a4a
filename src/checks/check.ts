import type { Problem } from '../content/problem.ts';
import type { Site } from '../site/site.ts';

/** A group of rules over the same site that is built. */
export type Check = (site: Site) => Problem[];
