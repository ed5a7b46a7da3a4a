/** What a language of the list still lacks: without it no page can be made, and a reader of the error would guess. */
import { PLACEHOLDERS } from '../content/placeholder.ts';
import type { Problem } from '../content/problem.ts';
import { WORDS } from '../i18n/words.ts';
import { DEFAULT_LANG, LOCALES, otherLangs } from '../languages.ts';
import { WORDS as OFFLINE_WORDS } from '../offline/words.ts';
import { STEMMERS } from '../search/query/stem.ts';
import { SEGMENTS } from '../site/paths.ts';
import { tools } from '../tools/index.ts';
import { SAID } from './ages.ts';
import { AGE_EXAMPLES } from './danger-signs.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { DONT } from './parts.ts';
import { FORBIDDEN } from './prose.ts';

interface Table {
  /** The file in which the table stands. */
  file: string;
  /** What a language has in it. */
  what: string;
  entries: Partial<Record<string, unknown>>;
  /** The folder in which each language has a file of its own; the table then only names it. */
  words?: string;
}

/** Everything in the program that differs by language. */
const TABLES: Table[] = [
  { file: 'src/languages.ts', what: 'locale', entries: LOCALES },
  { file: 'src/i18n/words.ts', what: 'interface words', entries: WORDS, words: 'src/i18n' },
  {
    file: 'src/offline/words.ts',
    what: 'words about reading offline',
    entries: OFFLINE_WORDS,
    words: 'src/offline/words',
  },
  ...tools.map(({ key, page, words }) => {
    const folder = page.replace(/^\.\/|\/[^/]+$/g, '');
    return { file: `${folder}/words.ts`, what: `words of the tool ${key}`, entries: words, words: `${folder}/words` };
  }),
  { file: 'src/site/paths.ts', what: 'names of sections in addresses', entries: SEGMENTS },
  { file: 'src/search/query/stem.ts', what: 'stemmer', entries: STEMMERS },
  { file: 'src/content/placeholder.ts', what: 'placeholders of `npm run new`', entries: PLACEHOLDERS },
  { file: 'src/checks/dictionaries.ts', what: 'spelling dictionary', entries: DICTIONARIES },
  { file: 'src/checks/prose.ts', what: 'words that may not be used', entries: FORBIDDEN },
  { file: 'src/checks/parts.ts', what: 'beginning of what not to do', entries: DONT },
  { file: 'src/checks/ages.ts', what: 'ways to say an age', entries: SAID },
  { file: 'src/checks/danger-signs.ts', what: 'examples of an age', entries: AGE_EXAMPLES },
];

/** The names in an entry that is made of named parts. */
const keysOf = (entry: unknown): string[] =>
  typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? Object.keys(entry) : [];

/** Each entry, and each word, that the default language has and another one lacks, by the file to write it in. */
export const checkLanguages = (): Problem[] =>
  otherLangs(DEFAULT_LANG).flatMap((lang) =>
    TABLES.flatMap((table): Problem[] => {
      const { file, what, entries, words } = table;
      const entry = entries[lang];
      if (entry === undefined)
        return [
          {
            file,
            field: lang,
            reason: `"${lang}" is in the list of languages and has no ${what}`,
            fix: words
              ? `write ${words}/${lang}.json like ${words}/${DEFAULT_LANG}.json, and name it here`
              : `add an entry "${lang}", like that of "${DEFAULT_LANG}"`,
          },
        ];
      const lacking = keysOf(entries[DEFAULT_LANG]).filter((key) => !keysOf(entry).includes(key));
      return lacking.map((key) => ({
        file: words ? `${words}/${lang}.json` : file,
        field: words ? key : `${lang}.${key}`,
        reason: `the ${what} in "${lang}" lack "${key}"`,
        fix: `add "${key}", as "${DEFAULT_LANG}" has it`,
      }));
    }),
  );
