import { z } from 'astro/zod';
import { fault, field, withoutForeignMarks, withoutOddCharacters } from './shared.ts';

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

/** What CSL calls the kinds of sources. */
const TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
];

/** What Crossref, EndNote, RIS and BibTeX call the kinds that we meet, in lower case and with hyphens. */
const OTHER_TYPES: Record<string, string> = {
  'journal-article': 'article-journal',
  'electronic-article': 'article-journal',
  jour: 'article-journal',
  'newspaper-article': 'article-newspaper',
  'magazine-article': 'article-magazine',
  'posted-content': 'article',
  preprint: 'article',
  monograph: 'book',
  'edited-book': 'book',
  'book-section': 'chapter',
  'book-chapter': 'chapter',
  chap: 'chapter',
  'conference-paper': 'paper-conference',
  'conference-proceedings': 'paper-conference',
  'proceedings-article': 'paper-conference',
  inproceedings: 'paper-conference',
  'government-document': 'report',
  'technical-report': 'report',
  techreport: 'report',
  rprt: 'report',
  dissertation: 'thesis',
  phdthesis: 'thesis',
  statute: 'legislation',
  'legal-rule-or-regulation': 'regulation',
  'web-page': 'webpage',
  website: 'webpage',
  elec: 'webpage',
  generic: 'document',
  misc: 'document',
};

const typeSchema = z
  .string()
  .min(1)
  .transform((written, context) => {
    const name = written.trim().toLowerCase().replace(/\s+/g, '-');
    const type = OTHER_TYPES[name] ?? name;
    if (!TYPES.includes(type))
      fault(
        context,
        `“${written}” is no kind of source that we know`,
        'use one of CSL: article-journal, book, chapter, report, webpage, thesis, legislation, dataset, paper-conference, document, …',
      );
    return type;
  });

/** A field that is printed; some programs write numbers of volumes and pages as numbers. */
const printedSchema = z
  .union([z.string(), z.number().transform(String)], { error: 'must be a text' })
  .superRefine(withoutForeignMarks)
  .superRefine(withoutOddCharacters);
const printed = printedSchema.optional();

/** Fields that the Vancouver style prints, besides title, names and dates (which have rules of their own). */
const PRINTED_FIELDS = [
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'edition',
  'event-place',
  'event-title',
  'genre',
  'issue',
  'medium',
  'number',
  'number-of-pages',
  'page',
  'part-number',
  'part-title',
  'publisher',
  'publisher-place',
  'section',
  'supplement-number',
  'volume',
  'volume-title',
  'archive',
  'archive-place',
  'archive_collection',
  'archive_location',
  'references',
] as const;
const printedFields = Object.fromEntries(
  PRINTED_FIELDS.map((name) => [name, field(printed, 'Printed as it stands.', '…')]),
) as Record<(typeof PRINTED_FIELDS)[number], typeof printed>;

// Zotero also writes particles and suffixes, which the citation processor knows.
const nameSchema = z
  .looseObject({
    family: printed,
    given: printed,
    literal: printed,
    suffix: printed,
    'dropping-particle': printed,
    'non-dropping-particle': printed,
  })
  .refine(({ family, given, literal }) => [family, given, literal].some((name) => name?.trim()), {
    error: 'must have a family name, or the name of an organisation as "literal"',
  })
  // Somebody with one name: initials must not be made of it.
  .transform(({ given, ...name }) =>
    name.family?.trim() || name.literal?.trim()
      ? { ...name, ...(given ? { given } : {}) }
      : { ...name, literal: given },
  );
const namesSchema = z.array(nameSchema).min(1).optional();

/** Year, month and day, as far as they are known; Zotero writes the numbers as texts. */
const datePartsSchema = z
  .array(z.coerce.number({ error: 'must be a number' }).int())
  .min(1)
  .max(3)
  .superRefine(([, month = 1, day = 1], context) => {
    const example = 'write [2006], [2006, 3] or [2006, 3, 31]; a season is written beside it: "season": 1';
    if (month < 1 || month > 12) fault(context, `there is no month ${month}`, example);
    else if (day < 1 || day > 31) fault(context, `there is no day ${day}`, example);
  });

/** CSL dates: `{ "date-parts": [[2006, 3]] }` or `{ "raw": "2006" }`. */
const dateSchema = z.looseObject({
  'date-parts': z.array(datePartsSchema).optional(),
  raw: printed,
  literal: printed,
});

/** An identifier, freed of the name and the address that some programs write before it. */
const identifier = (prefix: RegExp): z.ZodType<string, string | number> =>
  z.union([z.string(), z.number()]).transform((written) => String(written).trim().replace(prefix, ''));

/**
 * One reference of `content/sources.json`, in CSL-JSON (the format Zotero reads and writes): an entry that Zotero exports
 * passes as it is. CSL allows many more fields than we print, so unknown ones pass, whatever they hold.
 */
export const sourceSchema = z
  .looseObject({
    id: field(
      z.string().regex(/^[^\s"'<>]+$/, 'must be one word without quotes'),
      'The key that `<Cite>` names; Zotero’s own passes.',
      'kent2006',
    ),
    type: field(typeSchema, 'The CSL type.', 'article-journal'),
    title: field(
      z.string().trim().min(3).superRefine(withoutForeignMarks).superRefine(withoutOddCharacters),
      'The title as published.',
      'Volume and frequency of breastfeedings',
    ),
    ...printedFields,
    author: field(namesSchema, 'People, or an organisation as "literal".', [{ family: 'Kent', given: 'JC' }]),
    editor: namesSchema,
    translator: namesSchema,
    'editor-translator': namesSchema,
    'collection-editor': namesSchema,
    issued: field(dateSchema.optional(), 'When it appeared.', { 'date-parts': [[2006]] }),
    'event-date': dateSchema.optional(),
    DOI: field(
      identifier(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i)
        .pipe(z.string().regex(/^10\.\d{4,}\/\S+$/, 'must start with 10. and a slash'))
        .optional(),
      'The DOI without its address.',
      '10.1542/peds.2005-1417',
    ),
    PMID: field(
      identifier(/^PMID:?\s*/i)
        .pipe(z.string().regex(/^\d+$/, 'must be the number of PubMed; what starts with PMC is a PMCID'))
        .optional(),
      'The number in PubMed.',
      '16585256',
    ),
    PMCID: field(
      identifier(/^PMCID:?\s*/i)
        .transform((written) => written.toUpperCase().replace(/^PMC\s+/, 'PMC'))
        .pipe(z.string().regex(/^PMC\d+(\.\d+)?$/, 'must be PMC and a number; a number alone is a PMID'))
        .optional(),
      'The number in PubMed Central.',
      'PMC1234567',
    ),
    language: field(
      z.string().optional(),
      'The language it is written in, as a code; without one that is a code, it is taken to be English.',
      'id',
    ),
    URL: field(
      z
        .url({
          protocol: /^https?$/,
          error: ({ input }) =>
            /^www\./i.test(String(input))
              ? 'lacks the https:// before www.'
              : 'must be an address that starts with https:// or http://',
        })
        .optional(),
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
  issued?: z.infer<typeof dateSchema> | undefined;
  'event-date'?: z.infer<typeof dateSchema> | undefined;
}

export type SourceData = z.infer<typeof sourceSchema>;

/** When a source appeared; for a talk, when it was held. */
export const issuedOf = (source: Dated): z.infer<typeof dateSchema> | undefined =>
  source.issued ?? source['event-date'];

/** Who made a source, in one name, as readers know it: its first author, else its title. */
export const nameOf = ({ author, title }: Pick<SourceData, 'author' | 'title'>): string =>
  author?.[0]?.literal ?? author?.[0]?.family ?? title;

/** The year a source appeared, if it says one. */
export function yearOf(source: Dated): number | undefined {
  const issued = issuedOf(source);
  const year = issued?.['date-parts']?.[0]?.[0] ?? /(?<!\d)\d{4}(?!\d)/.exec(issued?.raw ?? issued?.literal ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
