/** Makes what the browser knows before any index is loaded: every page with its words, in one small file a language. */
import type { Content } from '../content/read.ts';
import type { Lang } from '../site/config.ts';
import type { Page, TextPage } from '../site/page.ts';
import { type SearchRecord, type SearchRecords, slugOf } from './record.ts';
import { spellingOf } from './spelling.ts';
import { wordsOf } from './words.ts';

/** Below this length a sentence alone says too little. */
const SHORT_SENTENCE = 40;

/** The records of a language, made from the pages and the word lists of editors. */
export function searchRecords(content: Content, pages: Page[], lang: Lang): SearchRecords {
  const own = pages.filter((page) => page.lang === lang);
  const found = own.filter((page): page is TextPage => page.searchable && 'toc' in page);
  /** Headings that several pages have tell none of them from the others. */
  const headings = found.flatMap(({ toc }) => toc.map(({ text }) => text));
  const shared = new Set(headings.filter((text, index) => headings.indexOf(text) !== index));
  const records = found.map((page): SearchRecord => ({
    key: page.key,
    kind: page.kind === 'article' ? page.articleKind : page.kind,
    shelf: page.kind === 'article' ? page.topic : '',
    path: page.path,
    title: page.title,
    description: beginningOf(page.description),
    phrases: [
      ...page.keywords,
      ...content.glossary.filter(({ see }) => see === page.key).map((term) => term[lang].term),
    ],
    sections: page.toc
      .filter(({ text }) => !shared.has(text))
      .map(({ id, text }): SearchRecord['sections'][number] => (slugOf(text) === id ? text : [text, id])),
  }));

  const { skip, same: everyday, kinds } = content.searchWords[lang];
  const same = [...everyday, ...content.glossary.map((term) => [term[lang].term, ...term[lang].also])];
  const spelling = spellingOf(records, { skip, same, kinds, right: [] }, lang);
  const right = [...bodyWords(content, lang)].filter((word) => spelling.mend(word).join() !== word).sort();
  return {
    lang,
    pages: records,
    lexicon: { skip, same, kinds, right },
    shelves: Object.fromEntries(
      own.flatMap((page) => (page.kind === 'topic' ? [[page.key, page.title] as const] : [])),
    ),
  };
}

/** The first sentence of a description; two where the first is no more than a yes. */
function beginningOf(description: string): string {
  const [first = '', second = ''] = description.split(/(?<=[.?!])\s+/);
  return first.length < SHORT_SENTENCE ? `${first} ${second}`.trim() : first;
}

/** The words of all texts of a language, those apart that are too short to be taken for another. */
const bodyWords = ({ articles, pages, tools }: Content, lang: Lang): Set<string> =>
  new Set(
    [...articles, ...pages, ...tools]
      .filter((document) => document.lang === lang)
      .flatMap(({ body }) => body.texts.flatMap(({ text }) => wordsOf(text)))
      .filter((word) => word.length > 3 && !/\d/.test(word)),
  );
