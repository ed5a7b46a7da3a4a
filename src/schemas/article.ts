import { z } from 'astro/zod';
import { pageSignsSchema } from './danger-sign.ts';
import {
  dateSchema,
  descriptionSchema,
  field,
  formerlySchema,
  keySchema,
  keywordsSchema,
  slugSchema,
  titleSchema,
  translationSchema,
} from './shared.ts';

/** What an article is; it decides the parts that the content checks ask for. */
export const ARTICLE_KINDS = ['explainer', 'condition', 'how-to', 'comparison', 'programme'] as const;
export const AUDIENCES = ['mother', 'partner', 'kader'] as const;

/** Review by a health professional: not yet, or by whom, when, and when next. */
const reviewSchema = field(
  z.union(
    [
      z.literal('awaiting'),
      z.strictObject({
        by: field(keySchema, 'Who reviewed it: a key of content/people.yaml.', 'ani'),
        on: field(dateSchema, 'The day of the review.', '2026-11-22'),
        next: field(dateSchema, 'The day by which it is reviewed again.', '2028-11-22'),
        hash: field(
          z
            .string()
            .regex(/^[0-9a-f]{12}$/, 'must be the 12 characters that `npm run review -- --record` writes')
            .optional(),
          'Fingerprint of the text that was reviewed. Written by `npm run review -- --record`. Default: not known.',
          '0123456789ab',
        ),
      }),
    ],
    { error: 'must be “awaiting”, or say who (by), on which day (on) and when next (next)' },
  ),
  'Review by a health professional: "awaiting", or who (a key of people.yaml), on which day, and when next. Default: awaiting.',
  'awaiting',
);

/** When the sources were last searched for what is new, and when they will be next. */
const evidenceSchema = field(
  z.strictObject({ searched: dateSchema, next: dateSchema }),
  'The day on which the sources were last searched, and the day of the next search.',
  { searched: '2026-11-28', next: '2027-11-28' },
);

/** Front matter of `content/articles/<key>/<lang>.mdx`. Unknown fields fail. */
export const articleSchema = z.strictObject({
  title: titleSchema,
  description: descriptionSchema,
  slug: slugSchema,
  formerly: formerlySchema,
  topic: field(keySchema, 'The topic: a key of content/topics.yaml.', 'massage'),
  kind: field(z.enum(ARTICLE_KINDS), 'What the article is; decides its required parts.', 'explainer'),
  keywords: keywordsSchema,
  audience: field(z.array(z.enum(AUDIENCES)).min(1).default(['mother']), 'Who it is written for. Default: mother.', [
    'mother',
    'partner',
  ]),
  published: field(dateSchema, 'The day it first appeared.', '2026-11-22'),
  updated: field(dateSchema, 'The day its text last changed in a way a reader would notice.', '2026-11-22'),
  authors: field(z.array(keySchema).min(1).default(['alir']), 'Keys of content/people.yaml. Default: alir.', ['alir']),
  review: reviewSchema.default('awaiting'),
  evidence: evidenceSchema,
  signs: pageSignsSchema,
  related: field(z.array(keySchema).max(6).default([]), 'Keys of articles to read next. Default: none.', [
    'oxytocin-massage',
  ]),
  featured: field(z.boolean().default(false), 'Shown on the home page. Default: false.', true),
  translation: translationSchema.optional(),
  draft: field(z.boolean().default(false), 'True keeps the page out of the built site. Default: false.', true),
});

export type ArticleData = z.infer<typeof articleSchema>;
