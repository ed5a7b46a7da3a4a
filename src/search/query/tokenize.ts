/** Longest query that is read; the rest adds nothing. */
export const MAX_QUERY_LENGTH = 200;
/** Most words of a query that are read. */
const MAX_WORDS = 32;

/**
 * The words of a text in normalized form: lower case, without accents, marks of direction and punctuation;
 * whatever is neither letter nor number parts them. Both languages have the letters a to z only, and a phone takes
 * milliseconds to learn what a letter is in all scripts.
 */
export const tokenize = (text: string): string[] =>
  text
    .slice(0, MAX_QUERY_LENGTH * 50)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’`]+/g, '')
    .match(/[a-z0-9]+/g) ?? [];

/** The words of a query, cut to what is read; `bapak2`, as a doubled word is typed, is read as `bapak`. */
export const tokenizeQuery = (typed: string): string[] =>
  tokenize(typed.slice(0, MAX_QUERY_LENGTH))
    .map((word) => word.replace(/([a-z]{2})2$/, '$1'))
    .slice(0, MAX_WORDS);
