import { z } from 'astro/zod';
import { field, inEachLanguage, keySchema } from './shared.ts';

const lineSchema = z.strictObject(inEachLanguage(z.string().trim().min(5).max(160)));
const linesSchema = field(
  z.array(lineSchema).min(1),
  'What an observer looks for, one thing a line, in each language.',
  [{ id: 'Meminta izin', en: 'Asks permission' }],
);

/** One checklist of `content/kader/skills.yaml`: what comes before, the steps of an article, what comes after. */
export const skillSchema = z.strictObject({
  key: keySchema,
  ...inEachLanguage(
    z.strictObject({ title: field(z.string().trim().min(4).max(63), 'What is practised.', 'Pijat punggung') }),
  ),
  steps_of: field(keySchema, 'The article whose steps are looked for, by their titles.', 'oxytocin-massage-steps'),
  before: linesSchema,
  after: linesSchema,
});

export type SkillData = z.infer<typeof skillSchema>;
