import { type Problem, ruled } from '../content/problem.ts';
import type { Content, Document } from '../content/read.ts';
import { DEFAULT_LANG, LANGS, otherLangs } from '../languages.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { TextPageData } from '../schemas/text-page.ts';
import { type Siblings, siblings } from '../site/build.ts';
import type { Check } from './check.ts';

/** Fields of an article that all languages share. */
const SHARED = ['topic', 'kind', 'published', 'featured', 'evidence', 'signs'] as const satisfies (keyof ArticleData)[];

/** All languages of a page exist, have the same outline, and agree on what is not language. */
export const checkPairs: Check = ({ content }) => [
  ...[content.articles, content.pages, content.tools, content.kader].flatMap((documents) =>
    checkDocuments(documents, content),
  ),
  ...ruled('shared-fields', checkShared(content)),
];

function checkDocuments<T extends TextPageData>(documents: Document<T>[], content: Content): Problem[] {
  const sibling = siblings(documents);
  return documents.flatMap((document) => [
    ...checkMissing(document, sibling, content),
    ...ruled('translation', checkTranslation(document, sibling)),
    ...checkOutline(document, sibling),
  ]);
}

/** The file of another language. */
const fileIn = ({ folder, key }: Document<unknown>, lang: string): string => `content/${folder}/${key}/${lang}.mdx`;

function checkMissing<T>(document: Document<T>, sibling: Siblings<T>, { damaged }: Content): Problem[] {
  // A page that lacks two languages is named once for each, by the first text that it has.
  const [first] = LANGS.filter((lang) => sibling(document.key, lang));
  if (document.lang !== first) return [];
  return otherLangs(document.lang)
    .filter((lang) => !sibling(document.key, lang) && !damaged.documents.has(fileIn(document, lang)))
    .map((lang) => ({
      file: document.file,
      reason: `its pair in the other language ("${lang}") is missing`,
      fix: `write ${fileIn(document, lang)} with the same outline`,
      level: 'warning',
      rule: 'pair-missing',
    }));
}

function checkTranslation<T extends TextPageData>(document: Document<T>, sibling: Siblings<T>): Problem[] {
  const { key, lang, file, data } = document;
  const { translation } = data;
  const others = otherLangs(lang).flatMap((other) => sibling(key, other) ?? []);
  if (others.length === 0) return [];
  if (translation?.of === lang)
    return [
      {
        file,
        field: 'translation.of',
        reason: 'a text cannot be a translation of itself',
        fix: `translation:\n  of: ${otherLangs(lang)[0] ?? DEFAULT_LANG}`,
      },
    ];
  if (!translation)
    return lang !== DEFAULT_LANG && others.every((other) => !other.data.translation)
      ? [
          {
            file,
            field: 'translation',
            reason: 'neither language says which one it was made from',
            fix: `run \`npm run translations -- ${key}\` after making sure that both say the same`,
          },
        ]
      : [];
  const source = sibling(key, translation.of);
  if (source?.data.translation?.of === lang)
    return lang === DEFAULT_LANG
      ? []
      : [
          {
            file,
            field: 'translation',
            reason: `this text and ${source.file} each say that they were made from the other`,
            fix: 'remove `translation:` from the one that was written first',
          },
        ];
  if (!source || source.hash === translation.hash) return [];
  return [
    {
      file,
      field: 'translation.hash',
      reason: `${source.file} has changed since this text was made from it; readers are told so`,
      fix: `bring this text up to date, then run \`npm run translations -- ${key}\``,
      level: 'warning',
    },
  ];
}

/** Outlines are compared with the default language's, one message a text. */
function checkOutline<T>(document: Document<T>, sibling: Siblings<T>): Problem[] {
  const source = document.lang === DEFAULT_LANG ? undefined : sibling(document.key, DEFAULT_LANG);
  if (!source) return [];
  const own = document.body.headings;
  const other = source.body.headings;
  const at = own.findIndex((heading, index) => heading.depth !== other[index]?.depth);
  if (own.length === other.length && at < 0) return [];
  const first = own[at] ?? own.at(-1);
  return [
    {
      file: document.file,
      line: first?.line,
      reason: `its outline differs from ${source.file}: ${own.length} headings here, ${other.length} there${first ? `; look near “${first.text}”` : ''}`,
      fix: 'give all languages the same headings, at the same levels, in the same order',
    },
  ];
}

/** A value as an editor may read it. */
const written = (value: ArticleData[(typeof SHARED)[number]]): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

function checkShared({ articles }: Content): Problem[] {
  const sibling = siblings(articles);
  return articles.flatMap((article) => {
    const source = article.lang === DEFAULT_LANG ? undefined : sibling(article.key, DEFAULT_LANG);
    if (!source) return [];
    return SHARED.map((field) => ({ field, own: written(article.data[field]), other: written(source.data[field]) }))
      .filter(({ own, other }) => own !== other)
      .map(({ field, own, other }) => ({
        file: article.file,
        field,
        reason: `"${field}" is ${own} here and ${other} in ${source.file}`,
        fix: 'write the same value in every language',
      }));
  });
}
