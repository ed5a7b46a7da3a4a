import type { Lang } from '../languages.ts';

/** Address of the picture of an article's card. */
export const cardPath = (lang: Lang, key: string): string => `/cards/${lang}/${key}.png`;

/** Address of what the picture says, as text: its description, and what is sent along with it. */
export const cardTextPath = (lang: Lang, key: string): string => `/cards/${lang}/${key}.txt`;
