import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { DESCRIPTION, GOOD_BODY } from '../testing/content.ts';
import { type Content, readContent } from './read.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const words = (slug: string) => `{ title: Pijat, slug: ${slug}, description: "${DESCRIPTION}" }`;
const topic = (key: string) => `- { key: ${key}, id: ${words('a')}, en: ${words('b')}, cover: a.svg }\n`;
const LISTS = {
  'content/topics.yaml': topic('massage'),
  'content/glossary.yaml': '[]',
  'content/people.yaml': '# nobody yet\n',
  'content/danger-signs.yaml': '[]',
  'content/sources.json': '[]',
  'content/spelling.yaml': 'both: [kader]\n',
  'content/search.yaml': 'id: { skip: [dong] }\nen: {}\n',
  'content/addresses.txt': '',
  'content/asked.id.tsv': '',
  'content/asked.en.tsv': '',
  'content/kader/questions.yaml': '[]',
  'content/kader/lessons.yaml': '[]',
  'content/kader/skills.yaml': '[]',
  'content/kader/booklet.yaml': '[]',
};
const front = (extra = '') =>
  `---\ntitle: Pijat oksitosin\ndescription: ${DESCRIPTION}\nslug: pijat\ntopic: massage\nkind: explainer\npublished: 2026-11-22\nupdated: 2026-11-22\nevidence: { searched: 2026-11-22, next: 2027-11-22 }\nsigns: { first: [a, b, c] }\n${extra}---\n`;

/** Reads a project folder that holds these files. */
function read(files: Record<string, string>): Content {
  const root = mkdtempSync(join(tmpdir(), 'alir-'));
  roots.push(root);
  for (const [file, text] of Object.entries({ ...LISTS, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return readContent(root);
}

test('a document has its key from its folder, its language from its name, and its figures are no documents', () => {
  const { articles, problems } = read({
    'content/articles/massage/id.mdx': front() + GOOD_BODY,
    'content/articles/massage/en.mdx': front() + GOOD_BODY,
    'content/articles/massage/back.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  });
  expect(problems).toEqual([]);
  expect(articles.map(({ key, lang, file }) => [key, lang, file]).sort()).toEqual([
    ['massage', 'en', 'content/articles/massage/en.mdx'],
    ['massage', 'id', 'content/articles/massage/id.mdx'],
  ]);
});

test('lines of the body are lines of the file', () => {
  const { articles } = read({ 'content/articles/massage/id.mdx': `${front()}\n## Here\n` });
  expect(articles[0]?.body.headings[0]?.line).toBe(13);
});

test('every bad file is reported in one run, and the good ones are still read', () => {
  const { articles, problems } = read({
    'content/articles/good/id.mdx': front() + GOOD_BODY,
    'content/articles/colour/id.mdx': front('colour: red\n') + '<Do>\n',
    'content/articles/bare/id.mdx': 'No front matter.',
    'content/articles/french/fr.mdx': front(),
    'content/articles/notes/todo.txt': 'x',
    'content/articles/loose.mdx': front(),
  });
  expect(articles.map(({ key }) => key)).toEqual(['good']);
  expect(problems.map(({ file, reason }) => `${file}: ${reason}`).sort()).toEqual([
    expect.stringMatching(/bare\/id\.mdx: the front matter is missing/),
    expect.stringMatching(/colour\/id\.mdx: <Do> is opened here/),
    expect.stringMatching(/colour\/id\.mdx: unknown field "colour"/),
    expect.stringMatching(/french\/fr\.mdx: nothing reads this file/),
    expect.stringMatching(/loose\.mdx: nothing reads this file/),
    expect.stringMatching(/notes\/todo\.txt: nothing reads this file/),
  ]);
});

test('one bad entry of a list does not hide the others', () => {
  const { topics, problems } = read({ 'content/topics.yaml': `${topic('one')}- { key: Two }\n${topic('three')}` });
  expect(topics.map(({ key }) => key)).toEqual(['one', 'three']);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'content/topics.yaml', line: 2, field: 'Two.id', reason: '"Two.id" is missing' }),
  );
});

test('a broken list is a problem with its line', () => {
  const { sources, problems } = read({ 'content/sources.json': '[\n{ "id": "a" ]' });
  expect(sources).toEqual([]);
  expect(problems[0]).toMatchObject({ file: 'content/sources.json', line: 2 });
});

test('a file in the place of a folder is said to be one', () => {
  expect(read({ 'content/articles': 'x' }).problems).toMatchObject([
    { file: 'content/articles', reason: expect.stringContaining('where a folder belongs') as string },
  ]);
});
