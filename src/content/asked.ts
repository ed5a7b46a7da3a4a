/** `content/asked.<lang>.tsv`: questions that people ask, each with the pages that answer it. Search learns from them. */
import type { Lang } from '../languages.ts';
import type { Problem } from './problem.ts';

export interface AskedQuestion {
  lang: Lang;
  question: string;
  /** Keys of the pages that answer it, the best first; none where the site has no answer. */
  pages: string[];
  file: string;
  /** Line in the file. */
  line: number;
}

/** Reads the list of a language: a question a line, then a tab and the keys of its pages. */
export function parseAsked(text: string, file: string, lang: Lang): { data: AskedQuestion[]; problems: Problem[] } {
  const data: AskedQuestion[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(written)) continue;
    const line = index + 1;
    const [question = '', keys = '', ...rest] = written.split('\t').map((field) => field.trim());
    const report = (reason: string, fix: string): number => problems.push({ file, line, reason, fix });
    const before = lines.get(question.toLowerCase());
    lines.set(question.toLowerCase(), line);
    if (!question || !keys || rest.length > 0)
      report(
        `“${written.trim().slice(0, 60)}” is not a question and keys of pages with a tab between them`,
        'write the question, a tab, and the keys of the pages that answer it with | between them, or - where none does',
      );
    else if (before !== undefined)
      report(`this question stands in line ${before} too`, 'join the keys in one of the lines, and remove the other');
    else data.push({ lang, question, pages: keys === '-' ? [] : keys.split('|'), file, line });
  }
  return { data, problems };
}
