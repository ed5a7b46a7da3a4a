/**
 * `npm run bench:hosts`: how many answers a second the servers of `deploy/` give, beside the same server that serves the same
 * bytes as a plain file, and the same page with nothing set but that it picks compressed copies. Needs wrk, from Debian's
 * packages.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precompress } from '../../src/cli/precompressed.ts';
import { DEFAULT_LANG } from '../../src/languages.ts';
import { article } from '../content.ts';
import { installServers, SERVERS, startHost } from '../hosts/servers.ts';
import { OUT_DIR } from '../site/pages.ts';

/** Rounds of a few seconds each, by turns, so that what else the machine does meets both; the median counts. */
const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 32;

if (!installServers()) throw new Error('nginx and Caddy are needed: apt-get install nginx-light caddy wrk.');

const dir = mkdtempSync(join(tmpdir(), 'alir-hosts-'));
const site = join(dir, 'site');
cpSync(OUT_DIR, site, { recursive: true });
await precompress(site);
const { path } = article('galactorrhea', DEFAULT_LANG);
const file = join(site, path, 'index.html');
const plain = join(dir, 'plain');
mkdirSync(plain);

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

function rate(url: string, encoding: string): number {
  const out = execFileSync(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', `Accept-Encoding: ${encoding}`, url],
    { encoding: 'utf8' },
  );
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(out) ?? [];
  if (!rate || out.includes('Non-2xx')) throw new Error(`wrk on ${url} gave:\n${out}`);
  return Number(rate);
}

try {
  for (const name of SERVERS) {
    const settled = await startHost(name, site, join(dir, name));
    const own = await startHost(name, site, join(dir, `${name}-own`), 'precompressed');
    const bare = await startHost(name, plain, join(dir, `${name}-bare`), 'plain');
    for (const [encoding, ending] of [
      ['br', '.br'],
      ['gzip', '.gz'],
      ['identity', ''],
    ] as const) {
      copyFileSync(file + ending, join(plain, 'page.bin'));
      const rounds = Array.from({ length: ROUNDS }, () => ({
        ours: rate(settled.url + path, encoding),
        own: rate(own.url + path, encoding),
        plain: rate(`${bare.url}/page.bin`, 'identity'),
      }));
      const perSecond = Math.round(median(rounds.map(({ ours }) => ours)));
      const toPlain = median(rounds.map(({ ours, plain }) => ours / plain)).toFixed(2);
      const toOwn = median(rounds.map(({ ours, own }) => ours / own)).toFixed(2);
      console.log(
        `${name}, article as ${encoding}: ${perSecond} answers a second, ${toPlain} of a plain file, ${toOwn} of the same page without our settings`,
      );
    }
    for (const server of [settled, own, bare]) await server.stop();
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
