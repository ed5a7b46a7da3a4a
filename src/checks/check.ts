import type { Problem } from '../content/problem.ts';
import type { Content } from '../content/read.ts';

/** A group of rules. */
export type Check = (content: Content) => Problem[];
