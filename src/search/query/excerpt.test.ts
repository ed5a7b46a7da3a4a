import { expect, test } from 'vitest';
import { excerptOf, partUnder, withoutHeadings } from './excerpt.ts';

const count =
  (...words: string[]) =>
  (text: string) =>
    words.filter((word) => text.toLowerCase().includes(word)).length;
const TEXT =
  'Oxytocin massage. A gentle massage helps some mothers relax. Warm oil makes a massage of the back softer. The end.';

test('a passage begins at the sentence that has most words of the query', () => {
  expect(excerptOf(TEXT, count('massage', 'oil'))).toBe('Warm oil makes a massage of the back softer. The end.');
});

test('of sentences alike, it is the first; headings are none', () => {
  expect(excerptOf(TEXT, count('massage'))).toMatch(/^A gentle massage/);
});

test('a long passage ends at a word', () => {
  const long = excerptOf(`Nothing of it here at all. ${'massage '.repeat(60)}`, count('massage'));
  expect(long).toMatch(/^massage .*massage …$/);
  expect(long.length).toBeLessThanOrEqual(182);
});

test('a text without any of the words has no passage', () => {
  expect(excerptOf(TEXT, count('mortgage'))).toBe('');
});

test('headings are no part of a passage', () => {
  const text = 'Oxytocin massage Steps for $& two A gentle massage helps.';
  expect(withoutHeadings(text, ['Oxytocin massage', 'Steps for $& two', '', 'None'])).toBe('A gentle massage helps.');
});

test('nor are headings that were given a full stop', () => {
  expect(withoutHeadings('Oxytocin massage. Key points. It helps.', ['Oxytocin massage', 'Key points'])).toBe(
    'It helps.',
  );
});

test('the part under a heading ends at the next one', () => {
  const text = 'Milk. First of all. Why? Because of this. Steps. Wash your hands. Steps again.';
  expect(partUnder(text, 'Why?', 'Steps')).toBe('Because of this. ');
  expect(partUnder(text, 'Steps', 'None')).toBe('Wash your hands. Steps again.');
  expect(partUnder(text, 'None', 'Steps')).toBe('');
});
