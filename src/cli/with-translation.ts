import type { Lang } from '../languages.ts';

/**
 * A text whose front matter says which state of its source it was made from. Everything else stays as it was written.
 * @param text the whole MDX file; its line ends and byte order mark are kept
 * @param hash fingerprint of the source
 */
export function withTranslation(text: string, of: Lang, hash: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const block = [`translation:`, `  of: ${of}`, `  hash: '${hash}'`, ''].join(end);
  const [front = ''] = /^\uFEFF?---\r?\n[\s\S]*?\r?\n(?=---(?:\r?\n|$))/.exec(text) ?? [];
  // The field with whatever is written on its line or indented below it.
  const field = /^translation:[^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*/m;
  const written = field.test(front) ? front.replace(field, block) : front + block;
  return written + text.slice(front.length);
}
