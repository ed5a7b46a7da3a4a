/** Longest query that is read; the rest adds nothing. */
export const MAX_QUERY = 200;
/** Most words of a query that are read. */
const MAX_WORDS = 16;

/**
 * The words of a text as they are compared: lower case, without accents, marks of direction and punctuation;
 * whatever is neither letter nor number parts them.
 */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, MAX_QUERY * 50)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words of a query, cut to what is read; `bapak2`, as a doubled word is typed, is read as `bapak`. */
export const queryWords = (typed: string): string[] =>
  wordsOf(typed.slice(0, MAX_QUERY))
    .map((word) => word.replace(/(?<=\p{L}{2})2$/u, ''))
    .slice(0, MAX_WORDS);
