import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** What Astro itself calls modules that its incremental build leaves to the key of a page. */
const DATA = { astroIncremental: { kind: 'content-data' } };

/**
 * A build takes an article's pages of the last one where neither the code nor what they show has changed. Astro compares the
 * code; `src/site/fingerprint.ts` says what a page shows, its text included, so that no other page depends on that.
 */
export default function keptPages(): AstroIntegration {
  let unfinished: URL;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        unfinished = new URL('unfinished', config.cacheDir);
        // A build that was stopped has kept some of its pages, and the list is of the one before it: none of them counts.
        if (existsSync(unfinished)) rmSync(new URL('incremental-build.json', config.cacheDir), { force: true });
        mkdirSync(config.cacheDir, { recursive: true });
        writeFileSync(unfinished, '');
        updateConfig({
          experimental: { incrementalBuild: true },
          vite: {
            plugins: [
              {
                name: 'texts-are-data',
                transform: {
                  filter: { id: /[\\/]content[\\/]articles[\\/].+\.mdx$/ },
                  handler: (code: string) => ({ code, map: null, meta: DATA }),
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        rmSync(unfinished, { force: true });
      },
    },
  };
}
