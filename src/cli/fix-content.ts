import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content/read.ts';
import { listTree } from '../content/tree.ts';
import { fixText } from './fix-text.ts';
import { withTranslation } from './with-translation.ts';

/**
 * Mends every text of a project. A translation that was up to date with its source stays so, because no word has changed.
 * @returns the files that were mended
 */
export function fixContent(root: string): string[] {
  const before = textsOf(root);
  const fixed = listTree(root).documents.flatMap(({ file }) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const mended = fixText(text);
    if (mended === text) return [];
    writeFileSync(path, mended);
    return [file];
  });
  if (fixed.length === 0) return fixed;
  const after = textsOf(root);
  for (const [file, { data, folder, key }] of after) {
    const { of, hash } = data.translation ?? {};
    const source = `content/${folder}/${key}/${of ?? ''}.mdx`;
    const [was, is] = [before.get(source)?.hash, after.get(source)?.hash];
    if (of === undefined || is === undefined || was === is || hash !== was) continue;
    writeFileSync(join(root, file), withTranslation(readFileSync(join(root, file), 'utf8'), of, is));
  }
  return fixed;
}

/** The texts of a project that can be read, by their files. */
function textsOf(root: string) {
  const { articles, pages, tools, kader } = readContent(root);
  return new Map([...articles, ...pages, ...tools, ...kader].map((document) => [document.file, document]));
}
