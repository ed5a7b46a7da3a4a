/**
 * Serves a built site as a plain static host does: folders by their index.html, 404.html for what is missing.
 * `astro preview` runs once a project only, so that tests would fail beside a running `npm start`.
 *
 * node e2e/serve.ts [folder] [port] [base path]
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** A running server and its address, with the base path at the end. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

async function answer(
  dir: string,
  base: string,
  address: string,
): Promise<{ status: number; type: string; body: Buffer | string }> {
  const path = normalize(decodeURIComponent(new URL(address, 'http://host').pathname));
  const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
  const file = inside === undefined ? undefined : join(dir, inside, path.endsWith('/') ? 'index.html' : '');
  try {
    if (!file) throw new Error('outside');
    return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    const body = await readFile(join(dir, '404.html')).catch(() => 'Not found');
    return { status: 404, type: 'text/html; charset=utf-8', body };
  }
}

/** Starts to serve; port 0 takes any free one. */
export async function serve(dir: string, port = 0, base = '/'): Promise<Served> {
  const server: Server = createServer((request, response) => {
    answer(dir, base, request.url ?? '/').then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(400).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

if (import.meta.filename === process.argv[1]) {
  const [, , dir = process.env['OUT_DIR'] ?? 'dist', port = '4321', base = '/'] = process.argv;
  console.log(`Serving ${dir} at ${(await serve(dir, Number(port), base)).url}`);
}
