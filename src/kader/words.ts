import { type MessagesLike, type Translate, translator } from '../i18n/messages.ts';
import type { Lang } from '../languages.ts';
import { type SharedWords, withSharedWords } from '../tools/shared/words.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

type OwnWords = MessagesLike<typeof id>;

/** The kit's words, with those of all tools. */
export type KaderWords = SharedWords & OwnWords;
export type KaderTranslate = Translate<KaderWords>;

const own: Record<Lang, OwnWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

const kaderWords: Record<Lang, KaderWords> = withSharedWords(own);

/** The kit's words of a language, for what is made while the site is built. */
export const sayKader = (lang: Lang): KaderTranslate => translator(kaderWords[lang], lang);

/** Of the kit's words, those whose keys begin so, with those of all tools: an island gets no others. */
export function wordsFor(lang: Lang, beginnings: readonly string[]): KaderWords {
  const isWanted = (key: string): boolean => !(key in own[lang]) || beginnings.some((start) => key.startsWith(start));
  return Object.fromEntries(Object.entries(kaderWords[lang]).filter(([key]) => isWanted(key))) as KaderWords;
}
