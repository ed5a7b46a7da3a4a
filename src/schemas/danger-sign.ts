import { z } from 'astro/zod';
import { field, inEachLanguage, keySchema } from './shared.ts';

/** How soon help is needed, from the most urgent. */
export const DANGER_LEVELS = ['emergency', 'today', 'soon', 'routine'] as const;

/** Whose sign it is; `other` is a partner, a teenager, a man. */
export const SIGN_OWNERS = ['baby', 'mother', 'other'] as const;

/** Days of life that a band of a baby names, both included; day 1 is the first 24 hours. */
export const BABY_BANDS = {
  'd0-1': [1, 1],
  'd2-6': [2, 6],
  'd7-28': [7, 28],
  'm1-2': [29, 60],
  'm2-11': [61, 365],
  m2: [61, 90],
  'm3-11': [91, 365],
  any: [1, 365],
} as const satisfies Record<string, readonly [from: number, to: number]>;

/** The last day of the first year, where the signs of a baby end. */
export const LAST_DAY = BABY_BANDS.any[1];

/** Times after birth that a band of a mother names. */
export const MOTHER_BANDS = {
  'first-24h': ['first-24h'],
  'to-6-weeks': ['to-6-weeks'],
  any: ['first-24h', 'to-6-weeks', 'later'],
} as const satisfies Record<string, readonly string[]>;

const BANDS = [...new Set([...Object.keys(BABY_BANDS), ...Object.keys(MOTHER_BANDS)])];

/** What a danger sign belongs to; `discharge` is fluid from the nipple, `general` a sign of the whole body. */
export const SUBJECTS = [
  'general',
  'milk-supply',
  'weight',
  'jaundice',
  'infection',
  'fever',
  'breathing',
  'bleeding',
  'clot',
  'blood-pressure',
  'mood',
  'breast',
  'discharge',
  'massage',
  'contraception',
  'medicines',
  'violence',
  'food',
  'sleep',
  'pregnancy',
] as const;

const textSchema = z.string().trim().min(3);
const daySchema = z.number().int().min(1).max(LAST_DAY).optional();

/** One sign of `content/danger-signs.yaml`. */
export const dangerSignSchema = z.strictObject({
  key: field(keySchema, 'The name that pages use for it.', 'baby-not-feeding'),
  group: field(
    keySchema,
    'What the sign is about; at one age or time after birth a group has one level.',
    'not-feeding',
  ),
  who: field(z.enum(SIGN_OWNERS), 'Whose sign it is.', 'baby'),
  bands: field(
    z.array(z.enum(BANDS)).min(1),
    'Labels of the ages of a baby, or of the times after birth of a mother.',
    ['d0-1', 'd2-6'],
  ),
  from_day: field(daySchema, 'First day of life, for a baby only; day 1 is the first 24 hours.', 1),
  to_day: field(daySchema, 'Last day of life, included, for a baby only.', 60),
  level: field(z.enum(DANGER_LEVELS), 'How soon help is needed.', 'emergency'),
  core: field(z.boolean(), 'True when it stands on every page that shows this person’s card for its subjects.', true),
  subjects: field(z.array(z.enum(SUBJECTS)).min(1), 'What it belongs to.', ['milk-supply', 'infection']),
  threshold: field(
    textSchema.optional(),
    'For editors: what exactly is meant. Default: the line says all.',
    '38 °C or more, armpit',
  ),
  ...inEachLanguage(
    field(
      textSchema,
      'The line that readers see, at most 15 words, with its age limit inside.',
      'kuning dalam 24 jam pertama',
    ),
  ),
  show_age: field(
    z.boolean().default(false),
    'True when the card adds the age behind the line. Default: the line says it.',
    true,
  ),
  age_unsaid: field(
    textSchema.optional(),
    'Why the line needs no word of its age: it is plain from the sign itself. Default: the line says it.',
    'yellow on day 1 is an emergency of its own',
  ),
  sources: field(
    z.array(z.string().min(1)).default([]),
    'Keys of content/sources.json. Default: none, which says that it is expert opinion.',
    ['bukukia'],
  ),
  seen: field(
    z.enum(['seen', 'second-hand', 'knowledge']),
    'How the statement was seen: itself, through another source, or not at all.',
    'second-hand',
  ),
  confidence: field(z.enum(['high', 'medium']), 'How sure it is.', 'high'),
  clinician: field(
    z.array(textSchema).default([]),
    'What a clinician must decide before the row is final, one question a line. Default: nothing waits.',
    ['Is this an emergency, or a case for today?'],
  ),
  note: field(
    textSchema.optional(),
    'For editors: what it stands beside, and why. Default: none.',
    'was "today" before',
  ),
});

const subjectsSchema = z.array(z.enum(SUBJECTS)).default([]);

/** Danger signs that a compact card shows. */
export const FIRST_SIGNS = 3;

/** The danger signs of a page, from content/danger-signs.yaml. */
export const pageSignsSchema = field(
  z.strictObject({
    baby: subjectsSchema,
    mother: subjectsSchema,
    first: z.array(keySchema).length(FIRST_SIGNS, `must name exactly ${FIRST_SIGNS} signs`),
    also: z.array(keySchema).default([]),
    from_day: daySchema,
  }),
  'Danger signs: subjects of the baby and of the mother, the three that stand first, rows that are not core, and from which day of life on, on a page about older babies (signs that end before it are left out, unless named).',
  { baby: ['general'], mother: ['breast'], first: ['baby-not-feeding', 'mum-fever-38', 'mum-breast-24h'] },
);

export type PageSigns = z.infer<typeof pageSignsSchema>;
export type Subject = (typeof SUBJECTS)[number];
export type DangerLevel = (typeof DANGER_LEVELS)[number];
export type DangerSignData = z.infer<typeof dangerSignSchema>;
export type BabyBand = keyof typeof BABY_BANDS;
export type MotherBand = keyof typeof MOTHER_BANDS;
