import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { LANGS } from '../languages.ts';
import { MOST_BYTES, SIZE_PLACE } from '../offline/size.ts';
import { namedFiles } from '../offline/named.ts';
import { sectionPath } from '../site/paths.ts';

export interface OfflineOptions {
  basePath: string;
  /** False publishes the worker that removes what is kept, and itself. */
  isOn: boolean;
}

/** After everything else is built: measures the essentials, writes their size on the button, and builds the worker. */
export default function offline(options: OfflineOptions): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        if (options.isOn) for (const line of stateSizes(site, options.basePath)) logger.info(line);
        await publishWorker(site, options);
      },
    },
  };
}

/**
 * Writes on the button of each language what the essentials weigh.
 * @throws when they weigh more than they may
 */
export function stateSizes(dir: string, basePath: string): string[] {
  return LANGS.map((lang) => {
    const file = join(dir, sectionPath(lang, 'offline'), 'index.html');
    const html = readFileSync(file, 'utf8');
    const [, paths = '[]'] = /data-essentials="([^"]*)"/.exec(html) ?? [];
    const bytes = sizeOf(dir, basePath, JSON.parse(paths.replace(/&(quot|#34);/g, '"')) as string[]);
    if (bytes > MOST_BYTES)
      throw new Error(
        `The essentials in "${lang}" weigh ${bytes} bytes, at most ${MOST_BYTES}: src/offline/essentials.ts`,
      );
    const kilobytes = String(Math.ceil(bytes / 10_000) * 10);
    writeFileSync(file, html.replace(SIZE_PLACE, kilobytes));
    return `the essentials in "${lang}" weigh ${kilobytes} KB`;
  });
}

/** Bytes of pages and all files that they name, compressed where hosts do. */
function sizeOf(dir: string, basePath: string, paths: string[]): number {
  const seen = new Set<string>();
  const weigh = (path: string): number => {
    if (seen.has(path)) return 0;
    seen.add(path);
    const content = readFileSync(join(dir, path.slice(basePath.length), path.endsWith('/') ? 'index.html' : ''));
    const named = /\/$|\.js$/.test(path) ? namedFiles(content.toString(), path) : [];
    const size = /\.(png|jpe?g|webp|avif)$/.test(path) ? content.length : gzipSync(content).length;
    return size + named.reduce((sum, file) => sum + weigh(file), 0);
  };
  return paths.reduce((sum, path) => sum + weigh(path), 0);
}

/** Builds the worker into a built site: another one whenever a page or the search index differs. */
export async function publishWorker(dir: string, { isOn }: Pick<OfflineOptions, 'isOn'>): Promise<void> {
  const input = join(process.cwd(), 'src/offline', isOn ? 'worker.ts' : 'withdraw.ts');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The worker was not built.');
  writeFileSync(join(dir, 'worker.js'), `// ${hashOfPages(dir)}\n${chunk.code}`);
}

function hashOfPages(dir: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('{**/*.html,search-*/all.json}', { cwd: dir }).sort())
    hash.update(readFileSync(join(dir, file)));
  return hash.digest('hex').slice(0, 16);
}
