import { type MessagesLike, type Translate, translator } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

export type SuggestWords = MessagesLike<typeof id>;

/** What suggestions say; it travels in the script that says it, not in every page with a search field. */
export const WORDS: Record<Lang, SuggestWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

export const suggestWords = (lang: Lang): Translate<SuggestWords> => translator(WORDS[lang], lang);
