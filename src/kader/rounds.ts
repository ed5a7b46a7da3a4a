/** The rounds of the knowledge test: the same questions before, after and later, what was answered, and its points. */
import { deviceStore } from '../tools/shared/device-store.ts';

export const ROUNDS = ['before', 'after', 'later'] as const;
export type Round = (typeof ROUNDS)[number];

/** What somebody answers who does not know: right for nobody, and better than a guess. */
export const UNKNOWN = 0;

/** Numbers of answers, counted from 1, or `UNKNOWN`, by the keys of questions. */
export type Answers = Readonly<Record<string, number>>;

/** A round that was finished: what was answered, and on which day (YYYY-MM-DD). */
export interface Taken {
  on: string;
  answers: Answers;
}

export type Rounds = Readonly<Partial<Record<Round, Taken>>>;

/** What counting needs of a question. */
export interface Counted {
  key: string;
  /** Key of the lesson that is its subject. */
  lesson: string;
  right: number;
}

export interface Score {
  right: number;
  of: number;
}

/** Points of some questions: one for each right answer, none for a wrong or a missing one. */
export const scoreOf = (questions: readonly Counted[], answers: Answers): Score => ({
  right: questions.filter(({ key, right }) => answers[key] === right).length,
  of: questions.length,
});

/** Whole percent of a score; 0 where nothing was asked. */
export const percentOf = ({ right, of }: Score): number => (of === 0 ? 0 : Math.round((right / of) * 100));

/** Questions by their subjects, in the order in which they are asked. */
export const bySubject = <Q extends Counted>(questions: readonly Q[]): { lesson: string; questions: Q[] }[] =>
  [...new Set(questions.map(({ lesson }) => lesson))].map((lesson) => ({
    lesson,
    questions: questions.filter((question) => question.lesson === lesson),
  }));

/** The round that comes next: the first that nobody has taken; the last can be taken again and again. */
export const nextRound = (rounds: Rounds): Round => ROUNDS.find((round) => !rounds[round]) ?? 'later';

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((answer) => Number.isInteger(answer) && answer >= UNKNOWN);

const isTaken = (value: unknown): value is Taken => {
  const { on, answers } = (value ?? {}) as Partial<Taken>;
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) && isAnswers(answers);
};

/** The rounds that a value is, as the device or the page in the other language gives it; nothing for anything else. */
export function parseRounds(value: unknown): Rounds | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const isRounds = Object.entries(value).every(
    ([round, taken]) => ROUNDS.some((name) => name === round) && isTaken(taken),
  );
  return isRounds ? value : undefined;
}

/** The rounds that somebody may keep on the device. */
export const roundsStore = deviceStore('alir.kader-test', parseRounds);
