import type { ChildProcess } from 'node:child_process';
import { type Problem, ruled } from '../content/problem.ts';
import type { RuleName } from '../content/rules.ts';
import { lineOfField } from '../content/front-matter.ts';
import { type Content, readContent } from '../content/read.ts';
import { DOCUMENT_FOLDERS } from '../content/tree.ts';
import { currentSite } from '../site/current.ts';
import type { Site } from '../site/site.ts';
import { checkAddresses } from './addresses.ts';
import type { Check } from './check.ts';
import { checkDangerSigns } from './danger-signs.ts';
import { checkDates } from './dates.ts';
import { checkKader } from './kader.ts';
import { checkKeys } from './keys.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkPairs } from './pairs.ts';
import { checkAnatomy } from './anatomy.ts';
import { checkThresholds } from './thresholds.ts';
import { checkParts } from './parts.ts';
import { checkPhotos } from './photos.ts';
import { checkProse } from './prose.ts';
import { checkReach } from './reach.ts';
import { checkReferences } from './references.ts';
import { checkSpelling, openDictionaries } from './spelling.ts';

const CHECKS: [RuleName, Check][] = [
  ['keys', checkKeys],
  ['addresses', checkAddresses],
  ['outline', checkPairs],
  ['dates', checkDates],
  ['danger-signs', checkDangerSigns],
  ['references', checkReferences],
  ['kader', checkKader],
  ['links', checkLinks],
  ['parts', checkParts],
  ['anatomy', checkAnatomy],
  ['thresholds', checkThresholds],
  ['markup', checkMarkup],
  ['reach', checkReach],
  ['words', checkProse],
];

/** Rules that take time: dictionaries are loaded, photos decoded. */
const SLOW_CHECKS = { checkSpelling, checkPhotos };
type SlowCheck = (typeof SLOW_CHECKS)[keyof typeof SLOW_CHECKS];

/**
 * Every problem of the content, sorted by file and line. What is wrong in a draft is a warning: it is not built.
 * While a language lacks something, or a whole folder of texts cannot be read, only that is told, and what the files say by
 * themselves.
 * @param site Default: the site of the project in which the process runs
 * @param slow the slow rules to run besides. Default: all
 */
export async function checkContent(site?: Site, slow: SlowCheck[] = Object.values(SLOW_CHECKS)): Promise<Problem[]> {
  const lacking = ruled('languages', checkLanguages());
  if (lacking.length > 0) return sorted([...lacking, ...(site?.content ?? readContent(process.cwd())).problems]);
  // The dictionaries take as long as the content does: both are read at once.
  const dictionaries = slow.includes(checkSpelling) ? openDictionaries() : undefined;
  const { content } = (site ??= currentSite());
  if (DOCUMENT_FOLDERS.some((folder) => content.damaged.documents.has(`content/${folder}`))) {
    dictionaries?.disconnect();
    return sorted(content.problems);
  }
  return sorted(await problemsOf(site, slow, dictionaries));
}

async function problemsOf(site: Site, slow: SlowCheck[], dictionaries?: ChildProcess): Promise<Problem[]> {
  const { content } = site;
  // The slow ones wait for another process or thread: the others run meanwhile.
  const slowly = Promise.all(slow.map((check) => check(content, dictionaries)));
  const quickly = CHECKS.flatMap(([rule, check]) => ruled(rule, check(site)));
  return [...content.problems, ...quickly, ...(await slowly).flat()].map((problem): Problem => ({
    ...problem,
    line: problem.line ?? lineOfProblem(content, problem),
    ...(content.drafts.has(problem.file) ? { level: 'warning' } : {}),
  }));
}

/** Rules know the field; the file knows where it stands. */
const lineOfProblem = ({ fieldLines }: Content, { file, field }: Problem): number | undefined =>
  field === undefined ? undefined : lineOfField(fieldLines.get(file) ?? new Map(), field);

const sorted = (problems: Problem[]): Problem[] =>
  problems.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
