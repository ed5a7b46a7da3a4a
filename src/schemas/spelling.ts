import { z } from 'astro/zod';
import { field, inEachLanguage } from './shared.ts';

const wordsSchema = z.array(z.string().min(2)).default([]);

/** `content/spelling.yaml`: right words that no dictionary has. */
export const spellingSchema = z.strictObject({
  both: field(wordsSchema, 'Names and terms that stand in both languages. Default: none.', ['puskesmas']),
  ...inEachLanguage(field(wordsSchema, 'Words of one language. Default: none.', ['oksitosin'])),
});

export type SpellingData = z.infer<typeof spellingSchema>;
