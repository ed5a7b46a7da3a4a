import { expect, test } from 'vitest';
import { parseGrams } from './grams.ts';

test.each([
  ['3200', 3200],
  ['3.200', 3200],
  ['3,200', 3200],
  ['3,2', 3200],
  ['3.2 kg', 3200],
  ['3.25kg', 3250],
  ['3200 gram', 3200],
  ['3200 g', 3200],
  [' 12 kg ', 12_000],
  ['7', 7000],
  ['10,55', 10_550],
  ['950', 950],
  ['٣٢٠٠', 3200],
])('%s is %d grams', (text, grams) => {
  expect(parseGrams(text)).toBe(grams);
});

test.each(['', 'abc', '0', '200', '32', '99999', '3.2.1', '-3200', '3 200 000', '3,2 lb'])(
  '%s is no weight of a baby',
  (text) => {
    expect(parseGrams(text)).toBeUndefined();
  },
);
