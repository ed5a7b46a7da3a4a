/**
 * `npm run bench:queries`: how often the right page comes first. Every query of the committed files is typed into the
 * results page of the built site in a real browser, and put to plain Pagefind on the same index beside it.
 *
 * Used to tune search: `queries.brief.tsv`, which came with the evidence brief; `queries.tuning.tsv`, written before the
 * tuning; `tuning-2` and `tuning-3`, written during it; `tuning-4` to `tuning-6`, each written by somebody who saw the
 * pages' titles and headings only, and held out, `tuning-6` half of it, until its misses were read; `danger`, what
 * somebody types who needs help now.
 * `queries.held-out.tsv` was written after the tuning, by somebody who saw neither the word lists nor the other files;
 * nothing was chosen by it, and only its totals are printed.
 *
 * node e2e/bench/queries.ts [file.tsv ...]  (`MISSES=1` also lists the misses, for files used in tuning)
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { currentSite } from '../../src/site/current.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { isLang, LANGS, type Lang } from '../../src/languages.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { sectionPath } from '../../src/site/paths.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { makePlainPagefind } from './host.ts';

interface Query {
  lang: Lang;
  text: string;
  /** Keys that answer it. */
  answers: string[];
}

/** Targets on queries that were not used for tuning. */
const TARGETS = { first: 0.85, three: 0.97 };
const HELD_OUT = 'queries.held-out.tsv';
const FOLDER = import.meta.dirname;

const keys = new Map(currentSite().pages.map(({ path, key }) => [path, key]));

const readQueries = (file: string): Query[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line, index) => {
      const [lang, text = '', answers = ''] = line.split('\t');
      const wanted = answers.trim().split('|');
      const unknown = wanted.filter((key) => ![...keys.values()].includes(key));
      if (!isLang(lang) || !text || unknown.length > 0)
        throw new Error(`${file}, query ${index + 1}: "${line}" is not "language TAB query TAB keys of pages".`);
      return { lang, text, answers: wanted };
    });

const keyOf = (address: string): string => keys.get(new URL(address).pathname) ?? address;

/** Keys of what the results page shows, in order, once the full-text search has answered too. */
async function ours(page: Page, { lang, text }: Query): Promise<string[]> {
  await page.goto(`${sectionPath(lang, 'search').slice(1)}?q=${encodeURIComponent(text)}`);
  const status = page.locator('alir-search [role=status]').first();
  await status.and(page.locator('[data-state=results], [data-state=none]')).waitFor();
  await page.waitForLoadState('networkidle');
  const links = page.locator('alir-search ol:not([lang]) > li h2 a');
  return (await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).map(keyOf);
}

interface Plain {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Keys of what Pagefind finds as it comes, in order; the page is one of its folder. */
async function plain(page: Page, { text }: Query): Promise<string[]> {
  const addresses = await page.evaluate(async (query) => {
    const pagefind = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as Plain;
    const { results } = await pagefind.search(query);
    return Promise.all(
      results.slice(0, 10).map(async (result) => new URL((await result.data()).url, location.href).href),
    );
  }, text);
  return addresses.map(keyOf);
}

const rankOf = ({ answers }: Query, found: string[]): number => found.findIndex((key) => answers.includes(key)) + 1;

/** hit@1, hit@3 and mean reciprocal rank of a list of ranks, 0 being "not found". */
const score = (ranks: number[]) => ({
  first: ranks.filter((rank) => rank === 1).length / ranks.length,
  three: ranks.filter((rank) => rank > 0 && rank <= 3).length / ranks.length,
  reciprocal: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
});

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(FOLDER)
        .filter((name) => name.endsWith('.tsv') && name !== HELD_OUT)
        .concat(HELD_OUT)
        .map((name) => join(FOLDER, name));
const dist = readEnvironment().outDir;
const site = await startServer(dist);
const plainFolder = await makePlainPagefind(dist, (lang) => `<!doctype html><html lang="${lang}"></html>`);
const plainSite = await startServer(plainFolder);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
const rows: Record<string, string | number>[] = [];

try {
  const page = await browser.newPage({ baseURL: site.url });
  const plainPage = await browser.newPage({ baseURL: plainSite.url });
  for (const file of files)
    for (const lang of LANGS) {
      await plainPage.goto(`${lang}.html`);
      const queries = readQueries(file).filter((query) => query.lang === lang);
      const ranks = { Alir: [] as number[], 'plain Pagefind': [] as number[] };
      for (const query of queries) {
        const found = await ours(page, query);
        ranks.Alir.push(rankOf(query, found));
        if (process.env['MISSES'] && basename(file) !== HELD_OUT && rankOf(query, found) !== 1)
          console.log(
            `${lang} "${query.text}" wants ${query.answers.join('|')}, found ${found.slice(0, 3).join(', ')}`,
          );
        ranks['plain Pagefind'].push(rankOf(query, await plain(plainPage, query)));
      }
      for (const [search, list] of Object.entries(ranks)) {
        if (list.length === 0) continue;
        const { first, three, reciprocal } = score(list);
        const met = first >= TARGETS.first && three >= TARGETS.three;
        rows.push({
          file: basename(file),
          lang,
          search,
          queries: list.length,
          'hit@1': first.toFixed(3),
          'hit@3': three.toFixed(3),
          MRR: reciprocal.toFixed(3),
          target: search === 'Alir' && basename(file) === HELD_OUT ? (met ? 'met' : 'missed') : '',
        });
      }
    }
} finally {
  await browser.close();
  await site.close();
  await plainSite.close();
  rmSync(plainFolder, { recursive: true });
}

console.table(rows);
