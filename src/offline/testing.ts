/** A device and a site for tests: caches in memory, and files that can be changed, taken away or made unreachable. */
import { vi } from 'vitest';

const ORIGIN = 'https://site.example';

class MemoryCache {
  readonly #kept = new Map<string, Response>();

  match = (path: string) => Promise.resolve(this.#kept.get(path)?.clone());
  keys = () => Promise.resolve([...this.#kept.keys()].map((path) => ({ url: ORIGIN + path })));
  delete = (request: string | { url: string }) =>
    Promise.resolve(this.#kept.delete(typeof request === 'string' ? request : request.url.slice(ORIGIN.length)));
  put(path: string, response: Response): Promise<void> {
    this.#kept.set(path, response);
    return Promise.resolve();
  }
}

/** Files by their path: a page is text, anything else a response that is made anew each time. */
export type Files = Record<string, string | (() => Response)>;

/** Stands in for the browser and the network. @returns the paths that were asked for, as they come */
export function stubSite(files: Files): string[] {
  const caches = new Map<string, MemoryCache>();
  const asked: string[] = [];
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(caches.has(name)),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    open(name: string) {
      const cache = caches.get(name) ?? new MemoryCache();
      caches.set(name, cache);
      return Promise.resolve(cache);
    },
  });
  vi.stubGlobal('navigator', { locks: { request: (_name: string, task: () => unknown) => Promise.resolve(task()) } });
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const file = files[path];
    if (typeof file === 'function') return Promise.resolve(file());
    if (file === undefined) return Promise.resolve(new Response('Not found', { status: 404 }));
    const type = path.endsWith('/') ? 'text/html' : 'text/javascript';
    return Promise.resolve(new Response(file, { headers: { 'Content-Type': type } }));
  });
  return asked;
}
