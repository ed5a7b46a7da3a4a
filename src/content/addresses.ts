/** `content/addresses.txt`: every address that was ever published. Old addresses never die. */
import { isLang, type Lang } from '../languages.ts';
import type { Problem } from './problem.ts';

export interface PublishedAddress {
  path: string;
  lang: Lang;
  /** Key of the page that had it when it was written down. */
  key: string;
  /** Line in the file. */
  line: number;
}

const HEAD = `# Every address that this site has ever published, with the language and the key of its page. Links to them stand in
# chats and on paper: when a page gets another slug, its old one goes into \`formerly\` of its front matter.
# \`npm run addresses\` adds the new ones. A line is removed only to let an address die on purpose.
`;

/** Reads the list: one address a line, then its language and its page's key. */
export function parseAddresses(text: string, file: string): { data: PublishedAddress[]; problems: Problem[] } {
  const data: PublishedAddress[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [path = '', lang, key = '', ...rest] = line.trim().split(/\s+/);
    if (/^\/([^/\s]+\/)*$/.test(path) && isLang(lang) && key && rest.length === 0)
      data.push({ path, lang, key, line: index + 1 });
    else
      problems.push({
        file,
        line: index + 1,
        reason: `“${line.trim().slice(0, 60)}” is not an address, a language and a key`,
        fix: 'write it like this: /artikel/pijat-oksitosin/ id oxytocin-massage',
      });
  }
  return { data, problems };
}

/** The file that says these addresses, sorted. */
export const formatAddresses = (addresses: readonly Omit<PublishedAddress, 'line'>[]): string =>
  HEAD +
  addresses
    .map(({ path, lang, key }) => `${path} ${lang} ${key}`)
    .sort()
    .map((line) => `${line}\n`)
    .join('');
