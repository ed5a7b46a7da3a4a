/**
 * `npm run build`: checks the content and builds the site into OUT_DIR. It is built beside what stands there and swapped
 * in whole, so that a build that fails, or is stopped, leaves the last one as it was, also where a server serves it in
 * place.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readEnvironment } from '../site/environment.ts';
import { ASTRO_BUILD } from './astro-build.ts';
import { swapIn } from './swap-in.ts';

try {
  const { outDir } = readEnvironment();
  await swapIn(outDir, async (folder) => {
    const child = spawn(process.execPath, ASTRO_BUILD, {
      stdio: 'inherit',
      env: { ...process.env, OUT_DIR: folder },
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`Nothing was changed in ${outDir}: see above for what stopped the build.`);
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
