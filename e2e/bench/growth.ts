/**
 * `npm run bench:growth`: what a search loads before its first suggestions, and how often the right page comes first,
 * as articles are added. The further articles are made up, each from a real one, some of its words new. Bytes are those of
 * the built script, of the list of pages and of the parts that the real questions ask for, compressed, with 200 bytes of
 * headers a file: when the first word that finds something is typed, and when the whole question is. Who types letter by
 * letter, a second after the touch, has loaded the answers to frequent beginnings too. A made-up article keeps what its
 * model shares with other articles, so it may stand beside it; the second hit@3 counts real ones only. The second table
 * says for how many of the measured questions, those of all files, the first letters or the first word, typed at once, bring
 * suggestions without a further round trip, and for how many these are the very ones that the whole index has; it has
 * none for some.
 *
 * node e2e/bench/growth.ts [articles a language …]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LANGS, type Lang } from '../../src/languages.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { MOST_SUGGESTED, openBeginnings } from '../../src/search/query/beginnings.ts';
import { openIndex, openWholeIndex } from '../../src/search/query/lookup.ts';
import { type Answer, makeFinder } from '../../src/search/query/rank.ts';
import type { IndexedPage } from '../../src/search/query/search-index.ts';
import { currentSite } from '../../src/site/current.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { grown } from './grown.ts';

const SIZES = [0, 100, 200];
const LIMIT = 25 * 1024;
const HEADERS = 200;
const QUESTIONS = 'queries.real.tsv';
/** What is typed of a question in one go. */
const STARTS: Record<string, (question: string) => string> = {
  '1 letter': (question) => question.slice(0, 1),
  '2 letters': (question) => question.slice(0, 2),
  '3 letters': (question) => question.slice(0, 3),
  '4 letters': (question) => question.slice(0, 4),
  'first word': (question) => question.split(' ')[0] ?? '',
};

const compressed = (text: string | Buffer): number => brotliCompressSync(text).length + HEADERS;

const FILES = readdirSync(import.meta.dirname).filter((name) => /^queries\..*\.tsv$/.test(name));

const questionsOf = (file: string, lang: Lang): [text: string, answers: string[]][] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([code]) => code === lang)
    .map(([, text = '', answers = '']) => [text, answers === '-' ? [] : answers.split('|')]);

const scripts = join(readEnvironment().outDir, '_astro');
const script = readdirSync(scripts).find((name) => /^SearchForm.*\.js$/.test(name)) ?? '';
const scriptSize = compressed(readFileSync(join(scripts, script)));
const site = currentSite();
const sizes = process.argv.slice(2).map(Number);
const real = new Set(site.pages.map(({ key }) => key));
const rows: Record<string, string | number>[] = [];
const starts: Record<string, string | number>[] = [];

for (const articles of sizes.length > 0 ? sizes : SIZES)
  for (const lang of LANGS) {
    const { content, pages } = grown(site.content, site.pages, articles);
    const { core, parts, bodies, beginnings } = buildIndex(content, pages, lang);
    const coreSize = compressed(JSON.stringify(core));
    const aheadSize = compressed(JSON.stringify(beginnings));
    const partSizes = new Map(Object.entries(parts).map(([name, part]) => [name, compressed(JSON.stringify(part))]));
    const atFirst: number[] = [];
    const byLetters: number[] = [];
    const moved: number[] = [];
    let [first, three, threeReal, answered, declined, honest, unanswered] = [0, 0, 0, 0, 0, 0, 0];
    // Suggestions do not load the words of texts; the results page does, which answers.
    const findAll = makeFinder(openWholeIndex(core, parts, bodies));
    const startSearch = (pagesAhead?: ReturnType<typeof openBeginnings>) => {
      const index = openIndex(core);
      const find = makeFinder(index);
      let bytes = scriptSize + coreSize;
      return {
        bytes: () => bytes,
        /** Whether there are suggestions for what is typed so far, with the parts that it asks for. */
        type(so: string): boolean {
          let answer = find(so);
          if (answer.missing.length > 0 && pagesAhead?.(so)) return true;
          while (answer.missing.length > 0) {
            for (const name of answer.missing) {
              const part = parts[name];
              if (part) index.add(name, part);
              bytes += partSizes.get(name) ?? 0;
            }
            answer = find(so);
          }
          return answer.hits.length > 0;
        },
      };
    };
    for (const [text, answers] of questionsOf(QUESTIONS, lang)) {
      const words = startSearch();
      const spaces = Array.from(text.matchAll(/ |$/g), ({ index }) => index);
      spaces.some((end) => words.type(text.slice(0, end)));
      atFirst.push(words.bytes());
      words.type(text);
      moved.push(words.bytes());
      const letters = startSearch(openBeginnings(beginnings, core));
      Array.from(text).some((_, at) => letters.type(text.slice(0, at + 1)));
      byLetters.push(letters.bytes() + aheadSize);
      const answer = findAll(text);
      if (answers.length === 0) {
        unanswered++;
        if (answer.state !== 'results') honest++;
        continue;
      }
      answered++;
      const found = answer.hits.map(({ page }) => page.key);
      const has = (key: string): boolean => answers.includes(key);
      if (found.slice(0, 1).some(has)) first++;
      if (found.slice(0, 3).some(has)) three++;
      if (
        found
          .filter((key) => real.has(key))
          .slice(0, 3)
          .some(has)
      )
        threeReal++;
      if (answer.state !== 'results') declined++;
    }
    for (const list of [atFirst, byLetters, moved]) list.sort((a, b) => a - b);
    const kb = (bytes = 0): string => (bytes / 1024).toFixed(1);
    const count = Math.max(articles, core.pages.filter(({ topic }) => topic).length);
    rows.push({
      articles: count,
      lang,
      'script KB': kb(scriptSize),
      'list KB': kb(coreSize),
      'all parts KB': kb([...partSizes.values()].reduce((sum, size) => sum + size, 0)),
      'first suggestions KB, half': kb(atFirst[Math.floor(atFirst.length / 2)]),
      'at most': kb(atFirst.at(-1)),
      'within 25 KB': `${atFirst.filter((bytes) => bytes <= LIMIT).length} of ${atFirst.length}`,
      'beginnings KB': kb(aheadSize),
      'letter by letter at most': kb(byLetters.at(-1)),
      'half of whole questions KB': kb(moved[Math.floor(moved.length / 2)]),
      'nine of ten KB': kb(moved[Math.floor(moved.length * 0.9)]),
      'hit@1': (first / answered).toFixed(3),
      'hit@3': (three / answered).toFixed(3),
      'hit@3 of real': (threeReal / answered).toFixed(3),
      'wrongly declined': (declined / answered).toFixed(3),
      honest: `${honest} of ${unanswered}`,
    });

    const [findAtTouch, findInWhole] = [makeFinder(openIndex(core)), makeFinder(openWholeIndex(core, parts))];
    const pagesAhead = openBeginnings(beginnings, core);
    const shown = ({ hits }: Answer): IndexedPage[] => hits.slice(0, MOST_SUGGESTED).map(({ page }) => page);
    const measured = FILES.flatMap((file) => questionsOf(file, lang));
    for (const [name, cut] of Object.entries(STARTS)) {
      const all = measured.map(([question]) => {
        const typed = cut(question).trim();
        const atTouch = shown(findAtTouch(typed));
        return { atTouch, ahead: pagesAhead(typed) ?? atTouch, last: shown(findInWhole(typed)) };
      });
      const share = (is: (each: (typeof all)[number]) => boolean): string =>
        (all.filter(is).length / all.length).toFixed(2);
      const same = (a: IndexedPage[], b: IndexedPage[]): boolean =>
        a.length === b.length && a.every((page, at) => page === b[at]);
      starts.push({
        articles: count,
        lang,
        typed: name,
        questions: all.length,
        'found by the whole index': share(({ last }) => last.length > 0),
        'at once, by titles': share(({ atTouch }) => atTouch.length > 0),
        'with beginnings': share(({ ahead }) => ahead.length > 0),
        'the very ones, by titles': share(({ atTouch, last }) => last.length > 0 && same(atTouch, last)),
        'the very ones, with beginnings': share(({ ahead, last }) => last.length > 0 && same(ahead, last)),
      });
    }
  }
console.table(rows);
console.table(starts);
