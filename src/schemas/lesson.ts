import { z } from 'astro/zod';
import {
  descriptionSchema,
  field,
  formerlySchema,
  inEachLanguage,
  keySchema,
  slugSchema,
  titleSchema,
} from './shared.ts';

/** Parts of an article that lessons and the booklet can show: all of its myths, of the others the first. */
export const ARTICLE_PARTS = ['KeyPoints', 'Figure', 'Steps', 'Options', 'Compare', 'Do', 'Dont', 'Myth'] as const;

const lineSchema = z.string().trim().min(5).max(160);
const linesSchema = z.array(lineSchema).min(2).max(6);

const wordsSchema = z.strictObject({
  title: titleSchema,
  slug: slugSchema,
  formerly: formerlySchema,
  description: descriptionSchema,
  show: field(linesSchema, 'What the trainer shows, two to six lines.', ['Boneka dan payudara dari kain: …']),
  say: field(linesSchema, 'What the trainer says, two to six sentences to read out.', ['Lihat dagunya dulu.']),
});

/** Questions at the end of a lesson. */
export const LESSON_QUESTIONS = 2;

/** One lesson of `content/kader/lessons.yaml`; the order of the file is the order of the path. */
export const lessonSchema = z.strictObject({
  key: keySchema,
  ...inEachLanguage(wordsSchema),
  parts: field(
    z
      .array(
        z.strictObject({
          of: field(keySchema, 'The key of an article.', 'latch-and-positions'),
          part: field(z.enum(ARTICLE_PARTS), 'Which part of it the lesson shows.', 'KeyPoints'),
        }),
      )
      .min(1),
    'Parts of articles, in the order in which the lesson shows them: nothing is written twice.',
    [{ of: 'latch-and-positions', part: 'KeyPoints' }],
  ),
});

export type LessonData = z.infer<typeof lessonSchema>;
