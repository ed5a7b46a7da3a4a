import { describe, expect, test } from 'vitest';
import { type Body, readBody, textHash } from './mdx.ts';

/** Reads a body that must be valid. */
function read(mdx: string, bodyStart = 0): Body {
  const { body, problems } = readBody(mdx, 'x/id.mdx', bodyStart);
  if (!body) throw new Error(problems[0]?.reason);
  return body;
}

test('headings have depth, text, line in the file, and an id of their own', () => {
  expect(read('## Apa itu\n\n### Let-down <Cite source="a" />\n\n## Apa itu\n', 10).headings).toEqual([
    { depth: 2, text: 'Apa itu', slug: 'apa-itu', line: 11 },
    { depth: 3, text: 'Let-down', slug: 'let-down-', line: 13 },
    { depth: 2, text: 'Apa itu', slug: 'apa-itu-1', line: 15 },
  ]);
});

test('quotes and dashes are those that Astro makes of them, also in the id of a heading', () => {
  expect(read('## Apa "itu" -- dan...\n').headings).toMatchObject([{ text: 'Apa “itu” – dan…', slug: 'apa-itu--dan' }]);
});

test('citations are numbered by first use, wherever they stand, and counted', () => {
  const mdx =
    'A.<Cite source="b" />\n\n<Evidence level="weak">\n\n- C.<Cite source="a" /><Cite source="b" />\n\n</Evidence>\n';
  expect(read(mdx).citations).toEqual([
    { source: 'b', uses: 2 },
    { source: 'a', uses: 1 },
  ]);
});

test('a component knows its attributes, what is inside it, its section and its line', () => {
  const mdx = '## One\n\n<Dont>\n\n- Do not *press*.<Cite source="a" />\n- Do not\n  hurry.\n  - So.\n\n</Dont>\n';
  expect(read(mdx).components[0]).toEqual({
    name: 'Dont',
    attributes: {},
    text: 'Do not press. Do not\nhurry. So.',
    inside: ['Cite'],
    sources: ['a'],
    children: ['list'],
    items: [
      { text: 'Do not press.', pieces: ['Do not ', 'press', '.'], nested: false },
      { text: 'Do not\nhurry. So.', pieces: ['Do not\nhurry.', 'So.'], nested: false },
      { text: 'So.', pieces: ['So.'], nested: true },
    ],
    tables: 0,
    columns: 0,
    rows: 0,
    parent: undefined,
    inline: false,
    section: 1,
    line: 3,
  });
  expect(read('<Evidence level="weak" claim="" />').components[0]).toMatchObject({
    attributes: { level: 'weak', claim: '' },
    section: 0,
  });
});

test.for([
  ['inline', '[a](page:about)', 'page:about'],
  ['by reference', '[a][r]\n\n[r]: /artikel/x/', '/artikel/x/'],
  ['bare', 'see https://who.int/x', 'https://who.int/x'],
] as const)('an %s link is found', ([, mdx, url]) => {
  expect(read(mdx).links.map((link) => link.url)).toEqual([url]);
});

test.for([
  ['import x from "./x.ts"', /import or export/],
  ['export const x = 1', /import or export/],
  ['Two {1 + 1}', /expression/],
  ['{/* a comment */}', /expression/],
  ['<Cite source={x} />', /expression as source/],
  ['<Do {...x} />', /expression/],
  ['![a](b.png)', /Markdown image/],
] as const)('%s is foreign to content', ([mdx, what]) => {
  expect(read(`Text.\n\n${mdx}\n`, 5).foreign).toMatchObject([
    { what: expect.stringMatching(what) as string, line: 8 },
  ]);
});

test.for([
  ['an open component', 'Text.\n\n<Do>\n\n- a\n', 13, '<Do> is opened here'],
  ['a stray closing tag', 'Text.\n\n</Do>\n', 13, '</Do> closes what'],
  ['an HTML comment', '<!-- a -->', 11, 'HTML comment'],
  ['an open brace', 'Text.\n\na {b', 13, 'a { starts a program'],
] as const)('%s is one problem with its line in the file', ([, mdx, line, reason]) => {
  const { body, problems } = readBody(mdx, 'x/id.mdx', 10);
  expect(body).toBeUndefined();
  expect(problems).toMatchObject([{ file: 'x/id.mdx', line, reason: expect.stringContaining(reason) as string }]);
});

test('words are those a reader reads: attributes count, punctuation and keys do not, lines and cells stay apart', () => {
  expect(read('One two — three.\n').words).toBe(3);
  expect(read('one\\\ntwo\n').words).toBe(2);
  expect(read('- one\n- two\n').words).toBe(2);
  expect(read('| one | two |\n| - | - |\n| three | four |\n').words).toBe(4);
  expect(read('<Myth claim="one two">\n\nthree<Cite source="a" />\n\n</Myth>\n').words).toBe(3);
});

describe('textHash', () => {
  const hash = textHash('Title', 'Description.', 'One two\nthree.\n');
  test.for([
    ['a re-wrapped paragraph', 'One\ntwo   three.\n\n', true],
    ['Windows line ends', 'One two\r\nthree.\r\n', true],
    ['another word', 'One two\nfour.\n', false],
    ['another mark', 'One two\nthree!\n', false],
  ] as const)('%s: same %s', ([, body, same]) => {
    expect(textHash('Title', 'Description.', body) === hash).toBe(same);
  });

  test('title and description count, and it is what front matter accepts', () => {
    expect(textHash('Titles', 'Description.', 'One two\nthree.\n')).not.toBe(hash);
    expect(textHash('Title', 'Descriptions.', 'One two\nthree.\n')).not.toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });
});
