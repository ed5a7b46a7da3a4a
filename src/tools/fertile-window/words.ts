import type { MessagesLike, Translate } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

/** The tool's words; the page gives the island those of its language only. */
export type ToolWords = MessagesLike<typeof id>;
export type ToolTranslate = Translate<ToolWords>;

export const toolWords: Record<Lang, ToolWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;
