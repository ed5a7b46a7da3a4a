import type { MessagesLike, Translate } from '../../i18n/messages.ts';
import type { Lang } from '../../languages.ts';
import { type SharedWords, withSharedWords } from '../shared/words.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

type OwnWords = MessagesLike<typeof id>;

/** The tool's words, with those of all tools; the page gives the island those of its language only. */
export type GuideWords = SharedWords & OwnWords;
export type GuideTranslate = Translate<GuideWords>;

const own: Record<Lang, OwnWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

export const guideWords: Record<Lang, GuideWords> = withSharedWords(own);
