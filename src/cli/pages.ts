/** `npm run pages`: every page of the site, from the list of pages, a language after the other, and their count. */
import { LANGS } from '../languages.ts';
import { currentSite } from '../site/current.ts';

const { pages } = currentSite();
for (const lang of LANGS) {
  const own = pages.filter((page) => page.lang === lang);
  console.log(`\n${lang}: ${own.length} pages`);
  for (const { kind, path, title } of own) console.log(`  ${kind.padEnd(10)} ${path}  ${title}`);
}
console.log(`\n${pages.length} pages`);
