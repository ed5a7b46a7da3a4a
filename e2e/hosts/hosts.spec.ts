/** The files of `deploy/` keep what they promise: nginx and Caddy really serve the built site, `_headers` says the same. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { precompress } from '../../src/cli/precompressed.ts';
import { DEFAULT_LANG, otherLangs } from '../../src/languages.ts';
import { homePath, sectionPath } from '../../src/site/paths.ts';
import { OUT_DIR } from '../site/pages.ts';
import { installServers, type RunningServer, SERVERS, startHost } from './servers.ts';
import { ASK_AGAIN, redirects, type Row, SECURITY, table } from './table.ts';

interface Answered {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks as a browser does, and follows nothing. */
const ask = (url: string, encoding: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(pieces),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

/** What differs from the row. */
function differences(row: Row, { status, headers, body }: Answered): string[] {
  const wrong: string[] = [];
  const expectThat = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(`${row.path}: ${what}`);
  };
  // A redirect that keeps the method is as good.
  expectThat(status === row.status || (row.status === 301 && status === 308), `status ${status}`);
  if (row.type) expectThat(row.type.test(headers['content-type'] ?? ''), `type ${headers['content-type']}`);
  expectThat(headers['cache-control'] === row.cache, `cache ${headers['cache-control']}`);
  expectThat(headers['content-security-policy'] === row.policy, `policy ${headers['content-security-policy']}`);
  for (const [name, value] of Object.entries(SECURITY))
    expectThat(headers[name] === value, `${name}: ${headers[name]}`);
  if (row.to) expectThat(headers['location'] === row.to, `leads to ${headers['location']}`);
  if (row.lang) expectThat(body.includes(`<html lang="${row.lang}"`), `language is not ${row.lang}`);
  return wrong;
}

/** What hosts that read `_headers` add to the answer for a path: the lines of every pattern that fits. */
function headersFor(path: string): Record<string, string[]> {
  const added: Record<string, string[]> = {};
  let fits = false;
  for (const line of readFileSync(join(OUT_DIR, '_headers'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (line.startsWith('/')) fits = new RegExp(`^${RegExp.escape(line).replaceAll('\\*', '.*')}$`).test(path);
    else if (fits) {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
      (added[name.toLowerCase()] ??= []).push(value);
    }
  }
  return added;
}

test('hosts that read _headers answer as the table says', () => {
  for (const { path, cache, policy, status } of table(OUT_DIR)) {
    const added = headersFor(path);
    for (const [name, value] of Object.entries(SECURITY)) expect(added[name], `${path} ${name}`).toEqual([value]);
    // Two policies hold both: a drawing's own is the stricter.
    expect(added['content-security-policy'], path).toContain(policy);
    // Without a line, these hosts ask again.
    if (status === 200) expect(added['cache-control'], path).toEqual(cache === ASK_AGAIN ? undefined : [cache]);
  }
});

test('Netlify answers in the language of the address too', () => {
  const settings = readFileSync(join(import.meta.dirname, '../../deploy/netlify.toml'), 'utf8');
  for (const lang of otherLangs(DEFAULT_LANG))
    expect(settings).toMatch(
      new RegExp(`from = "${homePath(lang)}\\*"\\s+to = "${sectionPath(lang, 'notFound')}"\\s+status = 404`),
    );
});

// One worker: the servers are started once.
test.describe.configure({ mode: 'default' });

let dir = '';
const running = new Map<string, RunningServer>();

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const there = installServers();
  // A machine without Debian's packages can still run the tests; where proposals are tested, nothing is left out.
  test.skip(!there && !process.env['CI'], 'needs nginx and Caddy, from Debian’s packages');
  dir = mkdtempSync(join(tmpdir(), 'alir-hosts-'));
  const site = join(dir, 'site');
  cpSync(OUT_DIR, site, { recursive: true });
  await precompress(site);
  writeFileSync(join(site, '.env'), 'SECRET=1');
  writeFileSync(join(site, 'en', '.hidden'), 'hidden');
  for (const name of SERVERS) running.set(name, await startHost(name, site, join(dir, name)));
});

test.afterAll(async () => {
  for (const { stop } of running.values()) await stop();
  if (dir) rmSync(dir, { recursive: true, force: true });
});

for (const name of SERVERS) {
  const at = (path: string): string => `${running.get(name)?.url}${path}`;

  test(`${name} answers as the table says`, async () => {
    const wrong: string[] = [];
    for (const row of table(OUT_DIR)) wrong.push(...differences(row, await ask(at(row.path), 'identity')));
    expect(wrong).toEqual([]);
  });

  test(`${name} sends the copies that were compressed in the build`, async () => {
    const wrong: string[] = [];
    for (const row of table(OUT_DIR).filter(({ status }) => status === 200)) {
      const plain = await ask(at(row.path), 'identity');
      for (const [encoding, decode] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await ask(at(row.path), encoding === 'br' ? 'gzip, deflate, br' : 'gzip');
        const sent = headers['content-encoding'];
        if (sent !== (row.compressed ? encoding : undefined)) wrong.push(`${row.path}: ${encoding} gives ${sent}`);
        else if (sent && !decode(body).equals(plain.body)) wrong.push(`${row.path}: ${encoding} is another text`);
        if (sent && !/accept-encoding/i.test(headers['vary'] ?? '')) wrong.push(`${row.path}: no Vary`);
        if (sent && row.type && !row.type.test(headers['content-type'] ?? ''))
          wrong.push(`${row.path}: ${encoding} has type ${headers['content-type']}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test(`${name} leads on from old addresses`, async () => {
    const old = redirects(OUT_DIR);
    expect(old.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const { from, to } of old) {
      const { status, headers, body } = await ask(at(from), 'identity');
      const leads = [301, 308].includes(status)
        ? headers['location'] === to
        : status === 200 && body.includes('http-equiv="refresh"') && body.includes(to);
      if (!leads) wrong.push(`${from}: ${status} ${headers['location']}`);
    }
    expect(wrong).toEqual([]);
  });
}
