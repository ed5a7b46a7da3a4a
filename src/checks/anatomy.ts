import type { ComponentUse } from '../content/mdx.ts';
import type { Problem } from '../content/problem.ts';
import type { Document } from '../content/read.ts';
import { countWords } from '../content/mdx.ts';
import type { ArticleData } from '../schemas/article.ts';
import { type ComponentName, COMPONENTS, REQUIRED_PARTS } from '../schemas/components.ts';
import type { Check } from './check.ts';

/** Words that the answer takes at most: a reader at night reads no more before she decides. */
const KEY_POINTS_WORDS = 80;
/** Words between the key points and the first heading, the three danger signs left out: substance comes first. */
const WORDS_BEFORE_SUBSTANCE = 120;
/** Evidence boxes and words of a page that is not for kader alone. */
const EVIDENCE_BOXES = 3;
export const PAGE_WORDS = 1100;
/** The phone on which readers see it, in CSS pixels, and how many of its screens may come before the first explanation. */
export const PHONE = { width: 360, height: 740 };
export const SCREENS_BEFORE_SUBSTANCE = 2;

/** The anatomy of an article: key points, one compact danger card, the substance soon, full cards, no more than is read. */
export const checkAnatomy: Check = ({ content: { articles } }) => articles.flatMap(checkArticle);

/** Whether others than health volunteers read it, who read less. */
export const isForMothers = (audience: ArticleData['audience']): boolean =>
  audience.some((reader) => reader !== 'kader');

function checkArticle({ file, data, body }: Document<ArticleData>): Problem[] {
  const problems: Problem[] = [];
  const uses = (name: ComponentName): ComponentUse[] => body.components.filter((use) => use.name === name);
  const wrong = (reason: string, fix: string, line?: number): void => void problems.push({ file, line, reason, fix });
  const forMothers = isForMothers(data.audience);

  for (const part of REQUIRED_PARTS[data.kind])
    if (uses(part).length === 0)
      wrong(
        part === 'KeyPoints' ? 'the key points are missing' : `an article of kind "${data.kind}" needs <${part}>`,
        COMPONENTS[part].example,
      );
  if (body.citations.length === 0) wrong('no source is cited', 'add <Cite source="…" /> after each claim that matters');

  const [keyPoints] = uses('KeyPoints');
  const [compact] = uses('DangerSigns');
  const [full] = uses('WhenToGetHelp');
  if (keyPoints?.section) wrong('the key points must stand before the first ##', 'move them up', keyPoints.line);
  if (compact?.section) wrong('<DangerSigns /> must stand before the first ##', 'move it up', compact.line);
  if (full?.section === 0)
    wrong('<WhenToGetHelp /> must stand under a ## of its own', 'give it a heading, further down', full.line);
  for (const name of ['KeyPoints', 'DangerSigns', 'WhenToGetHelp'] as const)
    for (const { line } of uses(name).slice(1)) wrong(`<${name}> stands twice`, 'remove one of the two', line);
  for (const name of ['AllDangerSigns', 'DangerSheet'] as const)
    for (const { line } of uses(name)) wrong(`<${name}> is for the help page`, 'write <WhenToGetHelp />', line);

  const answer = countWords(keyPoints?.text ?? '');
  if (answer > KEY_POINTS_WORDS)
    wrong(`the key points have ${answer} words`, `at most ${KEY_POINTS_WORDS}: say the rest below`, keyPoints?.line);
  const substance = body.headings[0]?.line ?? Infinity;
  const before = body.texts
    .filter(({ line, kind }) => line < substance && kind !== 'attribute')
    .reduce((sum, { text }) => sum + countWords(text), 0);
  if (before - answer > WORDS_BEFORE_SUBSTANCE)
    wrong(
      `${before - answer} words stand between the key points and the first ##`,
      `at most ${WORDS_BEFORE_SUBSTANCE}: begin with the first heading, and say this under it`,
      keyPoints?.line,
    );

  if (forMothers) {
    for (const { line } of uses('Evidence').slice(EVIDENCE_BOXES))
      wrong(
        `more than ${EVIDENCE_BOXES} evidence boxes`,
        'keep those that help a decision, and say the others in a sentence with its source',
        line,
      );
    if (body.words > PAGE_WORDS)
      problems.push({
        file,
        reason: `the page has ${body.words} words`,
        fix: `about ${PAGE_WORDS} are read: cut what is said twice, and link to the page that says it`,
        level: 'warning',
      });
  }

  const filled = [...body.texts.filter(({ kind }) => kind !== 'heading'), ...body.components].map(({ line }) => line);
  for (const [index, { line, text, depth }] of body.headings.entries()) {
    const next = body.headings[index + 1];
    const end = next?.line ?? Infinity;
    // A heading may lead to those below it.
    if ((next?.depth ?? 0) <= depth && !filled.some((at) => at > line && at < end))
      wrong(`the section “${text}” is empty`, 'write it, or remove its heading', line);
  }
  return problems;
}
