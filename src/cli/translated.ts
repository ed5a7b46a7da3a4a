/**
 * `npm run translated -- <key> …`: records that a translation says what its source says now, by writing the source's hash
 * into its front matter. Without a key it changes nothing: it names the texts that wait.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_LANG } from '../languages.ts';
import { siblings } from '../site/build.ts';
import { currentSite } from '../site/current.ts';
import { withTranslation } from './with-translation.ts';

const keys = process.argv.slice(2);
const { articles, pages, tools, kader } = currentSite().content;

/** Every translation that was made from another state of its source than the present one. */
const behind = [articles, pages, tools, kader].flatMap((documents) => {
  const sibling = siblings<(typeof documents)[number]['data']>(documents);
  return documents.flatMap((document) => {
    const of = document.data.translation?.of ?? DEFAULT_LANG;
    const source = document.lang === of ? undefined : sibling(document.key, of);
    // A source that has itself become a translation of this one stays as it is.
    if (!source || source.data.translation || document.data.translation?.hash === source.hash) return [];
    return [{ file: document.file, key: document.key, of, source }];
  });
});

const unknown = keys.filter(
  (key) => ![...articles, ...pages, ...tools, ...kader].some((document) => document.key === key),
);
if (keys.length === 0) {
  const waiting = behind.map(({ key }) => key);
  console.error(
    `Use: npm run translated -- <key> …, once both languages say the same.\n${
      waiting.length > 0
        ? `These texts have changed since they were translated: ${waiting.join(', ')}`
        : 'No text has changed since it was translated.'
    }`,
  );
  process.exitCode = 1;
} else if (unknown.length > 0) {
  console.error(`There is no text with the key ${unknown.join(', ')}: write the name of its folder below content/.`);
  process.exitCode = 1;
} else {
  const asked = behind.filter(({ key }) => keys.includes(key));
  for (const { file, of, source } of asked) {
    writeFileSync(file, withTranslation(readFileSync(file, 'utf8'), of, source.hash));
    console.log(`${file}: made from ${source.file}, ${source.hash}`);
  }
  console.log(asked.length > 0 ? `${asked.length} written` : `Nothing to write: ${keys.join(', ')} said so already.`);
}
