import type { Messages, MessagesLike, Say } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

/** What every tool says; a tool adds its own words to them. */
export type SharedWords = MessagesLike<typeof id>;
export type SharedTranslate = Say<SharedWords>;

export const sharedWords: Record<Lang, SharedWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

/** A tool's own words, with those of all tools. */
export const withSharedWords = <W extends Messages>(own: Record<Lang, W>): Record<Lang, SharedWords & W> => ({
  id: { ...sharedWords.id, ...own.id },
  en: { ...sharedWords.en, ...own.en },
});
