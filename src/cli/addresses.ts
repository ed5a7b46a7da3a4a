/** `npm run addresses`: adds the addresses of all pages that are published now to the list of those that ever were. */
import { writeFileSync } from 'node:fs';
import { formatAddresses } from '../content/addresses.ts';
import { LISTS } from '../content/tree.ts';
import { currentSite } from '../site/current.ts';

const { pages, content } = currentSite();
const known = new Set(content.addresses.map(({ path }) => path));
const fresh = pages
  .filter((page) => 'file' in page || page.kind === 'topic' || page.kind === 'lesson')
  .filter(({ path }) => !known.has(path))
  .map(({ path, lang, key }) => ({ path, lang, key }));
if (fresh.length > 0) writeFileSync(LISTS.addresses, formatAddresses([...content.addresses, ...fresh]));
for (const { path } of fresh) console.log(path);
console.log(`${fresh.length} added to ${LISTS.addresses}`);
