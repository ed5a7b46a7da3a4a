/**
 * `npm run translated [-- key …]`: records that a translation says what its source says now, by writing the source's
 * hash into its front matter. Without keys: every text that is not in the default language.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_LANG } from '../languages.ts';
import { siblings } from '../site/build.ts';
import { currentSite } from '../site/current.ts';
import { withTranslation } from './with-translation.ts';

const keys = process.argv.slice(2);
const { articles, pages, tools } = currentSite().content;
const unknown = keys.filter((key) => ![...articles, ...pages, ...tools].some((document) => document.key === key));
if (unknown.length > 0) {
  console.error(`There is no text with the key ${unknown.join(', ')}: write the name of its folder below content/.`);
  process.exitCode = 1;
} else {
  let written = 0;
  for (const documents of [articles, pages, tools]) {
    const sibling = siblings<(typeof documents)[number]['data']>(documents);
    for (const document of documents) {
      const of = document.data.translation?.of ?? DEFAULT_LANG;
      if (document.lang === of || (keys.length > 0 && !keys.includes(document.key))) continue;
      // A source that has itself become a translation of this one stays as it is.
      const source = sibling(document.key, of);
      if (!source || source.data.translation || document.data.translation?.hash === source.hash) continue;
      writeFileSync(document.file, withTranslation(readFileSync(document.file, 'utf8'), of, source.hash));
      console.log(`${document.file}: made from ${source.file}, ${source.hash}`);
      written++;
    }
  }
  console.log(`${written} written`);
}
