import { z } from 'astro/zod';
import { field, inEachLanguage, keySchema } from './shared.ts';

const namesSchema = z.array(z.string().trim().min(2)).default([]);

const wordsSchema = z.strictObject({
  term: field(z.string().trim().min(2).max(60), 'The word we use.', 'pelekatan'),
  meaning: field(z.string().trim().min(20).max(400), 'One to three plain sentences.', 'Cara mulut bayi menempel …'),
  also: field(namesSchema, 'Other right names for the same thing, shown to readers. Default: none.', ['perlekatan']),
  search: field(
    namesSchema,
    'Misspellings, slang and words of other languages: search knows them, nobody reads them. Default: none.',
    ['perlekatn', 'latch on'],
  ),
});

/** One entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  key: keySchema,
  ...inEachLanguage(wordsSchema),
  see: field(keySchema.optional(), 'The article that says more. Default: none.', 'oxytocin-massage'),
});

export type TermData = z.infer<typeof termSchema>;
