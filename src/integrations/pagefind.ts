import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readContent } from '../content/read.ts';
import { buildPages } from '../site/build.ts';

/**
 * Builds the search index from the finished pages: one index a language, split by `<html lang>`. Everyday words go
 * into the index only: in the page they would be weight for every reader.
 */
export default function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { index, errors } = await pagefind.createIndex();
          fail(errors);
          if (!index) throw new Error('Pagefind made no index.');
          const pages = buildPages(readContent()).filter(({ searchable }) => searchable);
          for (const { path, keywords } of pages) {
            const sourcePath = `${path.slice(1)}index.html`;
            const html = readFileSync(new URL(sourcePath, dir), 'utf8');
            const added = await index.addHTMLFile({ sourcePath, content: withKeywords(html, keywords) });
            fail(added.errors);
          }
          const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
          fail(written.errors);
          logger.info(`indexed ${pages.length} pages`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** The page as it is indexed: Pagefind searches its metadata, whose weights `src/search/pagefind.ts` sets. */
function withKeywords(html: string, keywords: string[]): string {
  const content = keywords.join(', ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace('</head>', `<meta data-pagefind-meta="keywords[content]" content="${content}"></head>`);
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
