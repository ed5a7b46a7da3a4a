import { z } from 'astro/zod';
import { keySchema } from './shared.ts';

/** One author or reviewer of `content/people.yaml`: a real person who agreed to be named, or an organisation. */
export const personSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(['person', 'organisation']),
  name: z.string().min(2),
  credentials: z.strictObject({ id: z.string(), en: z.string() }).optional(),
  url: z.url().optional(),
});

export type PersonData = z.infer<typeof personSchema>;
