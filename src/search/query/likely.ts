/**
 * Which pages a query probably means: what the questions of editors (`content/asked.<lang>.tsv`), and the titles and
 * phrases of pages, taught about its words. Each word speaks for some pages and against others; a softmax over the sums
 * gives how likely each page is meant, and how likely none is.
 */

/** What was learned of a word. */
export interface LearnedWord {
  /** How rare it is in questions. */
  rarity: number;
  /** How strongly it speaks for each page, by their places; against it where it is negative. The last is for none. */
  weights: ArrayLike<number>;
}

/** Rarities are told in steps of a half, as a digit to the base 36. */
const RARITY_STEPS = 2;
/** Weights are told as whole numbers, not more than this, for or against. */
const MOST_WEIGHT = 31;
/** The characters that stand for a page at place 0 and for a weight of 0; the others follow them, or go before. */
const PLACE_ZERO = 48;
const WEIGHT_ZERO = 80;

/**
 * How likely each page is meant, by their places, and at last how likely none is; nothing where no word is known.
 * @param count how many pages there are
 */
export function likelihoods(words: readonly LearnedWord[], count: number): number[] {
  const norm = Math.hypot(...words.map(({ rarity }) => rarity));
  if (norm === 0) return [];
  const powers = Array.from({ length: count + 1 }, (_, place) =>
    Math.exp(words.reduce((sum, { rarity, weights }) => sum + (rarity / norm) * (weights[place] ?? 0), 0)),
  );
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A character for its rarity, then two for each page of which it tells: its place, and how strongly. */
export function encodeLearned({ rarity, weights }: LearnedWord): string {
  const pairs = Array.from(weights).map((weight, place) => {
    const whole = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight)));
    return whole === 0 ? '' : String.fromCharCode(PLACE_ZERO + place, WEIGHT_ZERO + whole);
  });
  return Math.min(35, Math.round(rarity * RARITY_STEPS)).toString(36) + pairs.join('');
}

/** Of what `encodeLearned` wrote. */
export function decodeLearned(encoded: string): LearnedWord {
  const weights: number[] = [];
  for (let at = 1; at < encoded.length; at += 2)
    weights[encoded.charCodeAt(at) - PLACE_ZERO] = encoded.charCodeAt(at + 1) - WEIGHT_ZERO;
  return { rarity: parseInt(encoded.charAt(0), 36) / RARITY_STEPS, weights };
}
