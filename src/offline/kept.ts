/**
 * What is kept on the device, through the Cache API: for the worker and for pages alike. A page is kept under its path,
 * never with a query, together with every file that it names, or it stays as it was. Files in `_astro/` never change under
 * their names, so that a page of one build never meets scripts of another.
 */
import { isOurPage, namedFiles, titleOf } from './named.ts';

/** Where a page is kept: because a reader asked for it, or because it was open. */
export type Shelf = 'saved' | 'visited';

/** A kept page, as the list of them shows it. */
export interface KeptPage {
  path: string;
  title: string;
  /** Bytes on the device, with the files that it names. */
  size: number;
}

/** What a kept page or file weighs, and the files that it names. */
interface KeptFile {
  size: number;
  names: string[];
}

const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);

/** At most so many visited pages are kept… */
export const MOST_VISITED = 40;
/** …and when there are more, so many of the last. */
const CUT_BACK_TO = 30;

/** The site no longer has a page at this address. */
export class Gone extends Error {}

/** Something came that is not what was asked for. */
class Unfit extends Error {
  constructor(path: string, { status }: Response) {
    super(`${path} answers with ${status}, or with another kind of file.`);
  }
}

/** What is kept of the site below a base path: another copy of the site on the same origin has its own. */
export class Kept {
  constructor(readonly base: string) {}

  #name(shelf: Shelf | 'files'): string {
    return `alir ${this.base} ${shelf}`;
  }

  #open(shelf: Shelf | 'files'): Promise<Cache> {
    return caches.open(this.#name(shelf));
  }

  /** Whether anything may be put on a shelf: what a reader removed does not come back by itself. */
  has(shelf: Shelf): Promise<boolean> {
    return caches.has(this.#name(shelf));
  }

  /** Allows the shelves; visited pages are kept from the first time that something is saved. */
  async start(): Promise<void> {
    if (!(await this.has('saved'))) await this.#open('visited');
    await this.#open('saved');
  }

  /** Keeps the pages that are opened from now on. */
  async startVisited(): Promise<void> {
    await this.#open('visited');
  }

  /** The kept copy of a page; it is on one shelf only. */
  async page(path: string): Promise<Response | undefined> {
    for (const shelf of ['saved', 'visited'] as const) {
      const found = (await this.has(shelf)) ? await (await this.#open(shelf)).match(path) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** A kept file. */
  async file(path: string): Promise<Response | undefined> {
    return (await this.has('saved')) ? (await this.#open('files')).match(path, { ignoreVary: true }) : undefined;
  }

  /** Keeps a file that was loaded anyway, if it is one. */
  async addFile(path: string, response: Response): Promise<void> {
    if (isFile(response) && (await this.has('saved'))) await (await this.#open('files')).put(path, response);
  }

  /** The paths on a shelf, what was put there last at the end. */
  async paths(shelf: Shelf): Promise<string[]> {
    if (!(await this.has(shelf))) return [];
    return (await (await this.#open(shelf)).keys()).map(({ url }) => new URL(url).pathname);
  }

  /**
   * Saves a page as it is now, with every file that it names.
   * @throws Gone when there is none; else what the network or the storage said
   */
  async save(path: string): Promise<void> {
    const response = await fetch(path, { cache: 'no-cache' });
    if ([404, 410].includes(response.status) || response.redirected) throw new Gone(path);
    await this.#put('saved', path, response);
  }

  /** Keeps a page that was opened, whole if it is one that was saved. */
  async visit(path: string, response: Response): Promise<void> {
    if (!response.ok || response.redirected) return;
    const saved = (await this.paths('saved')).includes(path);
    if (saved) {
      const before = await (await this.page(path))?.text();
      if (before !== (await response.clone().text())) await this.#put('saved', path, response);
    } else if (await this.has('visited')) {
      await this.#put('visited', path, response);
      const paths = await this.paths('visited');
      if (paths.length <= MOST_VISITED) return;
      const cache = await this.#open('visited');
      for (const old of paths.slice(0, -CUT_BACK_TO)) await cache.delete(old);
      await this.prune();
    }
  }

  #put(shelf: Shelf, path: string, response: Response): Promise<void> {
    return alone(async () => {
      const html = await response.clone().text();
      if (!response.ok || !isOurPage(html)) throw new Unfit(path, response);
      // The browser loads the files of a page that is open, and the worker keeps those.
      if (shelf === 'saved') await this.#fetchFiles(html, path, new Set());
      const cache = await this.#open(shelf);
      // Put anew, it is the last.
      await cache.delete(path);
      await cache.put(path, response);
      if (shelf === 'saved' && (await this.has('visited'))) await (await this.#open('visited')).delete(path);
    });
  }

  /** Fetches the files that a page or a script names, and those that they name, unless they are there for good. */
  async #fetchFiles(text: string, address: string, done: Set<string>): Promise<void> {
    const files = await this.#open('files');
    await Promise.all(
      namedFiles(text, address).map(async (path) => {
        if (done.has(path)) return;
        done.add(path);
        const before = this.isHashed(path) ? await files.match(path, { ignoreVary: true }) : undefined;
        const response = before ?? (await fetch(path, this.isHashed(path) ? {} : { cache: 'no-cache' }));
        if (!isFile(response)) throw new Unfit(path, response);
        if (!before) await files.put(path, response.clone());
        if (path.endsWith('.js')) await this.#fetchFiles(await response.text(), path, done);
      }),
    );
  }

  /** Whether a file never changes under its name. */
  isHashed(path: string): boolean {
    return path.startsWith(`${this.base}_astro/`);
  }

  /** Saves anew what was saved, after the site has changed. @throws when the network fails */
  async refresh(): Promise<void> {
    for (const path of await this.paths('saved'))
      await this.save(path).catch(async (error: unknown) => {
        if (error instanceof Gone) await (await this.#open('saved')).delete(path);
        // A copy that finds no room stays as it was.
        else if (!isFull(error)) throw error;
      });
  }

  /** The saved pages, with what all of them weigh together. */
  async list(): Promise<{ pages: KeptPage[]; size: number }> {
    const read = new Map<string, KeptFile>();
    const pages: KeptPage[] = [];
    for (const path of await this.paths('saved')) {
      const html = (await (await this.page(path))?.text()) ?? '';
      const files = await this.#reach(path, read);
      pages.push({ path, title: titleOf(html), size: sum([...files].map((file) => read.get(file)?.size ?? 0)) });
    }
    return { pages, size: sum([...read.values()].map(({ size }) => size)) };
  }

  /**
   * A kept page and the kept files that it names, and those that they name.
   * @param read what was read before: pages share most of their files
   */
  async #reach(path: string, read: Map<string, KeptFile>, reached = new Set<string>()): Promise<Set<string>> {
    if (reached.has(path)) return reached;
    const file = read.get(path) ?? (await this.#read(path));
    if (!file) return reached;
    read.set(path, file);
    reached.add(path);
    for (const name of file.names) await this.#reach(name, read, reached);
    return reached;
  }

  async #read(path: string): Promise<KeptFile | undefined> {
    const response = (await this.page(path)) ?? (await this.file(path));
    const blob = await response?.blob();
    if (!blob) return undefined;
    const names = /\/$|\.js$/.test(path) ? namedFiles(await blob.text(), path) : [];
    return { size: blob.size, names };
  }

  async remove(path: string): Promise<void> {
    await (await this.#open('saved')).delete(path);
    await this.prune();
  }

  async removeVisited(): Promise<void> {
    await caches.delete(this.#name('visited'));
    await this.prune();
  }

  /** Removes everything. */
  async removeAll(): Promise<void> {
    await alone(() =>
      Promise.all((['saved', 'visited', 'files'] as const).map((shelf) => caches.delete(this.#name(shelf)))),
    );
  }

  /** Removes files that no kept page names. */
  async prune(): Promise<void> {
    await alone(async () => {
      if (!(await this.has('saved'))) return;
      const named = new Map<string, KeptFile>();
      for (const shelf of ['saved', 'visited'] as const)
        for (const path of await this.paths(shelf)) await this.#reach(path, named);
      const files = await this.#open('files');
      for (const request of await files.keys())
        if (!named.has(new URL(request.url).pathname)) await files.delete(request);
    });
  }
}

/** Some hosts and networks answer for a missing file with a page. */
export const isFile = ({ ok, headers }: Response): boolean =>
  ok && !(headers.get('Content-Type') ?? '').includes('html');

/** True when the device has no room left. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** One at a time, in all tabs and in the worker: files of a page that is being kept are not pruned before it is there. */
const alone = <T>(task: () => Promise<T>): Promise<T> => navigator.locks.request('alir', task);
