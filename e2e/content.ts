/** Titles and addresses of articles, from the files that editors write: tests name an article by its key only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '../src/languages.ts';
import { childPath } from '../src/site/paths.ts';

export interface Named {
  title: string;
  path: string;
}

function named(folder: string, section: 'articles' | 'tools', key: string, lang: Lang): Named {
  const file = readFileSync(join(import.meta.dirname, '../content', folder, key, `${lang}.mdx`), 'utf8');
  const { title, slug } = parse(file.split(/^---$/m)[1] ?? '') as { title: string; slug: string };
  return { title, path: childPath(lang, section, slug) };
}

/** An article by its key. */
export const article = (key: string, lang: Lang): Named => named('articles', 'articles', key, lang);

/** A tool by its key. */
export const tool = (key: string, lang: Lang): Named => named('tools', 'tools', key, lang);

/** The calculator. */
export const calculator = (lang: Lang): Named => tool('fertile-window-calculator', lang);

/** The massage guide. */
export const massageGuide = (lang: Lang): Named => tool('massage-guide', lang);
