import type { Document } from '../content/read.ts';
import type { Problem } from '../content/problem.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { PlainData } from '../schemas/plain.ts';
import { LANGS, otherLang } from '../languages.ts';
import type { Check } from './check.ts';

/** Fields of an article that both languages share. */
const SHARED = ['topic', 'kind', 'published', 'featured'] as const satisfies (keyof ArticleData)[];

/** Both languages of a page exist, have the same outline, and agree on what is not language. */
export const checkPairs: Check = ({ articles, pages, tools }) => [
  ...[articles, pages, tools].flatMap((documents) => documents.flatMap((document) => checkPair(document, documents))),
  ...articles.flatMap((article) => checkShared(article, articles)),
  ...[articles, pages, tools].flatMap((documents) => checkSlugs(documents)),
];

const pairOf = <T>(document: Document<T>, all: Document<T>[]): Document<T> | undefined =>
  all.find(({ key, lang }) => key === document.key && lang === otherLang(document.lang));

function checkPair<T extends PlainData>(document: Document<T>, all: Document<T>[]): Problem[] {
  const { file, lang, data, body } = document;
  const pair = pairOf(document, all);
  const problems: Problem[] = [];
  if (!pair) {
    problems.push({
      file,
      reason: `its pair in the other language is missing`,
      fix: `write ${file.replace(`${lang}.mdx`, `${otherLang(lang)}.mdx`)} with the same outline`,
      level: 'warning',
    });
    return problems;
  }
  if (data.translation?.of === lang)
    problems.push({
      file,
      field: 'translation.of',
      reason: 'a text cannot be a translation of itself',
      fix: `translation:\n  of: ${otherLang(lang)}`,
    });
  if (!data.translation && !pair.data.translation && lang !== LANGS[0])
    problems.push({
      file,
      field: 'translation',
      reason: 'neither language says which one it was made from',
      fix: 'run `npm run translated` after making sure that both say the same',
    });
  if (data.translation && data.translation.hash !== pair.hash)
    problems.push({
      file,
      field: 'translation.hash',
      reason: `${pair.file} has changed since this text was made from it; readers are told so`,
      fix: `bring this text up to date, then run \`npm run translated -- ${document.key}\``,
      level: 'warning',
    });
  // One message a pair, on the file that is not the default language.
  if (lang === LANGS[0]) return problems;
  const own = body.headings;
  const other = pair.body.headings;
  const at = own.findIndex((heading, index) => heading.depth !== other[index]?.depth);
  if (own.length !== other.length || at >= 0) {
    const first = own[at] ?? own.at(-1);
    problems.push({
      file,
      line: first?.line,
      reason: `its outline differs from ${pair.file}: ${own.length} headings here, ${other.length} there${first ? `; look near “${first.text}”` : ''}`,
      fix: 'give both languages the same headings, at the same levels, in the same order',
    });
  }
  return problems;
}

function checkShared(article: Document<ArticleData>, all: Document<ArticleData>[]): Problem[] {
  const pair = pairOf(article, all);
  if (!pair || article.lang === LANGS[0]) return [];
  return SHARED.filter((field) => article.data[field] !== pair.data[field]).map((field) => ({
    file: article.file,
    field,
    reason: `"${field}" is ${String(article.data[field])} here and ${String(pair.data[field])} in ${pair.file}`,
    fix: 'write the same value in both languages',
  }));
}

function checkSlugs(documents: Document<PlainData>[]): Problem[] {
  return documents.flatMap((document, index) => {
    const earlier = documents
      .slice(0, index)
      .find(({ lang, data }) => lang === document.lang && data.slug === document.data.slug);
    return earlier
      ? [
          {
            file: document.file,
            field: 'slug',
            reason: `the slug "${document.data.slug}" is taken by ${earlier.file}`,
            fix: 'choose another slug',
          },
        ]
      : [];
  });
}
