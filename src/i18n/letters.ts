/** Long lists are divided by their first letters, as a reader of an A–Z expects. */
import { LOCALES, type Lang } from '../languages.ts';

/** Lists of more entries than this are divided. */
export const LONG_LIST = 60;

/** Where entries stand that begin with no letter. */
const OTHER = '0-9';

/** The part of a list under one letter. */
export interface LetterGroup<T> {
  /** A capital without accent, or `0-9` for what begins with none. */
  letter: string;
  items: T[];
}

/**
 * Sorts a list as the language does, and divides it by first letters.
 * @param textOf what an entry is sorted by
 * @returns the letters that have entries, in order; `0-9` comes first
 */
export function byLetter<T>(items: readonly T[], textOf: (item: T) => string, lang: Lang): LetterGroup<T>[] {
  const groups = Map.groupBy(sortedBy(items, textOf, lang), (item) => letterOf(textOf(item)));
  return sortedBy(
    [...groups].map(([letter, group]) => ({ letter, items: group })),
    ({ letter }) => letter,
    lang,
  );
}

/**
 * The same for a list that may be short.
 * @returns one group without a letter where all fit into one list
 */
export function longByLetter<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  lang: Lang,
): (LetterGroup<T> | { letter: undefined; items: T[] })[] {
  return items.length > LONG_LIST
    ? byLetter(items, textOf, lang)
    : [{ letter: undefined, items: sortedBy(items, textOf, lang) }];
}

const sortedBy = <T>(items: readonly T[], textOf: (item: T) => string, lang: Lang): T[] => {
  const { compare } = new Intl.Collator(LOCALES[lang].intl);
  return items.toSorted((a, b) => compare(textOf(a), textOf(b)));
};

/** The first letter as a capital without accent; quotation marks before it do not count. */
const letterOf = (text: string): string => /^[“‘"'(]*([a-z])/i.exec(text.normalize('NFD'))?.[1]?.toUpperCase() ?? OTHER;
