/**
 * Learns from questions which words lead to which page: a multinomial logistic regression on their words, trained by
 * gradient descent with AdaGrad (Duchi, Hazan, Singer 2011). The same questions always teach the same.
 */
import { type LearnedWord, likelihoods } from '../query/likely.ts';

/** A question: its words, and the places of the pages that answer it, none where the site has no answer. */
export interface Example {
  words: readonly string[];
  pages: readonly number[];
}

/** How often all questions are gone through: twice as often learns no more. */
const EPOCHS = 20;
/** So many questions make a step; steps of one by one leave small weights everywhere. */
const BATCH = 64;
/** How far a step goes. */
const RATE = 0.5;
/** AdaGrad divides by what it has gone so far. */
const NOT_ZERO = 1e-6;
/** How strongly weights are drawn to nothing, else rare words would be believed too much; five times as much learns less. */
const DECAY = 2e-5;
/** Errors in what is likely that teach nothing. */
const SMALL = 1e-4;
/** What fewer questions have tells too little about others for its place in the index. */
const FEWEST = 3;
/** So many weights of a word are kept, the strongest: with all of them the answers are hardly better, and twice as heavy. */
const MOST = 6;

/** A word while it is being learned. */
interface LearningWord extends LearnedWord {
  weights: Float64Array;
  /** How far the weights were wrong, by the questions of this batch. */
  gradients: Float64Array;
  /** The sum of the squares of all gradients so far. */
  squares: Float64Array;
}

/**
 * What questions teach of each word that enough of them have.
 * @param count how many pages there are; the weight after theirs is for none
 */
export function learn(examples: readonly Example[], count: number): Map<string, LearnedWord> {
  const uses = new Map<string, number>();
  for (const { words } of examples) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const zeros = (): Float64Array => new Float64Array(count + 1);
  const learning = new Map<string, LearningWord>();
  for (const [word, times] of uses)
    if (times >= FEWEST)
      learning.set(word, {
        rarity: Math.log((examples.length + 1) / times),
        weights: zeros(),
        gradients: zeros(),
        squares: zeros().fill(NOT_ZERO),
      });

  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    const order = shuffled(examples, epoch);
    for (let start = 0; start < order.length; start += BATCH) {
      const met = new Set<LearningWord>();
      for (const { words, pages } of order.slice(start, start + BATCH)) {
        const known = words.flatMap((word) => learning.get(word) ?? []);
        for (const word of known) met.add(word);
        noteErrors(known, pages.length > 0 ? pages : [count], count);
      }
      for (const word of met) step(word);
    }
  }
  return new Map([...learning].map(([word, { rarity, weights }]) => [word, { rarity, weights: strongest(weights) }]));
}

/** Adds to the gradients of a question's words how far from right they are. */
function noteErrors(known: LearningWord[], right: readonly number[], count: number): void {
  if (known.length === 0) return;
  const errors = likelihoods(known, count);
  for (const place of right) errors[place] = (errors[place] ?? 0) - 1 / right.length;
  const norm = Math.hypot(...known.map(({ rarity }) => rarity));
  for (const [place, error] of errors.entries())
    // Most pages are far from meant: they cost the most time and change nothing.
    if (Math.abs(error) > SMALL)
      for (const { rarity, gradients } of known) add(gradients, place, ((rarity / norm) * error) / BATCH);
}

/** Moves the weights of a word against their gradients, and less with every step before. */
function step({ weights, gradients, squares }: LearningWord): void {
  for (let place = 0; place < gradients.length; place++) {
    const slope = (gradients[place] ?? 0) + DECAY * (weights[place] ?? 0);
    if (slope === 0) continue;
    add(squares, place, slope ** 2);
    add(weights, place, (-RATE * slope) / Math.sqrt(squares[place] ?? 1));
  }
  gradients.fill(0);
}

const add = (to: Float64Array, place: number, what: number): void => void (to[place] = (to[place] ?? 0) + what);

/** The weights of the few pages of which a word tells most, nothing for the others. */
function strongest(weights: Float64Array): number[] {
  const places = Array.from(weights.keys()).sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0));
  const kept = new Set(places.slice(0, MOST));
  return Array.from(weights, (weight, place) => (kept.has(place) ? weight : 0));
}

/** In another order at each turn, always the same for the same turn (Fisher and Yates, with Park and Miller's numbers). */
function shuffled<T>(all: readonly T[], turn: number): T[] {
  const order = [...all];
  let random = turn;
  for (let at = order.length - 1; at > 0; at--) {
    random = (random * 48_271) % 2_147_483_647;
    const other = random % (at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
