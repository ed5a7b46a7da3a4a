import { z } from 'astro/zod';
import { ARTICLE_PARTS } from './lesson.ts';
import { field, keySchema } from './shared.ts';

/** Parts that every chapter has, so that nobody asks for them. */
const chosenParts = ARTICLE_PARTS.filter((part) => part !== 'KeyPoints');

/** One chapter of `content/kader/booklet.yaml`; the order of the file is the order of the booklet. */
export const chapterSchema = z.strictObject({
  key: field(keySchema, 'The key of an article.', 'latch-and-positions'),
  parts: field(
    z.array(z.enum(chosenParts)).default([]),
    'Parts of the article that stand after its key points and danger signs, in this order. Default: none.',
    ['Steps'],
  ),
});

export type ChapterData = z.infer<typeof chapterSchema>;
