/** A good host and Pagefind as it comes, for what is measured. */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { indexPages, searchablePages, writeFiles } from '../../src/integrations/pagefind.ts';
import { LANGS, type Lang } from '../../src/languages.ts';
import type { Page } from '../../src/site/page.ts';

/** Types that hosts compress, and others. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};
const OTHER_TYPES: Record<string, string> = { '.png': 'image/png', '.ico': 'image/x-icon', '.avif': 'image/avif' };

/** A request: what for, when, and how many bytes the answer took. */
export interface LoggedRequest {
  path: string;
  at: number;
  bytes: number;
}

/** Milliseconds on a clock that the server and its pages share. */
export const now = (): number => performance.timeOrigin + performance.now();

/**
 * Serves files as a good host would, compressed, and writes down what was asked for.
 * @param fileOf where the file of a path is
 */
export async function serveCompressed(
  fileOf: (path: string) => string,
): Promise<{ url: string; requests: LoggedRequest[]; close: () => void }> {
  const requests: LoggedRequest[] = [];
  const ready = new Map<string, { type: string; compressed: boolean; body: Buffer }>();
  const read = (path: string): { type: string; compressed: boolean; body: Buffer } => {
    const file = fileOf(path.endsWith('/') ? `${path}index.html` : path);
    const known = ready.get(file);
    if (known) return known;
    statSync(file);
    const type = TYPES[extname(file)];
    const plain = readFileSync(file);
    const made = {
      type: type ?? OTHER_TYPES[extname(file)] ?? 'application/octet-stream',
      compressed: type !== undefined,
      body: type === undefined ? plain : brotliCompressSync(plain),
    };
    ready.set(file, made);
    return made;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const entry = { path, at: now(), bytes: 0 };
    requests.push(entry);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => (entry.bytes = socket.bytesWritten - before));
    try {
      const { type, compressed, body } = read(path);
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': body.length,
        ...(compressed ? { 'Content-Encoding': 'br' } : {}),
        'Cache-Control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A new folder with Pagefind's index of a built site, its loader and interfaces as they come, and a page a language.
 * @param pages that it finds
 * @returns its path; whoever asks for it removes it
 */
export async function makePlainPagefind(
  dir: string,
  page: (lang: Lang) => string,
  pages: Pick<Page, 'path' | 'keywords'>[] = searchablePages(),
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'alir-pagefind-'));
  writeFiles(join(folder, 'pagefind'), await indexPages(dir, pages));
  for (const lang of LANGS) writeFileSync(join(folder, `${lang}.html`), page(lang));
  return folder;
}
