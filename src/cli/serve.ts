/**
 * `npm run serve`: serves the built site and prints its address. OUT_DIR and BASE_PATH are those of the build; PORT is
 * 4321 unless it is set, and when it is taken, any free one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, readPort } from '../site/environment.ts';
import { startServer } from './static-server.ts';

try {
  const { outDir, basePath } = readEnvironment();
  const port = readPort();
  if (!existsSync(join(outDir, 'index.html')))
    throw new Error(`There is no built site in ${outDir}: run "npm run build" first, with the same OUT_DIR.`);
  const server = await startServer(outDir, { basePath, port });
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is taken, so a free one is used.`);
  console.log(`The site is at ${server.url} (Ctrl+C stops it)`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
