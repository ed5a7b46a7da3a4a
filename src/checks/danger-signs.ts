import type { Problem } from '../content/problem.ts';
import { LISTS } from '../content/tree.ts';
import { type Lang, LANGS } from '../languages.ts';
import {
  BABY_BANDS,
  type BabyBand,
  type DangerSignData,
  LAST_DAY,
  MOTHER_BANDS,
  type MotherBand,
} from '../schemas/danger-sign.ts';
import { agesIn } from './ages.ts';
import type { Check } from './check.ts';

/** Longest line that is read at a glance, in words. */
const LONGEST_LINE = 15;

/** One level for a sign at any age, days that agree with bands and words, lines that can be read at a glance. */
export const checkDangerSigns: Check = ({ content: { dangerSigns } }) => [
  ...dangerSigns.flatMap(checkDays),
  ...checkLevels(dangerSigns),
  ...dangerSigns.flatMap(checkLines),
  ...checkSameLines(dangerSigns),
  ...dangerSigns.flatMap(checkAges),
  ...dangerSigns.flatMap(checkCertainty),
];

const problem = (key: string, field: string, reason: string, fix: string): Problem => ({
  file: LISTS.dangerSigns,
  field: `${key}.${field}`,
  reason,
  fix,
});

const isBabyBand = (band: string): band is BabyBand => Object.hasOwn(BABY_BANDS, band);
const isMotherBand = (band: string): band is MotherBand => Object.hasOwn(MOTHER_BANDS, band);

/** The days of a baby, or the times after birth, at which a sign counts. */
function momentsOf({ who, bands, from_day: from, to_day: to }: DangerSignData): string[] {
  if (who !== 'baby') return bands.filter(isMotherBand).flatMap((band) => [...MOTHER_BANDS[band]]);
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `day ${from + index}`);
}

/** Days and bands are those of the person, and say the same. */
function checkDays({ key, who, bands, from_day: from, to_day: to }: DangerSignData): Problem[] {
  const ofBaby = who === 'baby';
  const foreign = bands
    .filter((band) => (ofBaby ? !isBabyBand(band) : !isMotherBand(band)))
    .map((band) =>
      problem(
        key,
        'bands',
        `"${band}" is no band of ${ofBaby ? 'a baby' : 'a mother'}`,
        `use one of: ${Object.keys(ofBaby ? BABY_BANDS : MOTHER_BANDS).join(', ')}`,
      ),
    );
  if (!ofBaby)
    return from === undefined && to === undefined
      ? foreign
      : [...foreign, problem(key, 'from_day', 'days of life are for babies', 'remove from_day and to_day')];
  if (from === undefined || to === undefined)
    return [
      ...foreign,
      problem(key, 'from_day', 'the days of life are missing', `write from_day: 1 and to_day: ${LAST_DAY}`),
    ];
  if (from > to)
    return [...foreign, problem(key, 'from_day', `day ${from} is after day ${to}`, 'write the first day as from_day')];

  const spans = bands
    .filter(isBabyBand)
    .map((band) => ({ band, first: BABY_BANDS[band][0], last: BABY_BANDS[band][1] }));
  const outside = Array.from({ length: to - from + 1 }, (_, index) => from + index).find(
    (day) => !spans.some(({ first, last }) => first <= day && day <= last),
  );
  return [
    ...foreign,
    ...(outside === undefined || foreign.length > 0
      ? []
      : [
          problem(
            key,
            'bands',
            `day ${outside} is in none of its bands`,
            'name the band of that day, or change from_day and to_day',
          ),
        ]),
    ...spans
      .filter(({ first, last }) => last < from || first > to)
      .map(({ band }) =>
        problem(
          key,
          'bands',
          `the band ${band} lies outside of days ${from} to ${to}`,
          'remove it, or change from_day and to_day',
        ),
      ),
  ];
}

/** Within one person and group there is one level at any moment: two would send the same baby to two places. */
function checkLevels(signs: readonly DangerSignData[]): Problem[] {
  const first = new Map<string, DangerSignData>();
  const told = new Set<string>();
  return signs.flatMap((sign) =>
    momentsOf(sign).flatMap((moment): Problem[] => {
      const at = `${sign.who}/${sign.group}/${moment}`;
      const other = first.get(at);
      first.set(at, other ?? sign);
      const pair = `${other?.key}/${sign.key}`;
      if (!other || other.level === sign.level || told.has(pair)) return [];
      told.add(pair);
      return [
        problem(
          sign.key,
          'level',
          `"${sign.level}" contradicts "${other.key}", which is "${other.level}" in the group "${sign.group}" (${moment})`,
          'give both one level, other days, or groups of their own if they differ by degree',
        ),
      ];
    }),
  );
}

const checkLines = (sign: DangerSignData): Problem[] =>
  LANGS.map((lang) => ({ lang, words: sign[lang].split(/\s+/).length }))
    .filter(({ words }) => words > LONGEST_LINE)
    .map(({ lang, words }) =>
      problem(
        sign.key,
        lang,
        `the line has ${words} words`,
        `shorten it: at most ${LONGEST_LINE} words, read at a glance`,
      ),
    );

/** No line stands twice under one level of one person. */
function checkSameLines(signs: readonly DangerSignData[]): Problem[] {
  return LANGS.flatMap((lang) => {
    const first = new Map<string, string>();
    return signs.flatMap((sign): Problem[] => {
      const line = `${sign.who}/${sign.level}/${sign[lang].toLowerCase()}`;
      const other = first.get(line);
      first.set(line, other ?? sign.key);
      return other
        ? [
            problem(
              sign.key,
              lang,
              `"${other}" has the same line at the same level`,
              'say what is different, or keep one of the two',
            ),
          ]
        : [];
    });
  });
}

/** How an age may stand inside a line. */
export const AGE_EXAMPLES: Record<Lang, string> = {
  id: '“(di bawah 2 bulan)”, “(hari ke-2 sampai ke-14)”, “(2–11 bulan)”',
  en: '“(under 2 months)”, “(days 2–14)”, “(2–11 months)”',
};

/** What a line says of an age is what its days say, and every limit but that of the first year is said. */
function checkAges(sign: DangerSignData): Problem[] {
  const { key, who, from_day: from, to_day: to, show_age: shown, age_unsaid: excuse } = sign;
  if (who !== 'baby' || from === undefined || to === undefined || from > to) return [];
  const limits = [
    { end: 'from', day: from, needed: from > 1 },
    { end: 'to', day: to, needed: to < LAST_DAY },
  ] as const;
  const lines = LANGS.map((lang) => ({ lang, said: agesIn(sign[lang], lang) }));

  const wrong = lines.flatMap(({ lang, said }) =>
    limits
      .filter(({ end, day }) => said[end]?.includes(day) === false)
      .map(({ end, day }) =>
        problem(
          key,
          lang,
          `the age in the line is not that of ${end}_day: ${day}`,
          `write the age of ${end}_day into the line, or change ${end}_day`,
        ),
      ),
  );
  const unsaid = lines.flatMap(({ lang, said }) => {
    const missing = limits.filter(({ end, needed }) => needed && !said[end]);
    const days = missing.map(({ end, day }) => `${end}_day: ${day}`).join(', ');
    return missing.length > 0
      ? [
          problem(
            key,
            lang,
            `the line does not say its age limit (${days})`,
            `write it inside the line, in words such as ${AGE_EXAMPLES[lang]}; or write \`show_age: true\`, or say in \`age_unsaid\` why not`,
          ),
        ]
      : [];
  });
  if (!excuse && !shown) return [...wrong, ...unsaid];
  const excess = excuse && shown ? 'show_age' : excuse ? 'age_unsaid' : 'show_age';
  return unsaid.length > 0 && !(excuse && shown)
    ? wrong
    : [...wrong, problem(key, excess, 'the age is said otherwise', `remove ${excess}: it adds nothing`)];
}

/** What was seen names where; a number that is not sure is looked at again before it is printed. */
function checkCertainty(sign: DangerSignData): Problem[] {
  const { key, seen, confidence, sources, clinician } = sign;
  const hasNumber = LANGS.some((lang) => /\d/.test(agesIn(sign[lang], lang).rest));
  return [
    ...(seen !== 'knowledge' && sources.length === 0
      ? [
          problem(
            key,
            'sources',
            `it was seen ("${seen}"), and no source says where`,
            'name the source, or write seen: knowledge',
          ),
        ]
      : []),
    ...(hasNumber && confidence === 'medium' && seen !== 'seen' && clinician.length === 0
      ? [
          problem(
            key,
            'confidence',
            'the line has a number of medium confidence that was not seen itself',
            'ask for a second check in `clinician`, or print the line without the number',
          ),
        ]
      : []),
  ];
}
