import { describe, expect, test } from 'vitest';
import { DEFAULT_LANG, LANGS, type Lang, otherLangs } from '../languages.ts';
import { WORDS as offline } from '../offline/words.ts';
import { WORDS as suggestions } from '../search/ui/words.ts';
import { tools } from '../tools/index.ts';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import type { Messages } from './messages.ts';
import { formatDate, formatList, formatNumber, languageName, pickWords, words } from './words.ts';

/** Words that are the same in several languages, and why. */
const SAME: Record<string, string> = {
  menu: 'an Indonesian word too, on every menu button',
};

const ROOMS: [string, Record<Lang, Messages>][] = [
  ['interface', { id, en }],
  ['offline', offline],
  ['suggestions', suggestions],
  ...tools.map((tool): [string, Record<Lang, Messages>] => [tool.key, tool.words]),
];

const forms = (message: Messages[string] | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});
const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
/** The places that a message names in any of its forms. */
const placesOf = (message: Messages[string] | undefined): string[] =>
  [...new Set(forms(message).flatMap(places))].sort();

describe.for(ROOMS)('%s words', ([, room]) => {
  const source = room[DEFAULT_LANG];
  const keys = Object.keys(source);

  describe.for(LANGS)('in "%s"', (lang) => {
    const messages = room[lang];

    test('no text is empty or has spaces at its ends', () => {
      for (const text of Object.values(messages).flatMap(forms)) expect(text).toMatch(/^\S(.*\S)?$/);
    });

    test('every counted text, and no other, has all plural forms of the language', () => {
      const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
      for (const [key, message] of Object.entries(messages)) {
        const found = typeof message === 'string' ? undefined : Object.keys(message).sort();
        const wanted = placesOf(message).includes('{n}') ? pluralCategories.toSorted() : undefined;
        expect([key, found]).toEqual([key, wanted]);
      }
    });
  });

  describe.for(otherLangs(DEFAULT_LANG))('"%s", beside the default language,', (lang) => {
    const messages = room[lang];

    test('has the same keys, in the same order', () => {
      expect(Object.keys(messages)).toEqual(keys);
    });

    test('has the same places to fill', () => {
      for (const key of keys) expect([key, placesOf(messages[key])]).toEqual([key, placesOf(source[key])]);
    });

    test('leaves no text untranslated', () => {
      const same = keys.filter((key) => JSON.stringify(messages[key]) === JSON.stringify(source[key]));
      expect(same.filter((key) => !(key in SAME))).toEqual([]);
    });
  });
});

test('every text that is allowed to be the same still is', () => {
  const [indonesian, english]: Messages[] = [id, en];
  expect(Object.keys(SAME).filter((key) => indonesian?.[key] !== english?.[key])).toEqual([]);
});

test('words are given in their language, filled and counted', () => {
  expect(words('en')('cite', { number: 2 })).toBe('Source 2');
  expect(words('id')('cite', { number: 2 })).toBe('Sumber 2');
  expect(words('en')('topic.count', { n: 1 })).toBe('1 article');
  expect(words('id')('topic.count', { n: 1 })).toBe('1 artikel');
});

test('a script gets the words that it names, and no others', () => {
  expect(pickWords('en', ['menu', 'topic.count'])).toEqual({
    menu: 'Menu',
    'topic.count': { one: '{n} article', other: '{n} articles' },
  });
});

test('languages are named as each language names them', () => {
  expect([languageName('id', 'en'), languageName('en', 'id')]).toEqual(['Indonesian', 'Inggris']);
});

test('numbers are written as the language does', () => {
  expect([formatNumber(1356, 'id'), formatNumber(1356, 'en')]).toEqual(['1.356', '1,356']);
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
