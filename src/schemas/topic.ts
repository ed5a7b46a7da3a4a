import { z } from 'astro/zod';
import { descriptionSchema, field, formerlySchema, inEachLanguage, keySchema, slugSchema } from './shared.ts';

const wordsSchema = z.strictObject({
  title: field(z.string().trim().min(3).max(40), 'Name of the topic, 3 to 40 characters.', 'Pijat'),
  slug: slugSchema,
  formerly: formerlySchema,
  description: descriptionSchema,
});

/** One topic of `content/topics.yaml`; the order of the file is the order on the site. */
export const topicSchema = z.strictObject({
  key: keySchema,
  ...inEachLanguage(wordsSchema),
  cover: field(z.string().regex(/\.svg$/), 'A drawing in public/drawings/.', 'topic-massage.svg'),
});

export type TopicData = z.infer<typeof topicSchema>;
