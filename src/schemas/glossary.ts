import { z } from 'astro/zod';
import { field, keySchema } from './shared.ts';

const wordsSchema = z.strictObject({
  term: field(z.string().min(2).max(60), 'The word we use.', 'pelekatan'),
  meaning: field(z.string().min(20).max(400), 'One to three plain sentences.', 'Cara mulut bayi menempel …'),
  also: field(
    z.array(z.string().min(2)).default([]),
    'Everyday words, abbreviations and misspellings for the same thing. Default: none.',
    ['perlekatan', 'latch on'],
  ),
});

/** One entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  key: keySchema,
  id: wordsSchema,
  en: wordsSchema,
  see: field(keySchema.optional(), 'The article that says more. Default: none.', 'oxytocin-massage'),
});

export type TermData = z.infer<typeof termSchema>;
