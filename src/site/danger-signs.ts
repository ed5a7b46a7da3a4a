/** Which danger signs stand on a page, and in which order. Pure: signs in, cards out. */
import { words } from '../i18n/words.ts';
import type { Lang } from '../languages.ts';
import {
  BABY_BANDS,
  DANGER_LEVELS,
  type DangerLevel,
  type DangerSignData,
  type PageSigns,
  type Subject,
} from '../schemas/danger-sign.ts';

/** Whom a card speaks of; `mind` is a mother in an emergency of her mind: her card says “not alone”. */
export type CardOwner = 'baby' | 'mother' | 'mind' | 'other';
const CARD_OWNERS: readonly CardOwner[] = ['baby', 'mother', 'mind', 'other'];

/** Signs of one level of one person, as a card shows them. */
export interface SignCard {
  owner: CardOwner;
  level: DangerLevel;
  signs: DangerSignData[];
}

/** What a card is headed with: whose signs they are, and what to do. */
export function cardTitle({ owner, level }: SignCard, lang: Lang): string {
  const t = words(lang);
  return `${t(`care.owner.${owner}`)}: ${t(owner === 'mind' ? 'care.mind' : `care.${level}`)}`;
}

const ownerOf = ({ who, level, subjects }: DangerSignData): CardOwner =>
  who === 'mother' && level === 'emergency' && subjects.includes('mood') ? 'mind' : who;

const isAbout = (sign: DangerSignData, subjects: readonly Subject[]): boolean =>
  sign.subjects.some((subject) => subjects.includes(subject));

/**
 * Signs as cards, one for each level of each person: the most urgent first, the baby before the mother.
 * @param signs in the order in which a card shows them
 */
export function signCards(signs: readonly DangerSignData[]): SignCard[] {
  return DANGER_LEVELS.flatMap((level) =>
    CARD_OWNERS.map((owner) => ({
      owner,
      level,
      signs: signs.filter((sign) => sign.level === level && ownerOf(sign) === owner),
    })),
  ).filter((card) => card.signs.length > 0);
}

/** The danger signs of a page: its three, those that it names itself, and all that belong to its subjects besides. */
export interface SignsOfPage {
  first: DangerSignData[];
  named: DangerSignData[];
  all: DangerSignData[];
}

/**
 * Picks the signs of a page: the core signs of its subjects that can still come at its age, and those that it names; its
 * three stand first.
 * @param asked as its front matter says; a page that says nothing has none
 */
export function signsOfPage(all: readonly DangerSignData[], asked: PageSigns | undefined): SignsOfPage {
  if (!asked) return { first: [], named: [], all: [] };
  const named = new Set([...asked.first, ...asked.also]);
  const subjects = { baby: asked.baby, mother: asked.mother, other: [] };
  const first = asked.first.flatMap((key) => all.filter((sign) => sign.key === key));
  const { from_day: from = 1 } = asked;
  const counts = (sign: DangerSignData): boolean =>
    sign.core && isAbout(sign, subjects[sign.who]) && (sign.to_day ?? Infinity) >= from;
  const rest = all.filter((sign) => !first.includes(sign) && (named.has(sign.key) || counts(sign)));
  return { first, named: [...first, ...rest.filter(({ key }) => named.has(key))], all: [...first, ...rest] };
}

/** Ages that the help page has a list for, by their days of life, both included. */
export const HELP_AGES = ['d0-1', 'd2-6', 'd7-28', 'm1-2', 'm2-11'] as const;
export type HelpAge = (typeof HELP_AGES)[number];

/** The signs of a baby that count on some day of an age. */
export function signsAtAge(all: readonly DangerSignData[], age: HelpAge): DangerSignData[] {
  const [first, last] = BABY_BANDS[age];
  return all.filter(
    ({ who, from_day: from = 1, to_day: to = Infinity }) => who === 'baby' && from <= last && to >= first,
  );
}

/** Parts of the mother's list on the help page; a sign stands in the first that it belongs to. */
export const HELP_SUBJECTS = {
  'after-birth': ['bleeding', 'blood-pressure', 'clot', 'infection', 'fever', 'general'],
  mind: ['mood'],
  breast: ['breast', 'discharge', 'milk-supply', 'massage'],
  'sex-and-pregnancy': ['contraception', 'pregnancy'],
  violence: ['violence'],
  'food-and-medicines': ['food', 'medicines', 'sleep', 'weight', 'jaundice', 'breathing'],
} as const satisfies Record<string, readonly Subject[]>;
export type HelpSubject = keyof typeof HELP_SUBJECTS;

/** The signs of everybody but the baby, by the parts of the help page. */
export function signsBySubject(all: readonly DangerSignData[]): Map<HelpSubject, DangerSignData[]> {
  const parts = Object.entries(HELP_SUBJECTS) as [HelpSubject, readonly Subject[]][];
  const partOf = (sign: DangerSignData): HelpSubject =>
    parts.find(([, subjects]) => subjects.includes(sign.subjects[0] ?? 'general'))?.[0] ?? 'after-birth';
  const grouped = Map.groupBy(
    all.filter(({ who }) => who !== 'baby'),
    partOf,
  );
  return new Map(parts.map(([part]) => [part, grouped.get(part) ?? []]));
}

/** Subjects that the printed sheet leaves to the site: they are no matters of birth and the first weeks. */
const NOT_ON_SHEET: readonly Subject[] = ['food', 'medicines', 'sleep', 'pregnancy', 'discharge', 'massage'];

/** Signs that are not core and without which another on the sheet could be misread: late jaundice is not the only one. */
const ON_SHEET: readonly string[] = ['baby-yellow-small'];

/** The core emergencies of a mother and a baby, and what a baby must be seen for the same day, for one sheet of paper. */
export const sheetSigns = (all: readonly DangerSignData[]): DangerSignData[] =>
  all.filter(
    ({ key, core, who, level, subjects }) =>
      (core || ON_SHEET.includes(key)) &&
      (level === 'emergency' || (who === 'baby' && level === 'today')) &&
      subjects.some((subject) => !NOT_ON_SHEET.includes(subject)),
  );
