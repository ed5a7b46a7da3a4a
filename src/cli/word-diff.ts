import { diffWordsWithSpace } from 'diff';

/** Words round a change that are shown. */
const AROUND = 8;

/**
 * What changed from one text to another, word by word, as a person reads it: `[-gone-]`, `{+new+}`, and a few words around; the
 * rest is left out.
 */
export function wordDiff(before: string, after: string): string {
  const parts = diffWordsWithSpace(before, after);
  return parts
    .map(({ value, added, removed }, index) => {
      if (removed) return `[-${value.trim()}-]`;
      if (added) return `{+${value.trim()}+}`;
      const words = value.split(/(?<=\s)/);
      if (words.length <= 2 * AROUND) return value;
      const [head, tail] = [words.slice(0, AROUND).join(''), words.slice(-AROUND).join('')];
      return `${index > 0 ? head : ''}…${index < parts.length - 1 ? `\n… ${tail}` : ''}`;
    })
    .join(' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
