import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Texts: pictures but drawings, and the files of Pagefind's index, are compressed as they are. */
const TEXT = /\.(html|css|js|json|webmanifest|xml|txt|svg|ico)$/;
/** Below this a copy saves nothing: what is sent is a packet either way. */
const SMALLEST = 500;
/** Files that are compressed at a time: zlib works on four threads. */
const AT_ONCE = 8;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/**
 * Writes `x.br` and `x.gz` beside each text of a built site; copies that are there are written anew.
 * @returns how many files got copies, and their sizes in bytes
 */
export async function precompress(dir: string): Promise<{ files: number; bytes: number; brotli: number }> {
  const texts = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sum = { files: 0, bytes: 0, brotli: 0 };
  for (let first = 0; first < texts.length; first += AT_ONCE)
    await Promise.all(
      texts.slice(first, first + AT_ONCE).map(async (file) => {
        const content = await readFile(file);
        if (content.length < SMALLEST) return;
        const [brotli, gzipped] = await Promise.all([
          asBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
          asGzip(content, { level: constants.Z_BEST_COMPRESSION }),
        ]);
        await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
        sum.files += 1;
        sum.bytes += content.length;
        sum.brotli += brotli.length;
      }),
    );
  return sum;
}
