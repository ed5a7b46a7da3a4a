import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentSite } from '../site/current.ts';

/** Adds old addresses to `_redirects`, for hosts that read it; the others serve the page that stands there. */
export default function redirects(): AstroIntegration {
  let base = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/+$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const file = fileURLToPath(new URL('_redirects', dir));
        const own = existsSync(file) ? readFileSync(file, 'utf8') : '';
        const lines = currentSite().redirects.map(({ from, to }) => `${from} ${to.path} 301`);
        writeFileSync(file, withBase([...own.trimEnd().split('\n'), ...lines], base));
      },
    },
  };
}

/** Lines of `_redirects` under a base path. */
export const withBase = (lines: readonly string[], base: string): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('#') ? line : line.replace(/(^|\s)\//g, `$1${base}/`)))
    .map((line) => `${line}\n`)
    .join('');
