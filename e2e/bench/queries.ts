/**
 * `npm run bench:queries`: how often the right page comes first. Every query of the committed files is typed into the
 * results page of the built site in a real browser, and put to plain Pagefind on the same index beside it.
 *
 * None of them is in `content/asked.*.tsv`, from which search learns. By the misses of these, words were mended:
 * `queries.brief.tsv`, which came with the evidence brief; `danger`, what somebody types who needs help now.
 * `queries.real.tsv` was gathered from public places; half of its questions have no answer on the site, and it is measured
 * whether search says so. `queries.fresh.tsv` was written before its results were looked at, half of it without an answer.
 * `fresh-2` and `fresh-3` were written together, drawn apart by chance and labelled before anything was measured: by the misses
 * of `fresh-2` search was mended, `fresh-3` was measured once afterwards. Then search was mended by the misses of all three.
 * `queries.held-out.tsv` was written after the tuning, by somebody who saw neither the word lists nor the other files;
 * nothing was chosen by it, and only its totals are printed. So are those of `fresh-4` and `fresh-6` to `fresh-8`; `fresh-5` was
 * one of these until its misses were read.
 *
 * "Wrongly declined" counts the questions that a page answers fully; of those that pages answer partly (grade 1 in the
 * fourth column) it is only told how many are called nearest.
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
  /** Keys that answer it; none where the site has no answer. */
  answers: string[];
  /** True when they answer a part of it: to call them nearest is then no wrong word, and none that is asked for. */
  isPartly: boolean;
}

/** What the results page says. */
interface Said {
  /** Keys of the pages shown, in order. */
  found: string[];
  /** Whether it says that they answer. */
  isAnswer: boolean;
}

/** Targets on all queries by which nothing was chosen, together: some of the lists are small. */
const TARGETS = { first: 0.85, three: 0.97, honest: 0.7, declined: 0.05 };
const HELD_OUT = 'queries.held-out.tsv';
/** Files by which nothing was chosen. */
const UNTUNED = [HELD_OUT, ...[4, 6, 7, 8].map((number) => `queries.fresh-${number}.tsv`)];
const FOLDER = import.meta.dirname;

const keys = new Map(currentSite().pages.map(({ path, key }) => [path, key]));

const readQueries = (file: string): Query[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line, index) => {
      const [lang, text = '', answers = '', grade = ''] = line.split('\t');
      const wanted = answers.trim() === '-' ? [] : answers.trim().split('|');
      const unknown = wanted.filter((key) => ![...keys.values()].includes(key));
      if (!isLang(lang) || !text || unknown.length > 0)
        throw new Error(`${file}, query ${index + 1}: "${line}" is not "language TAB query TAB keys of pages".`);
      return { lang, text, answers: wanted, isPartly: grade === '1' };
    });

const keyOf = (address: string): string => keys.get(new URL(address).pathname) ?? address;

/** What the results page shows and says. */
async function ours(page: Page, { lang, text }: Query): Promise<Said> {
  await page.goto(`${sectionPath(lang, 'search').slice(1)}?q=${encodeURIComponent(text)}`);
  const status = page.locator('alir-search [role=status]').first();
  await status.and(page.locator('[data-state=results], [data-state=nearest], [data-state=none]')).waitFor();
  const links = page.locator('alir-search ol:not([lang]) > li :is(h2, h3) a');
  const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return { found: found.map(keyOf), isAnswer: (await status.getAttribute('data-state')) === 'results' };
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

/** What came out for a list of queries. */
interface Tally {
  /** Of those with an answer, 0 being "not found". */
  ranks: number[];
  /** Those that pages answer only partly. */
  partly: number;
  declined: number;
  declinedPartly: number;
  unanswered: number;
  honest: number;
}

const joined = (a: Tally, b: Tally): Tally => ({
  ranks: [...a.ranks, ...b.ranks],
  partly: a.partly + b.partly,
  declined: a.declined + b.declined,
  declinedPartly: a.declinedPartly + b.declinedPartly,
  unanswered: a.unanswered + b.unanswered,
  honest: a.honest + b.honest,
});

/** hit@1, hit@3 and mean reciprocal rank. */
const score = (ranks: number[]) => ({
  first: part(ranks, (rank) => rank === 1),
  three: part(ranks, (rank) => rank > 0 && rank <= 3),
  reciprocal: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
});

function ranksOf(ranks: number[]): Record<string, string | number> {
  const { first, three, reciprocal } = score(ranks);
  return { queries: ranks.length, 'hit@1': first.toFixed(3), 'hit@3': three.toFixed(3), MRR: reciprocal.toFixed(3) };
}

const declinedOf = ({ ranks, partly, declined }: Tally): number => declined / (ranks.length - partly);

const figuresOf = (tally: Tally): Record<string, string | number> => ({
  ...ranksOf(tally.ranks),
  'wrongly declined': declinedOf(tally).toFixed(3),
  'of partly': tally.partly > 0 ? `${tally.declinedPartly} of ${tally.partly}` : '',
  honest: tally.unanswered > 0 ? `${tally.honest} of ${tally.unanswered}` : '',
});

function isMet(tally: Tally): boolean {
  const { first, three } = score(tally.ranks);
  return (
    first >= TARGETS.first &&
    three >= TARGETS.three &&
    declinedOf(tally) <= TARGETS.declined &&
    tally.honest >= TARGETS.honest * tally.unanswered
  );
}

const part = <T>(all: T[], holds: (each: T) => boolean): number => all.filter(holds).length / all.length;

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
const unseen = Object.fromEntries(LANGS.map((lang) => [lang, [] as Tally[]])) as Record<Lang, Tally[]>;

try {
  const page = await browser.newPage({ baseURL: site.url });
  const plainPage = await browser.newPage({ baseURL: plainSite.url });
  for (const file of files)
    for (const lang of LANGS) {
      await plainPage.goto(`${lang}.html`);
      const queries = readQueries(file).filter((query) => query.lang === lang);
      const [answered, unanswered] = [true, false].map((has) =>
        queries.filter(({ answers }) => answers.length > 0 === has),
      ) as [Query[], Query[]];
      const tell = (what: string, { text }: Query, { found }: Said): void => {
        if (process.env['MISSES'] && !UNTUNED.includes(basename(file)))
          console.log(`${lang} ${what}: "${text}" found ${found.slice(0, 3).join(', ')}`);
      };
      const tally: Tally = {
        ranks: [],
        partly: 0,
        declined: 0,
        declinedPartly: 0,
        unanswered: unanswered.length,
        honest: 0,
      };
      const plainRanks: number[] = [];
      for (const query of answered) {
        const said = await ours(page, query);
        const rank = rankOf(query, said.found);
        tally.ranks.push(rank);
        if (rank !== 1) tell(`wants ${query.answers.join('|')}`, query, said);
        if (query.isPartly) tally.partly++;
        if (!said.isAnswer && query.isPartly) tally.declinedPartly++;
        else if (!said.isAnswer) {
          tally.declined++;
          tell('wrongly declined', query, said);
        }
        plainRanks.push(rankOf(query, await plain(plainPage, query)));
      }
      for (const query of unanswered) {
        const said = await ours(page, query);
        if (said.isAnswer) tell('false yes', query, said);
        else tally.honest++;
      }
      if (answered.length === 0) continue;
      rows.push({ file: basename(file), lang, search: 'Alir', ...figuresOf(tally) });
      rows.push({ file: basename(file), lang, search: 'plain Pagefind', ...ranksOf(plainRanks) });
      if (UNTUNED.includes(basename(file))) unseen[lang].push(tally);
    }
  for (const lang of LANGS) {
    if (unseen[lang].length === 0) continue;
    const all = unseen[lang].reduce(joined);
    rows.push({
      file: 'nothing chosen by them',
      lang,
      search: 'Alir',
      ...figuresOf(all),
      target: isMet(all) ? 'met' : 'missed',
    });
  }
} finally {
  await browser.close();
  await site.close();
  await plainSite.close();
  rmSync(plainFolder, { recursive: true });
}

console.table(rows);
