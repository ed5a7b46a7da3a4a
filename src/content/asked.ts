/** `content/asked.<lang>.tsv`: questions that people ask, each with the pages that answer it. Search learns from them. */
import type { Lang } from '../languages.ts';
import type { Problem } from './problem.ts';

export interface AskedQuestion {
  lang: Lang;
  question: string;
  /** Keys of the pages that answer it, in any order; none where the site has no answer. */
  pages: string[];
  file: string;
  /** Line in the file. */
  line: number;
}

/** The words of a question: neither case nor marks make it another. */
export const wordsAsked = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Reads the list of a language: a question a line, then a tab and the keys of its pages. */
export function parseAsked(text: string, file: string, lang: Lang): { data: AskedQuestion[]; problems: Problem[] } {
  const data: AskedQuestion[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(written)) continue;
    const line = index + 1;
    const [question = '', keys = '', ...rest] = written.split('\t').map((field) => field.trim());
    const pages = keys === '-' ? [] : keys.split('|').map((key) => key.trim());
    const report = (reason: string, fix: string): number => problems.push({ file, line, reason, fix });
    const words = wordsAsked(question);
    const before = lines.get(words);
    if (!words || !keys || rest.length > 0)
      report(
        `“${written.trim().slice(0, 60)}” is not a question and keys of pages with a tab between them`,
        'write the question, a tab, and the keys of the pages that answer it with | between them, or - where none does',
      );
    else if (pages.includes('') || new Set(pages).size < pages.length)
      report(`in “${keys}” a key is empty or stands twice`, 'write each key once, with one | between two');
    else if (before !== undefined)
      report(`this question stands in line ${before} too`, 'join the keys in one of the lines, and remove the other');
    else {
      lines.set(words, line);
      data.push({ lang, question, pages, file, line });
    }
  }
  return { data, problems };
}
