/** Interface words: every key in both languages, typed, so that an unknown or a missing key fails the build. */
import { fill } from './fill.ts';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import { LOCALES, type Lang } from '../languages.ts';

export type WordKey = keyof typeof id;

const WORDS: Record<Lang, Record<WordKey, string>> = { id, en } satisfies Record<Lang, Record<keyof typeof en, string>>;

export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

/** The interface words of a language: `t('reading.minutes', { n: 5 })`. */
export const words =
  (lang: Lang): Words =>
  (key, values = {}) =>
    fill(WORDS[lang][key], values);

/** Chooses between the `one` and the `other` form of a text, as the language counts. */
export const plural = (lang: Lang, n: number, forms: { one: string; other: string }): string =>
  fill(new Intl.PluralRules(LOCALES[lang].intl).select(n) === 'one' ? forms.one : forms.other, {
    n: formatNumber(n, lang),
  });

/** A number as the language writes it: 1.356 in Indonesian, 1,356 in English. */
export const formatNumber = (n: number, lang: Lang): string => new Intl.NumberFormat(LOCALES[lang].intl).format(n);

const DATE_FORMAT = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dateFormats: Partial<Record<Lang, Intl.DateTimeFormat>> = {};

/** A civil date (`YYYY-MM-DD`) as the language writes it: 20 November 2026. */
export const formatDate = (date: string, lang: Lang): string =>
  // To make a format takes longer than to use it a hundred times.
  (dateFormats[lang] ??= new Intl.DateTimeFormat(LOCALES[lang].intl, DATE_FORMAT)).format(
    new Date(`${date}T00:00:00Z`),
  );

/** Names in a list as the language joins them. */
export const formatList = (items: string[], lang: Lang): string =>
  new Intl.ListFormat(LOCALES[lang].intl, { type: 'conjunction' }).format(items);
