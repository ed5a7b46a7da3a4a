import { expect, test } from 'vitest';
import { decodeLearned, encodeLearned, likelihoods } from './likely.ts';

test('a word comes back as it was written, in whole weights', () => {
  const weights = Array.from({ length: 300 }, () => 0);
  [weights[0], weights[44], weights[150], weights[299]] = [12.4, -3, 99, -99];
  const { rarity, weights: read } = decodeLearned(encodeLearned({ rarity: 6.4, weights }));
  expect(rarity).toBe(6.5);
  expect([read[0], read[44], read[150], read[299]]).toEqual([12, -3, 31, -31]);
  expect(Array.from(read).filter(Boolean)).toHaveLength(4);
});

test('of several words the rarer one counts more', () => {
  const [first = 0, second = 0, none = 0] = likelihoods(
    [
      { rarity: 4, weights: [3] },
      { rarity: 2, weights: [0, 3] },
    ],
    2,
  );
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(none);
  expect(first + second + none).toBeCloseTo(1);
});

test('nothing is likely where no word is known', () => {
  expect(likelihoods([], 3)).toEqual([]);
});
