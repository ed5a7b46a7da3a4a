/** A site with made-up articles, for what is measured of search. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AskedQuestion } from '../../src/content/asked.ts';
import type { Content, Document } from '../../src/content/read.ts';
import { indexPages, publishedOf, writeFiles } from '../../src/integrations/pagefind.ts';
import { LANGS, type Lang } from '../../src/languages.ts';
import type { ArticleData } from '../../src/schemas/article.ts';
import { buildDetails } from '../../src/search/build/build-details.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { tokenize } from '../../src/search/query/tokenize.ts';
import { currentSite } from '../../src/site/current.ts';
import type { ArticlePage, Page } from '../../src/site/page.ts';
import { recordsPath, searchBeginningsPath, searchPartsPath, sectionsPath } from '../../src/site/paths.ts';

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

const WORD = /\p{L}{4,}/gu;

/** Writes an article on another subject: the words of the library stay, and those of the subject are made up. */
interface Rewriter {
  text: (text: string) => string;
  /** A title, a description, a phrase that people type: no two articles have the same, so one word at least is another. */
  claim: (text: string) => string;
}

/** @param countOf in how many articles a word stands; words of a few are of the subject of the real article */
function rewriter(countOf: (word: string) => number, pick: (most: number) => number): Rewriter {
  const syllable = (): string => `${'bcdfghjklmnprstw'.charAt(pick(16))}${'aiueo'.charAt(pick(5))}`;
  const made = (): string => Array.from({ length: 2 + pick(3) }, syllable).join('') + 'nsr'.charAt(pick(5));
  const others = new Map<string, string>();
  const otherFor = (word: string): string => {
    const other = others.get(word) ?? made();
    others.set(word, other);
    return other;
  };
  const text = (real: string): string =>
    real.replace(WORD, (written) => {
      const word = written.toLowerCase();
      return countOf(word) <= FEW ? otherFor(word) : written;
    });
  return {
    text,
    claim: (real) => {
      const changed = text(real);
      const words = real.toLowerCase().match(WORD) ?? [];
      const [rarest] = words.sort((a, b) => countOf(a) - countOf(b));
      if (changed !== real || !rarest) return changed;
      return real.replace(WORD, (written) => (written.toLowerCase() === rarest ? otherFor(rarest) : written));
    },
  };
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
export function grown(content: Content, pages: readonly Page[], articles: number): { content: Content; pages: Page[] } {
  const further: { pages: Page[]; documents: Document<ArticleData>[]; asked: AskedQuestion[] } = {
    pages: [],
    documents: [],
    asked: [],
  };
  for (const lang of LANGS) {
    const real = pages.filter((page): page is ArticlePage => page.kind === 'article' && page.lang === lang);
    const counts = articlesByWord(content, lang);
    for (let copy = real.length; copy < articles; copy++) {
      const page = real[copy % real.length];
      const document = content.articles.find((each) => each.key === page?.key && each.lang === lang);
      if (!page || !document) continue;
      const made = rewriter((word) => counts.get(word) ?? 0, chance(copy));
      further.pages.push({
        ...page,
        key: `${page.key}-${copy}`,
        path: page.path.replace(/\/$/, `-${copy}/`),
        title: made.claim(page.title),
        description: made.claim(page.description),
        keywords: page.keywords.map(made.claim),
      });
      const texts = document.body.texts.map((text) => ({ ...text, text: made.text(text.text) }));
      further.documents.push({ ...document, key: `${page.key}-${copy}`, body: { ...document.body, texts } });
      for (const asked of content.asked)
        if (asked.lang === lang && asked.pages.includes(page.key))
          further.asked.push({ ...asked, question: made.claim(asked.question), pages: [`${page.key}-${copy}`] });
    }
  }
  return {
    content: {
      ...content,
      articles: [...content.articles, ...further.documents],
      asked: [...content.asked, ...further.asked],
    },
    pages: [...pages, ...further.pages],
  };
}

/**
 * A copy of a built site whose search knows made-up articles too; they have plain pages.
 * @param articles of each language
 * @returns its folder, which whoever asks for it removes, and the pages that search finds
 */
export async function buildGrown(dist: string, articles: number): Promise<{ dir: string; pages: Page[] }> {
  const dir = mkdtempSync(join(tmpdir(), 'alir-grown-'));
  cpSync(dist, dir, { recursive: true });
  const site = currentSite();
  const { content, pages } = grown(site.content, site.pages, articles);
  const write = (path: string, text: string): void => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const real = new Set(site.pages.map(({ path }) => path));
  for (const { path, lang, key, title } of pages) {
    if (real.has(path)) continue;
    const body = content.articles.find((each) => each.key === key && each.lang === lang)?.body.texts ?? [];
    write(
      `${path}index.html`,
      `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${body.map(({ text }) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('')}</main></body></html>`,
    );
  }
  for (const lang of LANGS) {
    const { core, parts, bodies, beginnings } = buildIndex(content, pages, lang);
    write(recordsPath(lang), JSON.stringify(core));
    write(searchBeginningsPath(lang), JSON.stringify(beginnings));
    write(sectionsPath(lang), JSON.stringify(buildDetails(pages, lang)));
    for (const [name, part] of Object.entries(parts))
      write(`${searchPartsPath(lang)}${name}.json`, JSON.stringify(part));
    for (const [name, words] of Object.entries(bodies))
      write(`${searchPartsPath(lang)}body-${name}.json`, JSON.stringify(words));
  }
  const searchable = pages.filter((page) => page.searchable);
  rmSync(join(dir, 'pagefind'), { recursive: true, force: true });
  writeFiles(join(dir, 'pagefind'), publishedOf(await indexPages(dir, searchable)));
  return { dir, pages: searchable };
}
