import type { Problem } from '../content/problem.ts';
import { type Content, readContent } from '../content/read.ts';
import { checkLinks } from './links.ts';
import { checkPairs } from './pairs.ts';
import { checkParts } from './parts.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';

/** A group of rules. */
export type Check = (content: Content) => Problem[];

const CHECKS: Check[] = [checkPairs, checkReferences, checkLinks, checkParts, checkProse];

/** Every problem of the content, sorted by file and line. */
export function checkContent(content: Content = readContent()): Problem[] {
  return [...content.problems, ...CHECKS.flatMap((check) => check(content))].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}
