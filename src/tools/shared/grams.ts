/** A baby's weight as it is typed. */
import { plainDigits } from './digits.ts';

/** Weights that are taken for a baby's in the first year, in grams: outside them, somebody has mistyped. */
export const BABY_GRAMS = { min: 500, max: 20_000 } as const;

/**
 * A weight as people write it: `3200`, `3.200`, `3,2`, `3.2 kg`, `3200 gram`.
 * @returns grams, or nothing when it is no weight of a baby
 */
export function parseGrams(text: string): number | undefined {
  const match = /^(\d{1,5})(?:[.,](\d{1,3}))?\s*(?:kg|kilo(?:gram)?s?|g|gr|grams?)?\.?$/i.exec(
    plainDigits(text).trim(),
  );
  if (!match) return undefined;
  const [, whole = '', part = ''] = match;
  const value = Number(`${whole}.${part || 0}`);
  // Nobody weighs a baby to the tenth of a gram: a number with a part is in kilograms, so is one of two digits.
  const grams = Math.round(part || value < 100 ? value * 1000 : value);
  return grams >= BABY_GRAMS.min && grams <= BABY_GRAMS.max ? grams : undefined;
}
