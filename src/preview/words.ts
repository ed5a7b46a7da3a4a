import { type MessagesLike, type Translate, translator } from '../i18n/messages.ts';
import type { Lang } from '../languages.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

export type PreviewWords = MessagesLike<typeof id>;

export const previewWords: Record<Lang, PreviewWords> = { id, en } satisfies Record<Lang, MessagesLike<typeof en>>;

/** What the preview says, in a language. */
export const sayPreview = (lang: Lang): Translate<PreviewWords> => translator(previewWords[lang], lang);
