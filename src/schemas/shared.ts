/** Field types that several schemas share. Each carries an `example` that error messages print. */
import { z } from 'astro/zod';
import { type Lang, LANGS } from '../languages.ts';
import { foreignIn, oddIn, TYPE_AGAIN } from './characters.ts';

/** Attaches the sentence that editors read and the corrected example that error messages print. */
export const field = <T extends z.ZodType>(schema: T, description: string, example: unknown): T =>
  schema.meta({ description, example });

/** The same field in each language of the site: `{ id: …, en: … }`, to be spread into an object. */
export const inEachLanguage = <T extends z.ZodType>(schema: T): Record<Lang, T> =>
  Object.fromEntries(LANGS.map((lang) => [lang, schema])) as Record<Lang, T>;

/** Reports a rule of ours with a mend of its own, which error messages print instead of the field's example. */
export const fault = (context: z.core.$RefinementCtx, message: string, fix: string): void =>
  context.addIssue({ code: 'custom', message, params: { fix } });

/** Refines a text that is printed as it stands: marks of other formats would stand there too. */
export function withoutForeignMarks(text: string, context: z.core.$RefinementCtx): void {
  const foreign = foreignIn(text);
  if (foreign) fault(context, foreign, 'write the text without it, as a reader should see it');
}

/** Refines a text out of a file whose other fields may hold anything. */
export function withoutOddCharacters(text: string, context: z.core.$RefinementCtx): void {
  const [odd] = oddIn(text);
  if (odd) fault(context, odd, TYPE_AGAIN);
}

const langSchema = z.enum(LANGS);

/** Longer ones are cut by file systems and by people. */
const LONGEST_KEY = 80;

export const keySchema = field(
  z
    .string()
    .max(LONGEST_KEY)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  'The name that other files use for it: lower-case words joined by hyphens.',
  'oxytocin-massage',
);

export const slugSchema = field(
  keySchema,
  'The last part of the page address, in the page language.',
  'pijat-oksitosin',
);

export const formerlySchema = field(
  z
    .array(
      z
        .string()
        .regex(
          /^([a-z0-9]+(-[a-z0-9]+)*|\/([a-z0-9-]+\/)+)$/,
          'must be an old slug, or a whole old address with slashes',
        ),
    )
    .default([]),
  'Slugs (or whole addresses, /artikel/…/) that this page once had: they lead here for ever. Default: none.',
  ['pijat-punggung'],
);

export const titleSchema = field(
  z.string().trim().min(4).max(63),
  'The page title, 4 to 63 characters, without a full stop: search engines cut what is longer.',
  'Galaktorea: keluar cairan seperti ASI padahal tidak menyusui',
);

export const descriptionSchema = field(
  z.string().trim().min(60).max(180),
  'One or two sentences, 60 to 180 characters, that already answer the title.',
  'Pijat punggung yang lembut bisa membuat Anda rileks. Apakah ASI jadi lebih banyak? Buktinya masih lemah.',
);

const WRITTEN_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Nothing here is older: an earlier year is a slip of the pen. */
export const FIRST_YEAR = '2020';

/** A calendar date. YAML reads an unquoted date as a timestamp at midnight UTC; both forms become `YYYY-MM-DD`. */
export const dateSchema = z
  .union([
    z.date().transform((date) => date.toISOString().slice(0, 10)),
    z.string().regex(WRITTEN_DATE, 'must be a date written YYYY-MM-DD'),
  ])
  .refine((date) => {
    if (!WRITTEN_DATE.test(date)) return true; // said above
    // JavaScript reads 30 February as 2 March: only a real day comes back as it was written.
    const time = Date.parse(date);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  }, 'is not a day of the calendar')
  .refine((date) => !WRITTEN_DATE.test(date) || date >= FIRST_YEAR, `is before ${FIRST_YEAR}`);

export const keywordsSchema = field(
  z.array(z.string().trim().min(2)).default([]),
  'Everyday words and misspellings that people type when they look for this page. Default: none.',
  ['asi seret', 'asi dikit'],
);

export const translationSchema = field(
  z.strictObject({
    of: langSchema,
    hash: z.string().regex(/^[0-9a-f]{12}$/, 'must be the 12 characters that `npm run translations` writes'),
  }),
  'Which language this file was made from, and the hash of that text at the time. Written by `npm run translations`.',
  { of: 'id', hash: '0123456789ab' },
);
