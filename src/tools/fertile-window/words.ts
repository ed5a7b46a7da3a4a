import type { Lang } from '../../languages.ts';
import en from './words/en.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };

/** The tool's words; the page gives the island those of its language only. */
export type ToolWords = typeof id;

export const toolWords: Record<Lang, ToolWords> = { id, en } satisfies Record<Lang, typeof en>;
