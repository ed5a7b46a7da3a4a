/** Which rows of the danger signs the tool shows and asks about. */
import { signLine } from '../../i18n/sign-line.ts';
import type { Lang } from '../../languages.ts';
import type { DangerSignData } from '../../schemas/danger-sign.ts';
import { LAST_DAY } from './age.ts';
import { ASKED_SIGNS, type SignRow } from './signs.ts';

/** What a baby who drinks too little may have: the subjects of the tool. */
const URGENT_SUBJECTS = ['general', 'milk-supply', 'jaundice', 'fever'] as const;
const SUBJECT = 'milk-supply';

/** A row with the words that a reader sees. */
export interface WordedRow extends SignRow {
  /** Goes on from “if the baby …”. */
  line: string;
  sources: readonly string[];
  /** Whether it is ticked in a list; the questions find the others. */
  listed: boolean;
}

/** A fever counts at any age, at a temperature of its own. */
const FEVER = 'temp-high';

const isListed = ({ core, group, level, subjects }: DangerSignData): boolean =>
  group === FEVER ||
  (level === 'emergency'
    ? subjects.includes(SUBJECT) || (core && URGENT_SUBJECTS.some((subject) => subjects.includes(subject)))
    : subjects.includes(SUBJECT));

/**
 * The rows of the tool, in the order of the data.
 * @param all every danger sign
 * @param lang the language of their lines
 */
export const toolRows = (all: readonly DangerSignData[], lang: Lang): WordedRow[] =>
  all
    .filter(({ who }) => who === 'baby')
    .map((sign) => ({ sign, asked: (ASKED_SIGNS as string[]).includes(sign.key) }))
    .filter(({ sign, asked }) => asked || isListed(sign))
    .map(({ sign, asked }) => ({
      key: sign.key,
      level: sign.level,
      from: sign.from_day ?? 1,
      to: sign.to_day ?? LAST_DAY,
      line: signLine(sign, lang),
      sources: sign.sources,
      listed: !asked,
    }));
