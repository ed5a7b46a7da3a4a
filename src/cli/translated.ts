/**
 * `npm run translated [-- key …]`: records that a translation says what its source says now, by writing the source's
 * hash into its front matter. Without keys: every text that is not in the default language.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../content/read.ts';
import { DEFAULT_LANG } from '../languages.ts';

const keys = process.argv.slice(2);
const { articles, pages, tools } = readContent();
let written = 0;
for (const documents of [articles, pages, tools])
  for (const document of documents) {
    const of = document.data.translation?.of ?? DEFAULT_LANG;
    if (document.lang === of || (keys.length > 0 && !keys.includes(document.key))) continue;
    // A source that has itself become a translation of this one stays as it is.
    const source = documents.find(({ key, lang }) => key === document.key && lang === of);
    if (!source || source.data.translation || document.data.translation?.hash === source.hash) continue;
    const text = readFileSync(document.file, 'utf8');
    const block = `translation:\n  of: ${of}\n  hash: '${source.hash}'\n`;
    const next = document.data.translation
      ? text.replace(/^translation:\r?\n(?:[ \t]+.*\r?\n)+/m, block)
      : text.replace(/\r?\n---\r?\n/, `\n${block}---\n`);
    writeFileSync(document.file, next);
    console.log(`${document.file}: made from ${source.file}, ${source.hash}`);
    written++;
  }
console.log(`${written} written`);
