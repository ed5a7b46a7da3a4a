import { z } from 'astro/zod';
import { pageSignsSchema } from './danger-sign.ts';
import {
  dateSchema,
  descriptionSchema,
  field,
  formerlySchema,
  keywordsSchema,
  slugSchema,
  titleSchema,
  translationSchema,
} from './shared.ts';

/** Front matter of `content/pages/<key>/<lang>.mdx` and `content/tools/<key>/<lang>.mdx`. Unknown fields fail. */
export const textPageSchema = z.strictObject({
  title: titleSchema,
  description: descriptionSchema,
  slug: slugSchema,
  formerly: formerlySchema,
  keywords: keywordsSchema,
  updated: field(dateSchema, 'The day its text last changed in a way a reader would notice.', '2026-11-22'),
  signs: pageSignsSchema.optional(),
  translation: translationSchema.optional(),
});

export type TextPageData = z.infer<typeof textPageSchema>;
