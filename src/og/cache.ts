/** Finished pictures of earlier builds, kept as files. A cache saves time and decides nothing: without it all is drawn. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every complete PNG starts with: its signature; and ends with: an empty IEND chunk with its checksum. */
const START = Buffer.from('89504e470d0a1a0a', 'hex');
const END = Buffer.from('0000000049454e44ae426082', 'hex');

/** True for a PNG that has its beginning and its end: a file that was cut short has not. */
const isComplete = (png: Buffer): boolean =>
  png.subarray(0, START.length).equals(START) && png.subarray(-END.length).equals(END);

/**
 * A picture out of the cache, or a new one, which is then kept there.
 * @param folder where the pictures are kept; made if it is missing
 * @param name the file's name without its ending; another picture must have another name
 * @param draw makes the PNG when the cache has none, or one that is not complete
 * @returns the PNG. A cache that cannot be read or written (a full disk, a read-only folder) is no error
 */
export async function cached(folder: string, name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, `${name}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known && isComplete(known)) return known;
  const png = await draw();
  await keep(folder, file, png);
  return png;
}

/** Writes beside the name and then renames, so that nobody ever reads half a file. */
async function keep(folder: string, file: string, png: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, png);
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
