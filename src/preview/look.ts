/** What an editor is told beside a page in development. */
import { isForMothers, PAGE_WORDS } from '../checks/anatomy.ts';
import { errorsOf, placeOf, type Problem, problemWords, type ProblemWords } from '../content/problem.ts';
import { DEFAULT_LANG, type Lang } from '../languages.ts';
import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';

/** A problem in the page's language, with its place as the editor of the machine opens it. */
export interface SaidProblem extends ProblemWords {
  place: string;
  /** `file:line` */
  open: string;
}

/** Plain values: they go to the browser as JSON. */
export interface Look {
  lang: Lang;
  /** Of a page made from a file. */
  words?: number;
  /** How many words of it are read. */
  most?: number;
  /** Addresses of the page in each language, where it has more than one. */
  pair: { lang: Lang; path: string }[];
  draft: boolean;
  /** Those of its text in all languages, its own first; of a page without a file all errors. */
  problems: SaidProblem[];
}

export const sayProblem = (problem: Problem, lang: Lang): SaidProblem => ({
  ...problemWords(problem, lang),
  place: placeOf(problem),
  open: `${problem.file}:${problem.line ?? 1}`,
});

/** The folder in which a text and its pair stand. */
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** The page at an address of the site, without its base path. */
export const pageAt = ({ pages }: Site, path: string): Page | undefined => pages.find((page) => page.path === path);

/** The problems that belong to a page, its own before those of its pair. */
export function problemsAt(page: Page | undefined, problems: readonly Problem[]): Problem[] {
  if (!page || !('file' in page)) return errorsOf(problems);
  const around = problems.filter(({ file }) => file.startsWith(folderOf(page.file)));
  const isOwn = ({ file }: Problem): boolean => file === page.file;
  return [...around.filter(isOwn), ...around.filter((problem) => !isOwn(problem))];
}

/** @param path the page's address, without base path */
export function lookAt(site: Site, path: string, problems: readonly Problem[]): Look {
  const page = pageAt(site, path);
  const lang = page?.lang ?? DEFAULT_LANG;
  return {
    lang,
    ...(page && 'file' in page ? { words: page.words } : {}),
    ...(page?.kind === 'article' && isForMothers(page.audience) ? { most: PAGE_WORDS } : {}),
    pair:
      page && page.alternates.length > 1
        ? page.alternates.map(({ lang: of, path: at }) => ({ lang: of, path: at }))
        : [],
    draft: page !== undefined && 'unpublished' in page && page.unpublished === 'draft',
    problems: problemsAt(page, problems).map((problem) => sayProblem(problem, lang)),
  };
}
