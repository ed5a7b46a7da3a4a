import { charts } from '../charts/index.ts';
import type { ComponentUse } from '../content/mdx.ts';
import type { Document } from '../content/read.ts';
import type { Problem } from '../content/problem.ts';
import { type ArticleData } from '../schemas/article.ts';
import { CARE_LEVELS, EVIDENCE_LEVELS } from '../schemas/parts.ts';
import type { PlainData } from '../schemas/plain.ts';
import type { Check } from './check.ts';

/** Every component that editors may use, with the attributes it must and may have. */
const COMPONENTS: Record<string, { needs?: string[]; may?: string[]; example: string }> = {
  KeyPoints: { example: '<KeyPoints>\n\n- …\n\n</KeyPoints>' },
  CareCard: { needs: ['level'], may: ['title'], example: '<CareCard level="urgent">\n\n- …\n\n</CareCard>' },
  Evidence: {
    needs: ['level', 'claim', 'limits'],
    example: '<Evidence level="weak" claim="…" limits="…">\n\n….<Cite source="…" />\n\n</Evidence>',
  },
  Cite: { needs: ['source'], example: '<Cite source="kent2006" />' },
  Do: { example: '<Do>\n\n- …\n\n</Do>' },
  Dont: { example: '<Dont>\n\n- Jangan …\n\n</Dont>' },
  Steps: { example: '<Steps>\n\n<Step title="…">\n\n…\n\n</Step>\n\n</Steps>' },
  Step: { needs: ['title'], may: ['figure', 'alt'], example: '<Step title="…" figure="step-circles.svg" alt="…">' },
  NotFor: { example: '<NotFor>\n\n- …\n\n</NotFor>' },
  StopIf: { example: '<StopIf>\n\n- …\n\n</StopIf>' },
  Compare: {
    needs: ['caption'],
    may: ['print'],
    example: '<Compare caption="…">\n\n| … | … |\n| --- | --- |\n\n</Compare>',
  },
  Myth: { needs: ['claim'], example: '<Myth claim="…">\n\n…\n\n</Myth>' },
  Figure: { needs: ['src', 'alt', 'caption'], example: '<Figure src="let-down-reflex.svg" alt="…" caption="…" />' },
  Chart: { needs: ['name', 'caption'], example: '<Chart name="conception-by-day" caption="…" />' },
  SeeAlso: { needs: ['to'], example: '<SeeAlso to="galactorrhea" />' },
  Term: { needs: ['id'], example: '<Term id="let-down">…</Term>' },
};

/** Which parts an article must have, by its kind. */
const REQUIRED: Record<ArticleData['kind'], string[]> = {
  explainer: [],
  condition: ['CareCard'],
  'how-to': ['Steps', 'NotFor', 'StopIf', 'CareCard'],
  comparison: ['Compare', 'Evidence'],
  programme: ['Evidence'],
};

/** What a page is made of: allowed components with their attributes, and the parts that its kind needs. */
export const checkParts: Check = ({ articles, pages, tools }) => [
  ...[...articles, ...pages, ...tools].flatMap(checkComponents),
  ...articles.flatMap(checkArticle),
];

function checkComponents({ file, body }: Document<PlainData>): Problem[] {
  const problems: Problem[] = body.foreign.map(({ what, line }) => ({
    file,
    line,
    reason: `${what} is not allowed in content`,
    fix: 'use Markdown and the components listed in CONTRIBUTING.md',
  }));
  for (const { depth, line, text } of body.headings)
    if (depth < 2 || depth > 3)
      problems.push({ file, line, reason: `“${text}” is a heading of level ${depth}`, fix: 'use ## or ###' });
  const cited = body.citations.map(({ source }) => source);
  for (const use of body.components) problems.push(...checkUse(file, use, cited));
  return problems;
}

function checkUse(file: string, { name, attributes, inside, items, line }: ComponentUse, cited: string[]): Problem[] {
  const component = COMPONENTS[name];
  if (!component)
    return [
      {
        file,
        line,
        reason: `<${name}> is not one of our components`,
        fix: `use one of: ${Object.keys(COMPONENTS).join(', ')}`,
      },
    ];
  const problems: Problem[] = [];
  const needs = component.needs ?? [];
  const known = [...needs, ...(component.may ?? [])];
  const wrong = (reason: string, fix = component.example): void => void problems.push({ file, line, reason, fix });
  for (const attribute of needs) if (!attributes[attribute]) wrong(`<${name}> needs ${attribute}="…"`);
  for (const attribute of Object.keys(attributes))
    if (!known.includes(attribute)) wrong(`<${name}> has no attribute "${attribute}"`);
  if (name === 'CareCard' && !CARE_LEVELS.some((level) => level === attributes['level']))
    wrong(`the level must be one of: ${CARE_LEVELS.join(', ')}`);
  if (name === 'Evidence') {
    if (!EVIDENCE_LEVELS.some((level) => level === attributes['level']))
      wrong(`the level must be one of: ${EVIDENCE_LEVELS.join(', ')}`);
    if (!inside.includes('Cite')) wrong('an evidence box must cite at least one source');
  }
  if (name === 'Chart' && attributes['name']) {
    const chart = charts[attributes['name']];
    if (!chart) wrong(`there is no chart "${attributes['name']}"`, `use one of: ${Object.keys(charts).join(', ')}`);
    for (const source of chart?.sources ?? [])
      if (!cited.includes(source))
        wrong('the page does not cite the source of this chart', `add <Cite source="${source}" /> near it`);
  }
  if (name === 'Step' && Boolean(attributes['figure']) !== Boolean(attributes['alt']))
    wrong('a step’s figure and its alt text go together');
  if (name === 'Dont') {
    const must = file.endsWith('/id.mdx') ? /^jangan\b/i : /^(do not|never)\b/i;
    for (const item of items)
      if (!must.test(item))
        wrong(
          `this line of <Dont> does not say “${file.endsWith('/id.mdx') ? 'jangan' : 'do not'}”: “${item.slice(0, 60)}”`,
          'start every line with “Jangan …” or “Do not …”: a reader may hear it alone',
        );
  }
  return problems;
}

function checkArticle({ file, data, body }: Document<ArticleData>): Problem[] {
  const problems: Problem[] = [];
  const uses = (name: string) => body.components.filter((use) => use.name === name);
  const lack = (reason: string, fix: string, line?: number): void => void problems.push({ file, line, reason, fix });

  const keyPoints = uses('KeyPoints')[0];
  if (!keyPoints) lack('the key points are missing', COMPONENTS['KeyPoints']?.example ?? '');
  else if (keyPoints.section > 0) lack('the key points must stand before the first ##', 'move them up', keyPoints.line);
  if (body.citations.length === 0) lack('no source is cited', 'add <Cite source="…" /> after each claim that matters');
  for (const part of REQUIRED[data.kind])
    if (uses(part).length === 0)
      lack(`an article of kind "${data.kind}" needs <${part}>`, COMPONENTS[part]?.example ?? '');
  if (data.kind === 'condition')
    for (const level of CARE_LEVELS)
      if (!uses('CareCard').some(({ attributes }) => attributes['level'] === level))
        lack(`a condition needs a care card of level "${level}"`, `<CareCard level="${level}">\n\n- …\n\n</CareCard>`);
  // Danger signs come before tips.
  const late = uses('CareCard').find(({ section }) => section > 0);
  if (late && !uses('CareCard').some(({ section }) => section === 0))
    lack('the first care card must stand before the first ##', 'move the danger signs up', late.line);
  return problems;
}
