import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder anew without ever showing half of it: it is made beside the old one and takes its place when it is
 * whole. When the making fails or is stopped, the old folder stays as it was.
 * @param folder absolute path; what is left of an earlier attempt stands beside it and is removed
 * @param make fills the folder that it is given
 * @throws what `make` throws, or when the folder cannot be moved
 */
export async function swapIn(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const beside = (name: string): string => join(dirname(folder), `.${basename(folder)}-${name}`);
  const [fresh, old] = [beside('new'), beside('old')];
  const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
  await remove(fresh);
  try {
    await make(fresh);
  } catch (error) {
    await remove(fresh);
    throw error;
  }
  await remove(old);
  await rename(folder, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(fresh, folder);
  await remove(old);
}
