import { z } from 'astro/zod';
import { field, inEachLanguage, keySchema, withoutForeignMarks } from './shared.ts';

/** One author or reviewer of `content/people.yaml`: a real person who agreed to be named, or an organisation. */
export const personSchema = z.strictObject({
  key: keySchema,
  kind: field(z.enum(['person', 'organisation']), 'A person may review; an organisation may not.', 'person'),
  name: field(z.string().trim().min(2).superRefine(withoutForeignMarks), 'The name as it is printed.', 'Alir'),
  role: field(
    z.strictObject(inEachLanguage(z.string().trim().min(3))).optional(),
    'What a person is, in each language; a reviewer needs it. Default: not said.',
    { id: 'bidan', en: 'midwife' },
  ),
  url: field(
    z.url({ protocol: /^https?$/ }).optional(),
    'A public page that shows who they are. Default: none.',
    'https://example.org',
  ),
});

export type PersonData = z.infer<typeof personSchema>;
