import type { Lang } from '../languages.ts';

/** Where cspell finds each language's words; names of dictionaries that are not its own come with their packages. */
export const DICTIONARIES: Record<Lang, { locale: string; packages: string[] }> = {
  id: { locale: 'id-ID', packages: ['@cspell/dict-id-id/cspell-ext.json'] },
  en: { locale: 'en-GB', packages: ['@cspell/dict-medicalterms/cspell-ext.json'] },
};

/** Endings that a language joins to any word and that its dictionary has only for some. */
export const ENDINGS: Partial<Record<Lang, RegExp>> = { id: /(nya|ku|mu|lah|kah|pun)$/i };
