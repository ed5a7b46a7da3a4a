import { type MessagesLike, type Translate, translator } from '../i18n/messages.ts';
import type { Lang } from '../languages.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

export type OfflineWords = MessagesLike<typeof id>;

/** What is said about reading without a connection; it travels in the scripts that say it. */
export const WORDS: Record<Lang, OfflineWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

export const offlineWords = (lang: Lang): Translate<OfflineWords> => translator(WORDS[lang], lang);
