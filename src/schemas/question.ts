import { z } from 'astro/zod';
import { field, inEachLanguage, keySchema } from './shared.ts';

/** Answers that a question offers. */
const FEWEST_ANSWERS = 3;
const MOST_ANSWERS = 4;

/** Questions of the test, at the least: fewer measure too little. */
export const FEWEST_TEST_QUESTIONS = 24;

const wordsSchema = z.strictObject({
  ask: field(
    z.string().trim().min(10).max(200).regex(/\?$/, 'must end with a question mark'),
    'The question, in words that a health volunteer uses.',
    'Bayi umur 4 hari tampak kuning, tetapi menyusu kuat. Apa yang Anda lakukan?',
  ),
  answers: field(
    z.array(z.string().trim().min(1).max(140)).min(FEWEST_ANSWERS).max(MOST_ANSWERS),
    'Three or four answers, in the same order in every language; one of them is right.',
    ['Menjemurnya setiap pagi', 'Menunggu sampai 2 minggu', 'Hari itu juga minta bilirubinnya diukur'],
  ),
  why: field(
    z.string().trim().min(20).max(320),
    'Why that answer is right, shown after the test.',
    'Tingginya bilirubin tidak bisa dilihat dengan mata.',
  ),
});

/** One question of `content/kader/questions.yaml`. */
export const questionSchema = z.strictObject({
  key: keySchema,
  lesson: field(keySchema, 'The lesson of content/kader/lessons.yaml that it belongs to: its subject.', 'yellow-baby'),
  use: field(
    z.enum(['test', 'lesson']),
    'Where it is asked: in the test, or at the end of its lesson. Never in both: a practised question measures nothing.',
    'test',
  ),
  right: field(z.int().min(1).max(MOST_ANSWERS), 'Which answer is right, counted from 1.', 3),
  ...inEachLanguage(wordsSchema),
  article: field(keySchema, 'The article in which a sentence says so; readers are led to it.', 'newborn-jaundice'),
  sources: field(
    z.array(z.string().min(1)).min(1),
    'Keys of content/sources.json on which that sentence rests; the article cites them, or the danger sign names them.',
    ['nice-qs57'],
  ),
  sign: field(
    keySchema.optional(),
    'The danger sign of content/danger-signs.yaml that the question is about: its own words are shown. Default: none.',
    'baby-yellow',
  ),
});

export type QuestionData = z.infer<typeof questionSchema>;
