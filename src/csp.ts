import { hash } from 'node:crypto';

/** How a policy names inline code: its hash, in quotes. */
export const hashOf = (code: string): string => `'sha256-${hash('sha256', code, 'base64')}'`;

/** What Pagefind, which is WebAssembly, needs; and the element that loads it. */
const WASM = " 'wasm-unsafe-eval'";
const LOADS_WASM = '<alir-search';

/**
 * A page whose policy names only the hashes of what stands inline in it. Astro allows every page the inline scripts and
 * styles of the whole site, and some that no page has, by hashes that do not compress: this is a stricter policy, and
 * less for every reader to load.
 * @param html a whole page; one without a policy stays as it is
 */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code = '']) => code);
  const own = new Set(inline.map(hashOf));
  const named = html.includes(LOADS_WASM) ? html : html.replace(WASM, '');
  return named.replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i, (_, start, policy, end) =>
    [start, String(policy).replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : '')), end].join(''),
  );
}
