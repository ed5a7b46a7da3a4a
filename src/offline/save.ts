/** Saves pages on the device, because a reader asked for it: nothing is stored and no worker is registered before. */
import { homePath } from '../site/paths.ts';
import { DEFAULT_LANG } from '../languages.ts';
import { href } from '../site/url.ts';
import { isFile, isFull, Kept } from './kept.ts';
import type { OfflineWords } from './words.ts';

/** What came of it, as a key of its words. */
export type Outcome = keyof OfflineWords & ('saved' | 'saved.only' | `failed.${string}`);

/** What is kept of this site. */
export const kept = new Kept(href(homePath(DEFAULT_LANG)));

/**
 * Saves pages one after the other; those that are complete stay, whatever comes after them.
 * @param paths of the pages, with the base path
 * @param onProgress is told how many are done
 */
export async function save(paths: readonly string[], onProgress: (done: number) => void): Promise<Outcome> {
  try {
    await register();
    const isFirst = !(await kept.has('saved'));
    await kept.start();
    for (const [done, path] of paths.entries()) {
      onProgress(done);
      await kept.save(path);
    }
    return isFirst ? 'saved' : 'saved.only';
  } catch (error) {
    return outcomeOf(error);
  }
}

async function register(): Promise<void> {
  const worker = href('/worker.js');
  try {
    await navigator.serviceWorker.register(worker, { scope: kept.base });
  } catch (error) {
    // Of a worker that came as a page browsers say what they say of one that they forbid.
    if (isFile(await fetch(worker, { cache: 'reload' }))) throw error;
    throw new TypeError(`${worker} is not there.`, { cause: error });
  }
}

function outcomeOf(error: unknown): Outcome {
  if (isFull(error)) return 'failed.full';
  // What the browser forbids is an exception of its own; what does not come is an error of the network.
  if (error instanceof DOMException) return 'failed.denied';
  return error instanceof TypeError ? 'failed.network' : 'failed.other';
}

/** Removes all that is kept, and the worker. @throws when the browser does not let go of it */
export async function removeAll(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(kept.base);
  await registration?.unregister();
  await kept.removeAll();
}
