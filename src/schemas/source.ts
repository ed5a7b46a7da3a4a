import { z } from 'astro/zod';

/** The subjects that the bibliography page is divided into. */
export const SOURCE_TOPICS = [
  'milk',
  'massage',
  'expressing-and-family',
  'breast-problems',
  'intimacy-and-galactorrhea',
  'enough-milk',
  'mood',
  'contraception',
  'fertile-window',
  'law-and-programmes',
] as const;

const nameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/**
 * One reference of `content/sources.json`, in CSL-JSON (the format Zotero reads and writes).
 * CSL allows many more fields than we use, so unknown ones pass.
 */
export const sourceSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.string(),
  title: z.string().min(3),
  author: z.array(nameSchema).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'must start with 10. and hold no https://doi.org/')
    .optional(),
  URL: z.url().optional(),
  custom: z.looseObject({
    /** How much of the source we saw: the abstract, its record, a second-hand report, or nothing yet. */
    seen: z.enum(['abstract', 'record', 'second-hand', 'not-seen']),
    /** What kind of study or text it is. */
    design: z.string(),
    /** The subject it stands under in the bibliography. */
    topic: z.enum(SOURCE_TOPICS),
    /** True when the brief names only the first authors. */
    more_authors: z.boolean().optional(),
  }),
});

export type SourceData = z.infer<typeof sourceSchema>;
