import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText, type TextForm, writeText } from './text-format.ts';

const SOURCE = `---
title: "Sore: why"
slug: sore
audience: [mother, partner]
evidence: { searched: 2026-11-28, next: 2027-11-28 }
# who it is about
signs:
  baby: [general]
  first:
    - baby-limp
related: []
review: awaiting
---

<KeyPoints>

- One   line.

</KeyPoints>
`;

const changedLines = (form: Partial<TextForm>, source = SOURCE): [gone: string[], come: string[]] => {
  const [was, is] = [source, writeText({ ...readText(source), ...form })].map((text) => text.split('\n')) as [
    string[],
    string[],
  ];
  return [was.filter((line) => !is.includes(line)), is.filter((line) => !was.includes(line))];
};

test.for(globSync('content/{articles,pages,tools,kader}/*/*.mdx'))('%s comes back as it was', (file) => {
  const source = readFileSync(file, 'utf8');
  expect(writeText(readText(source))).toBe(source);
});

test('forms name fields that files leave out, in another order: nothing changes', () => {
  const { signs, ...form } = readText(SOURCE);
  const more = { formerly: [''], featured: false, draft: null, also: '' };
  expect(writeText({ ...more, ...form, signs: { first: ['baby-limp'], mother: [], ...(signs as object) } })).toBe(
    SOURCE,
  );
});

test.for<[what: string, form: Partial<TextForm>, gone: string[], come: string[]]>([
  ['a title, in its quotes', { title: 'Sore: how' }, ['title: "Sore: why"'], ['title: "Sore: how"']],
  ['a list on its line', { audience: ['mother'] }, ['audience: [mother, partner]'], ['audience: [mother]']],
  [
    'a day inside braces',
    { evidence: { searched: '2026-11-28', next: '2028-11-28' } },
    ['evidence: { searched: 2026-11-28, next: 2027-11-28 }'],
    ['evidence: { searched: 2026-11-28, next: 2028-11-28 }'],
  ],
  [
    'a list inside a field, whose other lists stay',
    { signs: { baby: ['general'], first: ['baby-limp', 'baby-fit'] } },
    [],
    ['    - baby-fit'],
  ],
  [
    'a line of a list that was left empty',
    { audience: ['mother', ''] },
    ['audience: [mother, partner]'],
    ['audience: [mother]'],
  ],
  ['a field that is new', { featured: true }, [], ['featured: true']],
  ['a field that goes', { audience: [] }, ['audience: [mother, partner]'], []],
  ['the body', { body: '<KeyPoints>\n\n- Another.\n\n</KeyPoints>\n' }, ['- One   line.'], ['- Another.']],
])('only the line of what was changed is another: %s', ([, form, gone, come]) => {
  expect(changedLines(form)).toEqual([gone, come]);
});

test('notes between the fields stay where they are, once', () => {
  const source = SOURCE.replace('  first:\n', '  # mother: [breast]\n  first:\n').replace(
    'related: []',
    '    # - baby-fit: has a fit\nrelated: []',
  );
  expect(changedLines({ signs: { baby: ['fever'], first: ['baby-limp'] } }, source)).toEqual([
    ['  baby: [general]'],
    ['  baby: [fever]'],
  ]);
  expect(writeText({ ...readText(source), signs: { baby: ['fever'], first: ['baby-limp'] } }).split('\n')).toHaveLength(
    source.split('\n').length,
  );
});

test('line ends of Windows stay', () => {
  const source = SOURCE.replaceAll('\n', '\r\n');
  expect(writeText(readText(source))).toBe(source);
});

test('a text without front matter is refused', () => {
  expect(() => readText('title: x')).toThrow('no front matter');
});
