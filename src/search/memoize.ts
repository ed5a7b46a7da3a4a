/** A function of a word that is worked out once for each word. */
export function memoize<T>(work: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    const before = results.get(word);
    if (before !== undefined) return before;
    const result = work(word);
    results.set(word, result);
    return result;
  };
}
