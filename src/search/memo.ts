/** A function of a word that is worked out once for each. */
export function memo<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const worked = work(word);
    known.set(word, worked);
    return worked;
  };
}
