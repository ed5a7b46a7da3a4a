/**
 * `npm run bench [-- [--pages-alone] files …]`: what it takes to build the site with many articles, beside Starlight of the same
 * Astro with the same text. Default: 200, 1,000, 2,000 and 4,000 article files; two languages make two files of an article.
 * `--pages-alone` leaves out the rows with pictures: drawing them all takes most of the time.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ASTRO_BUILD } from '../../src/cli/astro-build.ts';
import { addArticles, editArticle, readArticles, writeStarlightPages } from './articles.ts';
import { run } from './run.ts';
import { installStarlight, STARLIGHT } from './starlight.ts';

const SIZES = [200, 1000, 2000, 4000];

/** What belongs to the project itself, without what earlier builds left. */
const PROJECT = ['astro.config.mjs', 'content', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];
const BUILT = 'dist';
/** How Astro is built by who follows its documentation. */
const PLAIN_BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];
/** What Astro keeps from build to build, pages included; and where preview images are kept. */
const ASTRO_CACHE = ['node_modules/.astro', 'node_modules/.vite', '.astro', BUILT];
const IMAGE_CACHE = '.cache';
/** Routes of what an article has besides its page. */
const BESIDES = ['src/pages/[...leaflet].astro', 'src/pages/cards', 'src/pages/og'];

/** Writes what the process used on a pipe of its own. */
const REPORT = `import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

interface Build {
  /** Seconds by the clock. */
  seconds: number;
  /** Seconds of computing on all cores: other work on the machine changes it less than the clock. */
  computing: number;
  /** The most resident memory of the build's own process, threads included, in bytes; Pagefind's is another process. */
  memory: number;
}

interface Result {
  site: string;
  cold: Build;
  /** A fresh build that finds the preview images of an earlier one; none for a site without such images. */
  cached?: Build;
  edited?: Build;
  output: number;
}

/** Builds a site once, in a process of its own. */
async function build(root: string, command: string[]): Promise<Build> {
  const from = performance.now();
  const report = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const used = await run(root, process.execPath, ['--import', report, ...command]);
  const seconds = (performance.now() - from) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(used) as NodeJS.ResourceUsage;
  return { seconds, computing: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

const forget = (root: string, paths: string[]): void => {
  for (const path of paths) rmSync(join(root, path), { recursive: true, force: true });
};

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** A copy of this project with so many article files; packages are linked one by one, so that caches stay in the copy. */
async function copyProject(root: string, files: number): Promise<void> {
  for (const name of PROJECT) cpSync(name, join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
  addArticles(root, files);
  await run(root, 'npm', ['run', 'translations', '--', ...readdirSync(join(root, 'content/articles')), '--same']);
}

/** Measures the copy of this project. */
async function measureOurs(root: string): Promise<Result> {
  forget(root, [...ASTRO_CACHE, IMAGE_CACHE]);
  const cold = await build(root, ASTRO_BUILD);
  forget(root, ASTRO_CACHE);
  const cached = await build(root, ASTRO_BUILD);
  const output = sizeOf(join(root, BUILT));
  editArticle(join(root, 'content/articles/first-days/id.mdx'));
  return { site: 'Alir', cold, cached, output, edited: await build(root, ASTRO_BUILD) };
}

/** Measures what is left when an article is a page and nothing besides: no leaflet, no pictures to share. */
async function measurePagesAlone(root: string): Promise<Result> {
  forget(root, [...ASTRO_CACHE, ...BESIDES]);
  const cold = await build(root, ASTRO_BUILD);
  return { site: 'pages alone', cold, output: sizeOf(join(root, BUILT)) };
}

/** Measures Starlight with the articles of the copy. */
async function measureStarlight(root: string, copy: string): Promise<Result> {
  forget(root, [...ASTRO_CACHE, 'src/content']);
  writeStarlightPages(root, readArticles(copy));
  const cold = await build(root, PLAIN_BUILD);
  const output = sizeOf(join(root, BUILT));
  editArticle(join(root, 'src/content/docs/first-days.mdx'));
  return { site: 'Starlight', cold, output, edited: await build(root, PLAIN_BUILD) };
}

const time = (made: Build): string => `${made.seconds.toFixed(0)} s (${made.computing.toFixed(0)})`;
const memory = (made: Build): string => `${(made.memory / 1e9).toFixed(2)} GB`;
const HEAD = ['files', 'site       ', 'cold       ', 'memory ', 'images cached', 'memory ', 'one edit   ', 'output'];
const row = (files: number, { site, cold, cached, edited, output }: Result): string[] => [
  String(files),
  site,
  time(cold),
  memory(cold),
  cached ? time(cached) : '',
  cached ? memory(cached) : '',
  edited ? time(edited) : '',
  `${(output / 1e6).toFixed(0)} MB`,
];
const line = (cells: string[]): string =>
  `| ${cells.map((cell, n) => cell.padEnd(HEAD[n]?.length ?? 0)).join(' | ')} |`;

const {
  values: { 'pages-alone': pagesAlone },
  positionals,
} = parseArgs({ options: { 'pages-alone': { type: 'boolean' } }, allowPositionals: true });
const asked = positionals.map(Number);
const temporary = mkdtempSync(join(tmpdir(), 'scale-'));
const starlight = join(temporary, 'starlight');
try {
  mkdirSync(starlight);
  await installStarlight(starlight);
  console.log(`${cpus().length} cores, Node ${process.versions.node}. Files: article files in all, half of them Indonesian and half English. Times by the clock, in brackets seconds
of computing on all cores. Memory: the most that the build's own process held, without Pagefind's. Images cached: a fresh build that finds its preview images drawn. One edit: a build after one article changed.
Starlight ${STARLIGHT}: the same text, our components replaced by plain Markdown, no preview images.
Pages alone: Alir without the leaflet, the card and the preview image that it makes of each article.\n`);
  console.log(line(HEAD));
  console.log(line(HEAD.map((name) => '-'.repeat(name.length))));
  for (const files of asked.length > 0 ? asked : SIZES) {
    const copy = join(temporary, String(files));
    mkdirSync(copy);
    await copyProject(copy, files);
    console.log(line(row(files, await measureStarlight(starlight, copy))));
    if (!pagesAlone) console.log(line(row(files, await measureOurs(copy))));
    console.log(line(row(files, await measurePagesAlone(copy))));
    rmSync(copy, { recursive: true });
  }
} finally {
  if (existsSync(temporary)) rmSync(temporary, { recursive: true });
}
