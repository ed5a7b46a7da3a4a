/**
 * `npm run bench:growth`: what a search loads before its first suggestions, and how often the right page comes first,
 * as articles are added. The further articles are made up, each from a real one, some of its words new. Bytes are those of the built script, of the list of pages and of the
 * parts that the real questions ask for, compressed, with 200 bytes of headers a file.
 *
 * node e2e/bench/growth.ts [articles a language …]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Content, Document } from '../../src/content/read.ts';
import { LANGS, type Lang } from '../../src/languages.ts';
import type { ArticleData } from '../../src/schemas/article.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { openIndex } from '../../src/search/query/lookup.ts';
import { makeFinder } from '../../src/search/query/rank.ts';
import { tokenize } from '../../src/search/query/tokenize.ts';
import { currentSite } from '../../src/site/current.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import type { ArticlePage, Page } from '../../src/site/page.ts';

const SIZES = [0, 100, 200];
const LIMIT = 25 * 1024;
const HEADERS = 200;
const QUESTIONS = join(import.meta.dirname, 'queries.real.tsv');

const compressed = (text: string | Buffer): number => brotliCompressSync(text).length + HEADERS;

/** Numbers below `most` that look like chance and are the same in every run. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** Words of so few articles are their subject; words of more are those of the whole library. */
const FEW = 2;

/**
 * Writes an article on another subject: the words of the library stay, and those of the subject are made up.
 * @param isSubject whether a word is of the subject of the real article
 */
function rewriter(isSubject: (word: string) => boolean, pick: (most: number) => number): (text: string) => string {
  const syllable = (): string => `${'bcdfghjklmnprstw'.charAt(pick(16))}${'aiueo'.charAt(pick(5))}`;
  const made = (): string => Array.from({ length: 2 + pick(3) }, syllable).join('') + 'nsr'.charAt(pick(5));
  const others = new Map<string, string>();
  return (text) =>
    text.replace(/\p{L}{4,}/gu, (written) => {
      const word = written.toLowerCase();
      if (!isSubject(word)) return written;
      const other = others.get(word) ?? made();
      others.set(word, other);
      return other;
    });
}

/** In how many articles of a language each word stands, titles and everyday words included. */
function articlesByWord(content: Content, lang: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lang: code, data, body } of content.articles) {
    if (code !== lang) continue;
    const texts = [data.title, data.description, ...data.keywords, ...body.texts.map(({ text }) => text)];
    for (const word of new Set(texts.flatMap(tokenize))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The content and the pages of the site with made-up articles, so that there are so many of each language. */
function grown(content: Content, pages: readonly Page[], articles: number): { content: Content; pages: Page[] } {
  const further: { pages: Page[]; documents: Document<ArticleData>[] } = { pages: [], documents: [] };
  for (const lang of LANGS) {
    const real = pages.filter((page): page is ArticlePage => page.kind === 'article' && page.lang === lang);
    const counts = articlesByWord(content, lang);
    for (let copy = real.length; copy < articles; copy++) {
      const page = real[copy % real.length];
      const document = content.articles.find((each) => each.key === page?.key && each.lang === lang);
      if (!page || !document) continue;
      const mixed = rewriter((word) => (counts.get(word) ?? 0) <= FEW, chance(copy));
      further.pages.push({
        ...page,
        key: `${page.key}-${copy}`,
        path: page.path.replace(/\/$/, `-${copy}/`),
        title: mixed(page.title),
        description: mixed(page.description),
        keywords: page.keywords.map((keyword) => mixed(keyword)),
      });
      const texts = document.body.texts.map((text) => ({ ...text, text: mixed(text.text) }));
      further.documents.push({ ...document, body: { ...document.body, texts } });
    }
  }
  return {
    content: { ...content, articles: [...content.articles, ...further.documents] },
    pages: [...pages, ...further.pages],
  };
}

const questions = (lang: Lang): [text: string, answers: string[]][] =>
  readFileSync(QUESTIONS, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([code]) => code === lang)
    .map(([, text = '', answers = '']) => [text, answers === '-' ? [] : answers.split('|')]);

const scripts = join(readEnvironment().outDir, '_astro');
const script = readdirSync(scripts).find((name) => /^SearchForm.*\.js$/.test(name)) ?? '';
const scriptSize = compressed(readFileSync(join(scripts, script)));
const site = currentSite();
const sizes = process.argv.slice(2).map(Number);
const rows: Record<string, string | number>[] = [];

for (const articles of sizes.length > 0 ? sizes : SIZES)
  for (const lang of LANGS) {
    const { content, pages } = grown(site.content, site.pages, articles);
    const { core, parts, bodies } = buildIndex(content, pages, lang);
    const coreSize = compressed(JSON.stringify(core));
    const partSizes = new Map(
      Object.entries(parts).map(([letter, part]) => [letter, compressed(JSON.stringify(part))]),
    );
    const moved: number[] = [];
    let [first, three, answered, declined, honest, unanswered] = [0, 0, 0, 0, 0, 0];
    for (const [text, answers] of questions(lang)) {
      const index = openIndex(core);
      const find = makeFinder(index);
      let bytes = scriptSize + coreSize;
      let answer = find(text);
      while (answer.missing.length > 0) {
        for (const letter of answer.missing) {
          const part = parts[letter];
          if (part) index.add(letter, part, bodies[letter]);
          bytes += partSizes.get(letter) ?? 0;
        }
        answer = find(text);
      }
      moved.push(bytes);
      if (answers.length === 0) {
        unanswered++;
        if (answer.state !== 'results') honest++;
        continue;
      }
      answered++;
      const rank = answer.hits.findIndex(({ page }) => answers.includes(page.key)) + 1;
      if (rank === 1) first++;
      if (rank > 0 && rank <= 3) three++;
      if (answer.state !== 'results') declined++;
    }
    moved.sort((a, b) => a - b);
    const kb = (bytes = 0): string => (bytes / 1024).toFixed(1);
    rows.push({
      articles: Math.max(articles, core.pages.filter(({ topic }) => topic).length),
      lang,
      'script KB': kb(scriptSize),
      'list KB': kb(coreSize),
      'all parts KB': kb([...partSizes.values()].reduce((sum, size) => sum + size, 0)),
      'half of the questions KB': kb(moved[Math.floor(moved.length / 2)]),
      'nine of ten KB': kb(moved[Math.floor(moved.length * 0.9)]),
      'within 25 KB': `${moved.filter((bytes) => bytes <= LIMIT).length} of ${moved.length}`,
      'hit@1': (first / answered).toFixed(3),
      'hit@3': (three / answered).toFixed(3),
      'wrongly declined': (declined / answered).toFixed(3),
      honest: `${honest} of ${unanswered}`,
    });
  }
console.table(rows);
