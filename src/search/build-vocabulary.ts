/** The vocabulary as the build asks it, word after word of all texts: everything is looked up once, beforehand. */
import type { Lang } from '../languages.ts';
import { memoize } from './memoize.ts';
import { phrasesOf } from './phrase-list.ts';
import type { SearchRecord } from './records.ts';
import { coreOf, formsOf } from './stem.ts';
import { listsOf, type Text, type Vocabulary } from './vocabulary.ts';

/** The same answers as `vocabularyOf`, which a phone can have without waiting, in a time that does not grow with the pages. */
export function buildVocabulary(pages: SearchRecord[], lang: Lang): Vocabulary {
  const texts = new Map<string, Text[]>();
  const words: string[] = [];
  for (const { page, field, list } of listsOf(pages))
    for (const phrase of phrasesOf(list)) {
      const own = phrase.split(' ');
      words.push(...own);
      for (const word of new Set(own)) {
        const known = texts.get(word);
        const text = { page, field, words: ` ${phrase} ` };
        if (known) known.push(text);
        else texts.set(word, [text]);
      }
    }
  const distinct = [...texts.keys()];
  const textsWith = (word: string): Text[] => texts.get(word) ?? [];
  return {
    words: () => words,
    textsWith,
    pagesWith: memoize((word) => new Set(textsWith(word).map(({ page }) => page)).size),
    wordsOfForm: memoize((form) => {
      const core = coreOf(form, lang);
      return distinct.filter((word) => word.includes(core) && formsOf(word, lang).includes(form));
    }),
    wordsFrom: memoize((letters) => distinct.filter((word) => word.startsWith(letters))),
  };
}
