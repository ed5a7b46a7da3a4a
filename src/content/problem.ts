import type { Lang } from '../languages.ts';
import { type RuleName, rulePage, RULES } from './rules.ts';

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
  /** The rule that says so; the checks name it for every problem. */
  rule?: RuleName;
}

/** Problems that follow from a rule, unless they name a narrower one themselves. */
export const ruled = (rule: RuleName, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ rule, ...problem }));

/** The words of messages. What exactly is wrong is said in English; in Indonesian the rule explains it. */
const WORDS: Record<Lang, Record<'error' | 'warning' | 'fix' | 'exactly', string>> = {
  id: { error: 'kesalahan', warning: 'peringatan', fix: 'perbaikan', exactly: 'rincian, dalam bahasa Inggris' },
  en: { error: 'error', warning: 'warning', fix: 'fix', exactly: 'exactly' },
};

const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);

/** A problem in the words of a language: how bad it is, what is wrong, and, each with its name, how to mend it and details. */
export interface ProblemWords {
  level: string;
  what: string;
  more: { name: string; text: string }[];
}

export function problemWords({ reason, fix, level = 'error', rule }: Problem, lang: Lang): ProblemWords {
  const t = WORDS[lang];
  if (lang === 'en' || !rule) return { level: t[level], what: reason, more: [{ name: t.fix, text: fix }] };
  const { what, mend } = RULES[rule][lang];
  const more = [
    { name: t.fix, text: mend },
    { name: t.exactly, text: `${reason}; ${fix}` },
  ];
  return { level: t[level], what, more };
}

/** Where a problem is, as an editor reads it. */
export const placeOf = ({ file, line, field }: Problem): string =>
  `${file}${line ? `:${line}` : ''}${field ? ` (${field})` : ''}`;

/** A problem as an editor reads it: place, rule and reason, fix, each on a line. */
export function formatProblem(problem: Problem, lang: Lang = 'en'): string {
  const { level, what, more } = problemWords(problem, lang);
  return [
    placeOf(problem),
    `  ${level}${problem.rule ? ` [${problem.rule}]` : ''}: ${what}`,
    ...more.map(({ name, text }, index) => `  ${name}: ${indented(text, index === 0 ? name.length + 4 : 4)}`),
  ].join('\n');
}

/** All problems, where the rules are explained, and a last line that counts them. */
export function formatProblems(problems: readonly Problem[], lang: Lang = 'en'): string {
  const warnings = problems.filter((problem) => problem.level === 'warning').length;
  const errors = problems.length - warnings;
  const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  const [why, count] = {
    id: ['Alasan tiap aturan', `${errors} kesalahan, ${warnings} peringatan`],
    en: ['Why each rule is there', `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`],
  }[lang];
  const pages = [...new Set(problems.flatMap(({ rule }) => (rule ? [rulePage(rule)] : [])))];
  return [
    ...problems.map((problem) => formatProblem(problem, lang)),
    ...(pages.length > 0 ? [`${why}: ${pages.join(', ')}`] : []),
    count,
  ].join('\n\n');
}

/** What GitHub shows beside the line of a proposal: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatAnnotation(
  { file, line, reason, fix, level = 'error', rule }: Problem,
  lang: Lang = 'en',
): string {
  const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const said = rule && lang !== 'en' ? `${RULES[rule][lang].what} ${RULES[rule][lang].mend}\n` : '';
  return `::${level} file=${property(file)},line=${line ?? 1},title=${property(rule ?? 'content')}::${escaped(`${said}${reason}\n${WORDS.en.fix}: ${fix}`)}`;
}

/** The problems that must stop a build. */
export const errorsOf = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.level !== 'warning');

/** What who writes the texts of these keys must know: the warnings of these texts, and every error, which stops them, too. */
export const problemsFor = (problems: readonly Problem[], keys: readonly string[]): Problem[] =>
  problems.filter(({ file, level }) => level !== 'warning' || keys.some((key) => file.split('/').includes(key)));
