import { lineOfField } from '../content/front-matter.ts';
import { isPlaceholder, isPlaceholderSlug, PLACEHOLDER_SIGN, PLACEHOLDER_SOURCE } from '../content/placeholder.ts';
import type { Problem } from '../content/problem.ts';
import type { Content, Document } from '../content/read.ts';
import { strayInField } from '../content/stray.ts';
import type { TextPageData } from '../schemas/text-page.ts';
import type { Check } from './check.ts';
import { textsOf } from './texts.ts';

/** What Markdown did not understand and would be published as text, and what `npm run new` wrote and nobody replaced. */
export const checkMarkup: Check = ({ content }) => [
  ...documentsOf(content).flatMap(({ file, body }) => body.stray.map((stray): Problem => ({ file, ...stray }))),
  ...textsOf(content)
    // The body's Markdown has been looked at where it was parsed.
    .filter(({ text, markdown }) => !markdown && !isPlaceholder(text))
    .flatMap(({ file, line, field, text }) =>
      // An attribute is a label: it may begin with a number or a sign.
      strayInField(text, field !== undefined).map((stray): Problem => ({ file, line, field, ...stray })),
    ),
  ...checkPlaceholders(content),
];

const documentsOf = ({ articles, pages, tools, kader }: Content): Document<TextPageData>[] => [
  ...articles,
  ...pages,
  ...tools,
  ...kader,
];

type Place = Pick<Problem, 'file' | 'line' | 'field'>;

/** One problem a file, however many placeholders are left in it. */
function checkPlaceholders(content: Content): Problem[] {
  const places: Place[] = [
    ...textsOf(content).filter(({ text }) => isPlaceholder(text)),
    ...documentsOf(content).flatMap(({ file, key, lang, data, body }): Place[] => [
      ...(isPlaceholderSlug(data.slug, key, lang) ? [{ file, field: 'slug' }] : []),
      ...(data.signs?.first.includes(PLACEHOLDER_SIGN) ? [{ file, field: 'signs.first' }] : []),
      ...body.components
        .filter(({ attributes }) => attributes['source'] === PLACEHOLDER_SOURCE)
        .map(({ line }) => ({ file, line })),
    ]),
  ];
  return [...Map.groupBy(places, ({ file }) => file)].map(([file, inFile]): Problem => {
    const fields = content.fieldLines.get(file) ?? new Map<string, number>();
    const lines = [...new Set(inFile.map(({ line, field = '' }) => line ?? lineOfField(fields, field) ?? 1))].sort(
      (a, b) => a - b,
    );
    return {
      file,
      line: lines[0],
      reason: `${inFile.length === 1 ? 'a placeholder' : `${inFile.length} placeholders`} of \`npm run new\` left, in line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`,
      rule: 'placeholders',
      fix: 'write your own text there, and name your own sources and danger signs',
    };
  });
}
