import type { Problem } from '../content/problem.ts';
import { currentSite } from '../site/current.ts';
import type { Site } from '../site/site.ts';
import { checkAddresses } from './addresses.ts';
import type { Check } from './check.ts';
import { checkDangerSigns } from './danger-signs.ts';
import { checkDates } from './dates.ts';
import { checkKeys } from './keys.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkPairs } from './pairs.ts';
import { checkParts } from './parts.ts';
import { checkPhotos } from './photos.ts';
import { checkProse } from './prose.ts';
import { checkReach } from './reach.ts';
import { checkReferences } from './references.ts';
import { checkSpelling } from './spelling.ts';

const CHECKS: Check[] = [
  checkKeys,
  checkAddresses,
  checkPairs,
  checkDates,
  checkDangerSigns,
  checkReferences,
  checkLinks,
  checkParts,
  checkMarkup,
  checkReach,
  checkProse,
];

/** Rules that take time: dictionaries are loaded, photos decoded. */
const SLOW_CHECKS = { checkSpelling, checkPhotos };

/**
 * Every problem of the content, sorted by file and line. What is wrong in a draft is a warning: it is not built.
 * @param slow the slow rules to run besides. Default: all
 */
export async function checkContent(
  site: Site = currentSite(),
  slow: (typeof SLOW_CHECKS)[keyof typeof SLOW_CHECKS][] = Object.values(SLOW_CHECKS),
): Promise<Problem[]> {
  const { content } = site;
  // The slow ones wait for another process or thread: the others run meanwhile.
  const slowly = Promise.all(slow.map((check) => check(content)));
  const quickly = CHECKS.flatMap((check) => check(site));
  const problems = [...content.problems, ...quickly, ...(await slowly).flat()];
  return problems
    .map((problem): Problem => (content.drafts.has(problem.file) ? { ...problem, level: 'warning' } : problem))
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
