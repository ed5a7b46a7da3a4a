import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../escape-html.ts';
import { currentSite } from '../site/current.ts';
import type { Page } from '../site/page.ts';

const LICENCE = new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'));

/** A file that Pagefind made. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What a reader's browser loads: Pagefind's loader, its index, and its program for each language that is indexed. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.+\.pf_(meta|index|fragment)|wasm\..+\.pagefind)$/;

/** Of the files that Pagefind made, those that readers need: its interfaces are 0.5 MB that this site has no use for. */
export const publishedOf = (files: IndexFile[]): IndexFile[] => files.filter(({ path }) => NEEDED.test(path));

/**
 * Builds the search index from the finished pages: one index a language, split by `<html lang>`. Everyday words go
 * into the index only: in the page they would be weight for every reader.
 */
export default function pagefindIndex(): AstroIntegration {
  let built = '';
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      // In development the full text is that of the last build; first answers are always of now.
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const [, name] = /\/pagefind\/((?:index\/|fragment\/)?[\w.-]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
          if (!name) return next();
          const file = join(built, 'pagefind', name);
          if (!existsSync(file)) {
            logger.warn('The full text can be searched after a build: run `npm run build` once.');
            response.statusCode = 404;
            return response.end();
          }
          response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = searchablePages();
        const files = await indexPages(fileURLToPath(dir), pages);
        const published = publishedOf(files);
        writeFiles(fileURLToPath(new URL('pagefind/', dir)), [
          ...published,
          { path: 'licence.txt', content: readFileSync(LICENCE) },
        ]);
        logger.info(`indexed ${pages.length} pages into ${published.length} files`);
      },
    },
  };
}

/** Pages that are given to Pagefind at once: it is another process, and would wait for one after the other. */
const AT_ONCE = 100;

/**
 * What leads about on a page is no text of it, nor is the heading of its key points, which would stand in the middle of
 * passages; the rest says `data-pagefind-ignore` where it stands.
 */
const UNSEARCHED = ['.no-print', '.card.compact > h2'];

/** The pages that search may find. */
export const searchablePages = (): Page[] => currentSite().pages.filter(({ searchable }) => searchable);

/** Pagefind's own files for pages of a built site. */
export async function indexPages(dir: string, pages: Pick<Page, 'path' | 'keywords'>[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: UNSEARCHED });
    fail(errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (let first = 0; first < pages.length; first += AT_ONCE) {
      const batch = pages.slice(first, first + AT_ONCE).map(({ path, keywords }) => {
        const sourcePath = `${path.slice(1)}index.html`;
        const html = readFileSync(join(dir, sourcePath), 'utf8');
        return index.addHTMLFile({ sourcePath, content: withKeywords(html, keywords) });
      });
      for (const { errors: refused } of await Promise.all(batch)) fail(refused);
    }
    const { files, errors: unwritten } = await index.getFiles();
    fail(unwritten);
    return files;
  } finally {
    await pagefind.close();
  }
}

/** Writes an index into a folder. */
export function writeFiles(dir: string, files: IndexFile[]): void {
  for (const { path, content } of files) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The page as it is indexed: Pagefind searches its metadata, whose weights `src/search/ui/pagefind.ts` sets. */
function withKeywords(html: string, keywords: string[]): string {
  const content = escapeHtml(keywords.join(', '));
  return html.replace('</head>', `<meta data-pagefind-meta="keywords[content]" content="${content}"></head>`);
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
