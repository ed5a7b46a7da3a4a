/** Every page is valid HTML. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from './test.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Headings such as "1. Pelekatan" make ids that begin with a digit: valid HTML, only awkward in CSS selectors.
      'valid-id': ['error', { relaxed: true }],
      // WebKit takes an `ul` without markers for no list, unless it says so. ESLint looks for other roles said twice.
      'no-redundant-role': 'off',
      // The style sheet keeps telephone numbers on one line; editors type plain spaces.
      'tel-non-breaking': 'off',
      // Preact writes <input/>: valid, and read as <input>.
      'void-style': 'off',
    },
  }),
);

/** Astro puts the one rule that an island needs (`display: contents`) beside it, not into the head; browsers accept it. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('every page is valid', async ({ site }) => {
  const pages = [...site.pages, ...site.moved];
  expect(pages.length).toBeGreaterThan(0);
  const problems: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html.replace(ISLAND_STYLE, ''), file);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      problems.push(`${file}: ${message} [${ruleId}] at ${selector}`);
  }
  expect(problems).toEqual([]);
});
