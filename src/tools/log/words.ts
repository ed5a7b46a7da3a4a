import type { MessagesLike, Translate } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { type SharedWords, withSharedWords } from '../shared/words.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

/** The tool's words, with those of all tools; the page gives the island those of its language only. */
export type LogWords = SharedWords & MessagesLike<typeof id>;
export type LogTranslate = Translate<LogWords>;

const own: Record<Lang, MessagesLike<typeof id>> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

export const logWords: Record<Lang, LogWords> = withSharedWords(own);
