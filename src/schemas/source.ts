import { z } from 'astro/zod';
import { field } from './shared.ts';

/** The subjects that the bibliography page is divided into; the last is for entries that nobody has sorted yet. */
const SOURCE_TOPICS = [
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
  'baby',
  'mother-health',
  'illness-and-medicines',
  'unsorted',
] as const;

const nameSchema = z.union(
  [
    // Zotero also writes particles and suffixes, which the citation processor knows.
    z.looseObject({ family: z.string().min(1), given: z.string().optional() }),
    z.looseObject({ literal: z.string().min(1) }),
  ],
  { error: 'must have a family name, or the name of an organisation as "literal"' },
);

/** CSL dates: `{ "date-parts": [[2006, 3]] }`, whose numbers Zotero writes as texts, or `{ "raw": "2006" }`. */
const issuedSchema = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()])).min(1)).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});

/**
 * One reference of `content/sources.json`, in CSL-JSON (the format Zotero reads and writes): an entry that Zotero exports
 * passes as it is. CSL allows many more fields than we use, so unknown ones pass.
 */
export const sourceSchema = z
  .looseObject({
    id: field(
      z.string().regex(/^[^\s"'<>]+$/, 'must be one word without quotes'),
      'The key that `<Cite>` names; Zotero’s own passes.',
      'kent2006',
    ),
    type: field(z.string().min(1), 'The CSL type.', 'article-journal'),
    title: field(z.string().trim().min(3), 'The title as published.', 'Volume and frequency of breastfeedings'),
    author: field(z.array(nameSchema).min(1).optional(), 'People, or an organisation as "literal".', [
      { family: 'Kent', given: 'JC' },
    ]),
    editor: z.array(nameSchema).min(1).optional(),
    issued: field(issuedSchema.optional(), 'When it appeared.', { 'date-parts': [[2006]] }),
    'event-date': issuedSchema.optional(),
    DOI: field(
      z
        .string()
        .regex(/^10\.\d{4,}\/\S+$/, 'must start with 10. and hold no https://doi.org/')
        .optional(),
      'The DOI without its address.',
      '10.1542/peds.2005-1417',
    ),
    language: field(
      z.string().optional(),
      'The language it is written in, as a code; without one that is a code, it is taken to be English.',
      'id',
    ),
    URL: field(
      z.url({ protocol: /^https?$/, error: 'must be an address that starts with https:// or http://' }).optional(),
      'Where it can be read.',
      'https://www.who.int/…',
    ),
    custom: z
      .looseObject({
        /** How much of the source we saw: the abstract, its record, a second-hand report, or nothing yet. */
        seen: z.enum(['abstract', 'record', 'second-hand', 'not-seen']).default('record'),
        /** What kind of study or text it is. */
        design: z.string().default(''),
        /** The subject it stands under in the bibliography. */
        topic: z.enum(SOURCE_TOPICS).default('unsorted'),
        /** True when the brief names only the first authors. */
        more_authors: z.boolean().optional(),
        /** True when the source itself has no date. */
        undated: z.boolean().optional(),
        /** True when nobody here has seen who wrote it. */
        authors_not_seen: z.boolean().optional(),
      })
      .prefault({}),
  })
  .refine(({ author, editor, custom }) => author ?? editor ?? custom.authors_not_seen, {
    path: ['author'],
    error: 'must name at least one author or editor; an organisation is written [{ "literal": "WHO" }]',
  })
  .refine((source) => yearOf(source) !== undefined || source.custom.undated, {
    path: ['issued'],
    error: 'must say the year; a source without a date says "undated": true in its "custom"',
  });

interface Dated {
  issued?: z.infer<typeof issuedSchema> | undefined;
  'event-date'?: z.infer<typeof issuedSchema> | undefined;
}

export type SourceData = z.infer<typeof sourceSchema>;

/** The year a source appeared, if it says one. */
export function yearOf(source: Dated): number | undefined {
  const issued = source.issued ?? source['event-date'];
  const written = issued?.['date-parts']?.[0]?.[0] ?? issued?.raw ?? issued?.literal;
  const year = /\d{4}/.exec(String(written ?? ''))?.[0];
  return year === undefined ? undefined : Number(year);
}
