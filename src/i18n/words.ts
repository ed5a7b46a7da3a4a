/** The words of the interface: every key in every language, typed, so that an unknown or a missing key fails the build. */
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import { LOCALES, type Lang } from '../languages.ts';
import { type MessagesLike, type Translate, translator } from './messages.ts';

type Words = MessagesLike<typeof id>;
export type WordKey = keyof Words;

/** The words of each language. */
export const WORDS: Record<Lang, Words> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

/**
 * The interface words of a language: `t('topic.count', { n: 5 })`.
 * @throws when a language of the list has no words yet
 */
export function words(lang: Lang): Translate<Words> {
  if (!Object.hasOwn(WORDS, lang))
    throw new Error(
      `There are no interface words in "${lang}". \`npm run check:content\` names all that the language lacks.`,
    );
  return translator(WORDS[lang], lang);
}

/** Some of the words of a language, for a script that needs them in the browser. */
export const pickWords = <K extends WordKey>(lang: Lang, keys: readonly K[]): Pick<Words, K> =>
  Object.fromEntries(keys.map((key) => [key, WORDS[lang][key]])) as Pick<Words, K>;

/** A language as another one names it: "Indonesian", "Inggris". */
export const languageName = (named: Lang, lang: Lang): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(named) ?? named;

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
