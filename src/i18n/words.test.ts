import { describe, expect, test } from 'vitest';
import { toolWords } from '../tools/fertile-window/words.ts';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import { formatDate, formatList, plural, words } from './words.ts';

/** Words that are the same in both languages, and why. */
const SAME: Record<string, string> = {
  menu: 'an Indonesian word too, on every menu button',
};

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.for([
  ['interface', id, en],
  ['fertile window', toolWords.id, toolWords.en],
] as [string, Record<string, string>, Record<string, string>][])('%s words', ([, indonesian, english]) => {
  const keys = Object.keys(indonesian);

  test('both languages have the same keys, in the same order', () => {
    expect(Object.keys(english)).toEqual(keys);
  });

  test('no text is empty or has spaces at its ends', () => {
    for (const text of [...Object.values(indonesian), ...Object.values(english)]) expect(text).toMatch(/^\S(.*\S)?$/);
  });

  test('both languages have the same places to fill', () => {
    for (const key of keys) expect([key, places(english[key] ?? '')]).toEqual([key, places(indonesian[key] ?? '')]);
  });

  test('no text is left untranslated', () => {
    expect(keys.filter((key) => indonesian[key] === english[key] && !(key in SAME))).toEqual([]);
  });

  test('a counted text has both of its forms', () => {
    const counted = keys.filter((key) => indonesian[key]?.includes('{n}'));
    const forms = (form: string) =>
      counted.filter((key) => key.endsWith(`.${form}`)).map((key) => key.slice(0, -form.length));
    expect(forms('one')).toEqual(forms('other'));
  });
});

test('every text that is allowed to be the same still is', () => {
  expect(
    Object.keys(SAME).filter((key) => (id as Record<string, string>)[key] !== (en as Record<string, string>)[key]),
  ).toEqual([]);
});

test('places are filled; one without a value stays visible', () => {
  expect(words('en')('step', { n: 2 })).toBe('Step 2');
  expect(words('id')('step', { n: 2 })).toBe('Langkah 2');
  expect(words('en')('step')).toBe('Step {n}');
});

test.for([
  ['en', 0, '0 days'],
  ['en', 1, '1 day'],
  ['en', 2, '2 days'],
  ['en', 1500, '1,500 days'],
  ['id', 1, '1 days'],
  ['id', 1500, '1.500 days'],
] as const)('%s counts %i as “%s”', ([lang, n, text]) => {
  expect(plural(lang, n, { one: '{n} day', other: '{n} days' })).toBe(text);
});

test.for([
  ['id', '2026-11-20', '20 November 2026'],
  ['en', '2026-11-20', '20 November 2026'],
  ['id', '2026-05-01', '1 Mei 2026'],
  ['en', '2024-02-29', '29 February 2024'],
] as const)('%s writes %s as “%s”, in any time zone', ([lang, date, text]) => {
  expect(formatDate(date, lang)).toBe(text);
});

test('names are joined as the language does', () => {
  expect(formatList(['A', 'B', 'C'], 'id')).toBe('A, B, dan C');
  expect(formatList(['A', 'B'], 'en')).toBe('A and B');
});
