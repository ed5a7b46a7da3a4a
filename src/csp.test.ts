import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from './csp.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string, inside = '') =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${inside}</body>`;

test('a page keeps the hashes of its own inline scripts and styles, and no others', () => {
  const inside = '<script>run()</script><style>p{}</style><script src="/a.js"></script>';
  const policy = (hashes: [string, string]) =>
    `default-src 'none'; script-src 'self'${hashes[0]}; style-src 'self'${hashes[1]};`;
  const html = page(policy([` ${hash('other()')} ${hash('run()')}`, ` ${hash('p{}')} ${hash('')}`]), inside);
  expect(withOwnHashes(html)).toBe(page(policy([` ${hash('run()')}`, ` ${hash('p{}')} ${hash('')}`]), inside));
});

test('a page without inline code allows none', () => {
  expect(withOwnHashes(page(`script-src 'self' ${hash('other()')}; style-src 'self';`))).toBe(
    page(`script-src 'self'; style-src 'self';`),
  );
});

test('only a page that searches the full text may compile WebAssembly', () => {
  const policy = "script-src 'self' 'wasm-unsafe-eval';";
  expect(withOwnHashes(page(policy))).toBe(page("script-src 'self';"));
  const search = page(policy, '<alir-search></alir-search>');
  expect(withOwnHashes(search)).toBe(search);
});

test('a page without a policy stays as it is', () => {
  expect(withOwnHashes('<body><script>a</script></body>')).toBe('<body><script>a</script></body>');
});
