import { z } from 'astro/zod';
import { ARTICLE_KINDS } from './article.ts';
import { field, inEachLanguage } from './shared.ts';

const languageSchema = z.strictObject({
  skip: field(
    z.array(z.string()).default([]),
    'Words that say nothing about the subject: a query is read without them. Default: none.',
    ['gimana', 'dong'],
  ),
  everyday: field(
    z.array(z.string()).default([]),
    'Words of everyday talk: a page that lacks them may answer a question all the same. Default: none.',
    ['tetangga', 'kemarin'],
  ),
  right: field(
    z.array(z.string().min(2)).default([]),
    'Right words that are near to words of our pages: they are not mended. Default: none.',
    ['jamur', 'ketiak'],
  ),
  same: field(
    z.array(z.array(z.string().min(2)).min(2)).default([]),
    'Words and phrases for one thing, the one that our pages use first. Default: none.',
    [['pijat', 'pijet', 'urut']],
  ),
  names: field(
    z.array(z.array(z.string().min(2)).min(2)).default([]),
    'Names on packets as people say them, after the word that our pages use for the thing. Search understands them; no page shows them. Default: none.',
    [['pil kb', 'andalan laktasi']],
  ),
  kinds: field(
    z.partialRecord(z.enum([...ARTICLE_KINDS, 'tool', 'info']), z.array(z.string().min(2))).default({}),
    'Words that ask for a kind of page: a how-to, a comparison, a tool. Default: none.',
    { 'how-to': ['cara', 'langkah'] },
  ),
});

/** `content/search.yaml`: how everyday words are understood. */
export const searchWordsSchema = z.strictObject(inEachLanguage(languageSchema));

export type SearchWordsData = z.infer<typeof searchWordsSchema>;
