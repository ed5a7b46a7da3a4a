/** One thing wrong with the content: where it is, what it is, and how to mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Line in the file, from 1, when it is known. */
  line?: number | undefined;
  /** The field of the front matter or of the entry, when it is about one. */
  field?: string | undefined;
  /** What is wrong. */
  reason: string;
  /** What to write instead. */
  fix: string;
  /** A warning is printed and does not fail the build. Default: error. */
  level?: 'error' | 'warning';
}

/** A problem as an editor reads it: place, reason, fix, each on a line. */
export const formatProblem = ({ file, line, field, reason, fix, level }: Problem): string =>
  [
    `${file}${line ? `:${line}` : ''}${field ? ` (${field})` : ''}`,
    `  ${level === 'warning' ? 'warning' : 'error'}: ${reason}`,
    `  fix: ${fix.replaceAll('\n', '\n       ')}`,
  ].join('\n');

/** All problems, and a last line that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const warnings = problems.filter((problem) => problem.level === 'warning').length;
  const errors = problems.length - warnings;
  const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  return [...problems.map(formatProblem), `${count(errors, 'error')}, ${count(warnings, 'warning')}`].join('\n\n');
}

/** The problems that must stop a build. */
export const errorsOf = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.level !== 'warning');
