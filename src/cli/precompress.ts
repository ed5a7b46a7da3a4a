/**
 * `npm run precompress`: writes a brotli and a gzip copy beside each text of the built site, for servers that send such
 * copies as they are (deploy/). Hosts like GitHub Pages compress by themselves and need none. OUT_DIR is that of the build.
 */
import { readEnvironment } from '../site/environment.ts';
import { precompress } from './precompressed.ts';

const { outDir } = readEnvironment();
const { files, bytes, brotli } = await precompress(outDir);
console.log(`${files} files, ${Math.round(bytes / 1000)} KB; as brotli ${Math.round(brotli / 1000)} KB.`);
