/** What a reader has told the tool. What is not known is left out: nothing is guessed for it. */
import type { StoolColour } from '../shared/stool-colours.ts';
import type { Weighing } from './weight.ts';

/** Where a baby is yellow, from the least to the most. */
export const YELLOW = ['no', 'face', 'body', 'quickly'] as const;
export type Yellow = (typeof YELLOW)[number];

export interface Answers {
  /** Day of life, 1 to 365. */
  day: number;
  /** Born before 37 weeks or under 2,500 grams; who does not know is taken for one who was. */
  early: boolean;
  /** Keys of the signs that the reader has ticked in the lists. */
  seen: readonly string[];
  /** Wet nappies in the last 24 hours. */
  wet?: number | undefined;
  /** Whether the last wet nappy is more than 12 hours ago. */
  dry12h?: boolean | undefined;
  /** From half a year on there is no number: whether there are far fewer wet nappies than usual. */
  wetFewer?: boolean | undefined;
  /** Poos in the last 24 hours. */
  stools?: number | undefined;
  /** Whether the baby has pooed at all since birth; asked of one who has not in the last 24 hours. */
  pooedSinceBirth?: boolean | undefined;
  colour?: StoolColour | undefined;
  /** Feeds in the last 24 hours. */
  feeds?: number | undefined;
  yellow?: Yellow | undefined;
  /** Whether the yellow was there in the first 24 hours. */
  yellowOnDay1?: boolean | undefined;
  /** Birth weight in grams. */
  birth?: number | undefined;
  /** The last weighing, and one before it. */
  last?: Weighing | undefined;
  before?: Weighing | undefined;
}

/** The weighing to hold the last one against: the one before it, else the birth. */
export const earlierWeighing = ({ before, birth }: Answers): Weighing | undefined =>
  before ?? (birth === undefined ? undefined : { grams: birth, day: 1 });
