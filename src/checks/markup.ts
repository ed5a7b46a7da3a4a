import type { Problem } from '../content/problem.ts';
import { isPlaceholder } from '../content/placeholder.ts';
import { strayInField } from '../content/stray.ts';
import type { Check } from './check.ts';
import { textsOf } from './texts.ts';

/** What Markdown did not understand and would be published as text, and what `npm run new` wrote and nobody replaced. */
export const checkMarkup: Check = ({ content }) => [
  ...[...content.articles, ...content.pages, ...content.tools].flatMap(({ file, body }) =>
    body.stray.map((stray): Problem => ({ file, ...stray })),
  ),
  ...textsOf(content).flatMap(({ file, line, field, text, markdown }): Problem[] => {
    if (isPlaceholder(text))
      return [
        {
          file,
          line,
          field,
          reason: `“${text.trim().slice(0, 60)}” is a placeholder of \`npm run new\``,
          fix: 'write your own text here',
        },
      ];
    // The body's Markdown has been looked at where it was parsed.
    return markdown ? [] : strayInField(text).map((stray) => ({ file, line, field, ...stray }));
  }),
];
