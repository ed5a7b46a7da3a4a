import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro allows every page the inline scripts and styles of the whole site, and some that no page has, by hashes that
 * do not compress. Each page keeps those of its own: a stricter policy, and less for every reader to load.
 */
export default function pageCsp(): AstroIntegration {
  return {
    name: 'page-csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const html = readFileSync(root + file, 'utf8');
          writeFileSync(root + file, withOwnHashes(html));
        }
      },
    },
  };
}

/** A page whose policy names only the hashes of what stands inline in it. */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code = '']) => code);
  const own = new Set(inline.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`));
  return html.replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i, (_, start, policy, end) =>
    [start, String(policy).replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : '')), end].join(''),
  );
}
