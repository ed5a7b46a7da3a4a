import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type StaticServer } from './static-server.ts';

const LONG = 'menyusui '.repeat(500);
const FILES = {
  'index.html': LONG,
  '404.html': 'Tidak ada',
  'en/404/index.html': 'Not here',
  'en/about/index.html': 'About',
  '_astro/a.js': LONG,
  'manifest.webmanifest': '{}',
  'figure.svg': '<svg/>',
};
const folder = mkdtempSync(join(tmpdir(), 'alir situs é-'));
const servers: StaticServer[] = [];

const start = async (options?: Parameters<typeof startServer>[1]): Promise<StaticServer> => {
  const server = await startServer(folder, options);
  servers.push(server);
  return server;
};

beforeAll(() => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

describe.each(['/', '/alir-fork/'])('a site under %s', (basePath) => {
  let server: StaticServer;
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(server.url + path, { redirect: 'manual', headers });

  beforeAll(async () => {
    server = await start({ basePath });
  });

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['en/about/', 'text/html; charset=utf-8'],
    ['_astro/a.js', 'text/javascript; charset=utf-8'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['figure.svg', 'image/svg+xml'],
  ])('serves "%s" as %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it.each(['br', 'gzip'])('compresses with %s', async (encoding) => {
    const response = await get('', { 'accept-encoding': encoding });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(LONG);
  });

  it('lets browsers keep what has its hash in its name, and ask again for the rest', async () => {
    expect((await get('_astro/a.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('')).headers.get('cache-control')).toBe('public, max-age=0');
  });

  it('adds the slash at the end of a directory', async () => {
    const response = await get('en/about');
    expect([response.status, response.headers.get('location')]).toEqual([301, `${basePath}en/about/`]);
  });

  it.each([
    ['tidak/ada/', 'Tidak ada'],
    ['enak', 'Tidak ada'],
    ['en/nothing', 'Not here'],
    ['en/a/b/', 'Not here'],
    ['%E0%A4%A', 'Tidak ada'],
    ['..%2f..%2fetc/passwd', 'Tidak ada'],
  ])('answers "%s" with the 404 page of its language', async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, text]);
  });
});

it('has nothing outside of the base path', async () => {
  const { url } = await start({ basePath: '/alir-fork/' });
  expect((await fetch(new URL('/en/about/', url))).status).toBe(404);
});

it('takes a free port when the one it was given is taken', async () => {
  const { port } = await start();
  const other = await start({ port });
  expect(other.port).not.toBe(port);
  expect((await fetch(other.url)).status).toBe(200);
});
