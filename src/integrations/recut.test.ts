/**
 * Pagefind's own search over its own index against ours over the index that is cut anew: same pages, same scores, same
 * passages. Indexes the real articles, drafts too, as plain pages.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Found, loadPagefind, type Pagefind } from '../search/pagefind.ts';
import { LANGS, type Lang } from '../languages.ts';
import { cut, type IndexFile, recut, type Word } from './recut.ts';

const ARTICLES = 'content/articles';
/** What people type: whole, unfinished, misspelt, quoted, accented, empty, and what no page has. */
const QUERIES: Record<Lang, string[]> = {
  id: [
    'asi seret', 'pijat oksitosin', 'pijet oksitosin', 'keluar susu padahal ga hamil', 'galaktorea', 'bayi kuning',
    'demam menyusui', 'payudara bengkak', 'puting lecet', 'kb saat menyusui', 'masa subur', 'hubungan suami istri',
    'kapan harus ke dokter', 'menyusui', 'susui', 'ASI', 'a', 's', 'me', 'men', 'meny', 'menyusu', 'p', 'pij', 'pe',
    'oksito', 'oksitosinnya', 'payudaraku', 'bra', '10', '2', 'ibu-ibu', '"pijat oksitosin"', '"kapan ke dokter"',
    'Ásí seret', 'di rumah', 'zzzz', 'axyz', 'mzz', '?', '', 'stres dan asi', 'kader posyandu', 'asi eksklusif 6 bulan',
  ],
  en: [
    'clogged duct', 'galactorhea', 'galactorrhea', 'not enough milk', 'oxytocin massage', 'leaking during sex',
    'is my baby getting enough', 'breastfeeding', 'breastfeed', 'mastitis fever', 'pumping at work', 'birth control',
    'fertile window', 'stress', 'stressful days', 'a', 'th', 'the', 'm', 'mi', 'mas', 'mast', 'o', 'oxy', 'milks',
    'milkmaid', 'therapist', 'wh', '10', '1', 'let-down', '"let down reflex"', '"not enough"', 'café milk', 'in',
    'how long', 'zzzz', 'axyz', 'thzz', '!', '', 'partner support', 'hand expression', 'wet nappies a day',
  ],
}; // prettier-ignore
const SITE = 'https://alir.test/';

interface Answer {
  results: { id: string; score: number; data(): Promise<Found> }[];
}
interface Reference {
  search: (query: string) => Promise<Answer>;
}

const files = new Map<string, Uint8Array>();
const folder = mkdtempSync(join(tmpdir(), 'alir-pagefind-'));
let original: IndexFile[];

const titled = /^title: "?(.*?)"?$/m;
const pageOf = (mdx: string, lang: Lang): string => {
  const [, front = '', body = ''] = mdx.split(/^---$/m);
  const html = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/^## (.*)$/gm, (_, text: string) => `<h2 id="${text.length}-${text.charCodeAt(0)}">${text}</h2>`);
  return `<html lang="${lang}"><head><title>${titled.exec(front)?.[1] ?? ''}</title></head><body><main>${html}</main></body></html>`;
};

/** Pagefind's own search in its own index, with every word loaded: what it answers must not hang on what it cut where. */
async function reference(lang: Lang): Promise<Reference> {
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) });
  const { createInstance } = (await import(
    /* @vite-ignore */ `${pathToFileURL(join(folder, 'pagefind.js')).href}?${lang}`
  )) as {
    createInstance: (options: Record<string, unknown>) => Reference;
  };
  const instance = createInstance({
    basePath: `${SITE}original/`,
    baseUrl: '/',
    excerptLength: 24,
    ranking: { metaWeights: { title: 6, keywords: 5, description: 2 } },
  });
  const pieces = original.filter(({ path }) => path.startsWith(`index/${lang}_`)).length;
  for (const letter of '0123456789abcdefghijklmnopqrstuvwxyz–−“') await instance.search(letter);
  const loaded = new Set(asked().filter((path) => path.startsWith(`/original/index/${lang}_`)));
  expect(loaded.size).toBe(pieces);
  vi.unstubAllGlobals();
  vi.stubGlobal('fetch', served);
  return instance;
}

const served = vi.fn((address: string | URL) => {
  const content = files.get(new URL(address).pathname);
  return Promise.resolve(content ? new Response(Buffer.from(content)) : new Response(null, { status: 404 }));
});
const asked = (): string[] => served.mock.calls.map(([address]) => new URL(address).pathname);

beforeAll(async () => {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const key of readdirSync(ARTICLES))
    for (const lang of LANGS)
      await index.addHTMLFile({
        url: `/${lang}/${key}/`,
        content: pageOf(readFileSync(join(ARTICLES, key, `${lang}.mdx`), 'utf8'), lang),
      });
  original = (await index.getFiles()).files;
  await pagefind.close();
  for (const { path, content } of original) files.set(`/original/${path}`, content);
  for (const { path, content } of recut(original)) files.set(`/recut/${path}`, content);
  writeFileSync(join(folder, 'pagefind.js'), files.get('/original/pagefind.js') ?? '');
  vi.stubGlobal('fetch', served);
}, 30_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

describe.each(LANGS)('the index in "%s", cut anew,', (lang) => {
  let theirs: Reference;
  /** Ours for each query anew, so that no piece is there that it did not ask for. */
  const ours = (): Promise<Pagefind> => loadPagefind(`${SITE}recut/pagefind.js`, '/', lang);

  beforeAll(async () => {
    theirs = await reference(lang);
  });

  test.each(QUERIES[lang])('answers %j as Pagefind does', async (query) => {
    const [expected, answer] = [await theirs.search(query), await (await ours()).search(query)];
    const plain = (results: Answer['results']) => results.map(({ id, score }) => [id, score.toFixed(3)]);
    expect(plain(answer?.results ?? [])).toEqual(plain(expected.results));
    for (const [index, result] of expected.results.slice(0, 3).entries()) {
      const { url, excerpt, meta, sub_results } = await result.data();
      // At the end of a section Pagefind cuts its excerpt short; ours starts earlier instead.
      const sections = sub_results.map(({ title, url, excerpt }) => {
        const found: unknown = expect.stringContaining(excerpt);
        return { title, url, excerpt: found };
      });
      expect(await answer?.results[index]?.data()).toMatchObject({ url, excerpt, meta, sub_results: sections });
    }
  });

  test('comes in small pieces, a few for a query', async () => {
    const sizes = [...files]
      .filter(([path]) => path.startsWith(`/recut/index/${lang}_`))
      .map(([, { length }]) => length);
    expect(Math.max(...sizes)).toBeLessThan(3000);
    served.mockClear();
    await (await ours()).search(QUERIES[lang][0] ?? '');
    expect(asked().filter((path) => path.includes('/index/')).length).toBeLessThanOrEqual(4);
  });
});

test('files that are no longer as they were stop the build', () => {
  const broken = original.map((file) =>
    file.path.startsWith('index/')
      ? { ...file, content: files.get('/original/pagefind-entry.json') ?? file.content }
      : file,
  );
  expect(() => recut(broken)).toThrow();
  expect(() => recut(original.filter(({ path }) => !path.endsWith('.pf_meta')))).toThrow('Pagefind wrote no');
});

test('a cut repeats the words that those after it begin with, and names its beginnings', () => {
  const words = ['m', 'makan', 'men', 'menyusui', 'menyusuinya', 'pijat'].map((word): Word => [word, Buffer.from('.')]);
  const pieces = cut(words, 0.3);
  expect(pieces.map(({ start }) => start)).toEqual(['', 'ma', 'me', 'meny', 'menyusuin', 'p']);
  expect(pieces[3]?.beginnings).toEqual(['m', 'me', 'men']);
  expect(pieces[3]?.words.map(([word]) => word)).toEqual(['m', 'men', 'menyusui']);
  expect(cut([])).toEqual([]);
});
