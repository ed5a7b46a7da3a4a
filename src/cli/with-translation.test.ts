import { expect, test } from 'vitest';
import { withTranslation } from './with-translation.ts';

const HASH = '0123456789ab';
const BLOCK = `translation:\n  of: id\n  hash: '${HASH}'\n`;

test.for([
  ['none', '---\ntitle: A\n---\n\nText\n\n---\n', `---\ntitle: A\n${BLOCK}---\n\nText\n\n---\n`],
  [
    'a block',
    "---\ntitle: A\ntranslation:\n  of: id\n  hash: 'x'\nslug: a\n---\nText\n",
    `---\ntitle: A\n${BLOCK}slug: a\n---\nText\n`,
  ],
  ['one line', '---\ntranslation: { of: id, hash: x }\nslug: a\n---\nText\n', `---\n${BLOCK}slug: a\n---\nText\n`],
  ['a word in the body', '---\ntitle: A\n---\ntranslation: x\n', `---\ntitle: A\n${BLOCK}---\ntranslation: x\n`],
] as const)('with %s before, the new one is written in its place', ([, before, after]) => {
  expect(withTranslation(before, 'id', HASH)).toBe(after);
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(withTranslation(windows(before), 'id', HASH)).toBe(windows(after));
  expect(withTranslation(`\uFEFF${before}`, 'id', HASH)).toBe(`\uFEFF${after}`);
});
