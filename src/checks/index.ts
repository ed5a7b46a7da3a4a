import type { Problem } from '../content/problem.ts';
import { type Content, readContent } from '../content/read.ts';
import type { Check } from './check.ts';
import { checkLinks } from './links.ts';
import { checkPairs } from './pairs.ts';
import { checkParts } from './parts.ts';
import { checkProse } from './prose.ts';
import { checkReach } from './reach.ts';
import { checkReferences } from './references.ts';
import { checkSpelling } from './spelling.ts';

const CHECKS: Check[] = [checkPairs, checkReferences, checkLinks, checkParts, checkReach, checkProse];

/** Every problem of the content, sorted by file and line. */
export async function checkContent(content: Content = readContent()): Promise<Problem[]> {
  const found = [...content.problems, ...CHECKS.flatMap((check) => check(content)), ...(await checkSpelling(content))];
  return found.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
