import { type MessagesLike, type Translate, translator } from '../i18n/messages.ts';
import type { Lang } from '../languages.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

type ClientWords = MessagesLike<typeof id>;

const WORDS: Record<Lang, ClientWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

/** What sharing and reading aloud say; it travels in the script that says it, not in pages. */
export const clientWords = (lang: Lang): Translate<ClientWords> => translator(WORDS[lang], lang);
