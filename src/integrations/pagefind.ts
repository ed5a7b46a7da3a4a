import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Builds the search index from the finished pages: one index a language, split by `<html lang>`. */
export default function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await pagefind.createIndex();
          fail(errors);
          if (!index) throw new Error('Pagefind made no index.');
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          fail(added.errors);
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
          fail(written.errors);
          logger.info(`indexed ${added.page_count} pages`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
