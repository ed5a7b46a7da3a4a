import { describe, expect, test } from 'vitest';
import { DESCRIPTION } from '../testing/content.ts';
import { articleSchema } from '../schemas/article.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';

const GOOD = `title: Pijat oksitosin
description: ${DESCRIPTION}
slug: pijat-oksitosin
topic: massage
kind: explainer
published: 2026-11-22
updated: 2026-11-22
evidence: { searched: 2026-11-22, next: 2027-11-22 }
signs: { first: [a, b, c] }
`;
const parse = (yaml: string) => parseYaml(yaml, articleSchema, 'content/articles/x/id.mdx', 1);

test('good front matter gives every field, the defaults included', () => {
  expect(parse(GOOD)).toMatchObject({
    problems: [],
    data: { slug: 'pijat-oksitosin', published: '2026-11-22', authors: ['alir'], review: 'awaiting', draft: false },
  });
});

const without = (field: string): string => GOOD.replace(new RegExp(`^${field}:.*\\n`, 'm'), '');
const changed = (field: string, value: string): string =>
  GOOD.replace(new RegExp(`^${field}:.*$`, 'm'), `${field}: ${value}`);

/** What is wrong, the YAML, then line in the file, field, reason and corrected example. */
const CASES: [string, string, number, string | undefined, RegExp, RegExp][] = [
  ['missing text', without('title'), 2, 'title', /"title" is missing/, /title: ".+"/],
  ['missing date', without('published'), 2, 'published', /"published" is missing/, /published: 2026-11-22/],
  ['too long', changed('title', 'x'.repeat(64)), 2, 'title', /<=63 characters/, /title: "Galaktorea/],
  ['too short', changed('description', 'Short.'), 3, 'description', />=60 characters/, /description: \S+/],
  ['unknown field', `${GOOD}colour: red\n`, 11, undefined, /unknown field "colour"/, /one of: title, description/],
  ['not a choice', changed('kind', 'essay'), 6, 'kind', /condition/, /kind: explainer/],
  ['not a slug', changed('slug', 'Pijat Oksitosin'), 4, 'slug', /lower-case words/, /slug: pijat-oksitosin/],
  ['not a date', changed('updated', '22 November'), 8, 'updated', /written YYYY-MM-DD/, /updated: 2026-11-22/],
  ['not a day', changed('updated', '2026-02-30'), 8, 'updated', /not a day of the calendar/, /updated: 2026-11-22/],
  ['no such month', changed('updated', '2026-13-01'), 8, 'updated', /not a day of the calendar/, /2026-11-22/],
  ['text for a list', `${GOOD}authors: Budi\n`, 11, 'authors', /expected array/, /authors:\n {2}- alir/],
  [
    'wrong list item',
    `${GOOD}audience:\n  - mother\n  - cat\n`,
    13,
    'audience.1',
    /partner/,
    /audience:\n {2}- mother/,
  ],
  [
    'inner field',
    `${GOOD}translation:\n  of: id\n  hash: zz\n`,
    13,
    'translation.hash',
    /12 characters/,
    /^[^]*translation:\n {2}of: id\n {2}hash: \w{12}$/,
  ],
  [
    'inner unknown field',
    `${GOOD}translation:\n  of: id\n  hash: 0123456789ab\n  by: me\n`,
    14,
    'translation',
    /unknown field "by"/,
    /one of: of, hash/,
  ],
  [
    'half a review',
    `${GOOD}review:\n  by: ani\n  on: 2026-11-22\n`,
    11,
    'review.next',
    /"review.next" is missing/,
    /next: 2028-11-22/,
  ],
  ['empty', '', 2, undefined, /front matter is empty/, /title: [^]*description: [^]*updated: /],
];

describe('bad front matter', () => {
  test.for(CASES)(
    '%s: names file, line, field, reason and a corrected example',
    ([, yaml, line, field, reason, fix]) => {
      const { data, problems } = parse(yaml);
      expect(data).toBeUndefined();
      expect(problems).toEqual([
        {
          file: 'content/articles/x/id.mdx',
          line,
          field,
          reason: expect.stringMatching(reason) as string,
          fix: expect.stringMatching(fix) as string,
        },
      ]);
    },
  );

  test('all problems come at once', () => {
    expect(parse('title: x\ncolour: red\n').problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'description', 'slug', 'topic', 'kind', 'published', 'updated', undefined]),
    );
  });

  test.for([
    ['a colon inside a text', 'slug: ok\ntitle: Pijat: apa', 3, /quotes/],
    ['a key twice', `${GOOD}slug: lagi`, 11, /keep one/],
    ['a text that starts with a star', 'slug: ok\ntitle: *latch*', 3, /quote/],
    ['a tab', 'slug: ok\ntranslation:\n\tof: id', 4, /two spaces/],
  ] as const)('YAML with %s is a problem with its line, not a crash', ([, yaml, line, fix]) => {
    expect(parse(yaml).problems[0]).toMatchObject({
      line,
      reason: expect.stringContaining('not valid YAML') as string,
      fix: expect.stringMatching(fix) as string,
    });
  });
});

describe('splitFrontMatter', () => {
  test.for([
    ['Unix', '---\na: 1\nb: 2\n---\nText\n\n---\n', 4],
    ['Windows', '---\r\na: 1\r\nb: 2\r\n---\r\nText\r\n', 4],
  ] as const)('%s line ends: the body starts after the second line of hyphens', ([, text, bodyStart]) => {
    expect(splitFrontMatter(text, 'x/id.mdx').parts).toMatchObject({
      bodyStart,
      yaml: expect.stringMatching(/^a: 1\r?\nb: 2$/) as string,
      body: expect.stringMatching(/^Text/) as string,
    });
  });

  test.for(['Text', '---\na: 1\n', ' ---\na: 1\n---\n'])('%j has no front matter', (text) => {
    const { parts, problems } = splitFrontMatter(text, 'x/id.mdx');
    expect(parts).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});
