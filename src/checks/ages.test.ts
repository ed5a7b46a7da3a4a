import { expect, test } from 'vitest';
import type { Lang } from '../languages.ts';
import { agesIn } from './ages.ts';

const SAID: [Lang, string, number[] | undefined, number[] | undefined][] = [
  ['en', 'is cold (under 2 months)', undefined, [60]],
  ['id', 'dingin (di bawah 2 bulan)', undefined, [60]],
  ['en', 'is cold (2 to 11 months)', [61], [365]],
  ['en', 'is cold (3–11 months)', [91], [365]],
  ['id', 'dingin (6–11 bulan)', [184], [365]],
  ['en', 'is hot (age 2 months)', [61], [90]],
  ['id', 'panas (umur 2 bulan)', [61], [90]],
  ['en', 'turns yellow in the first 24 hours', undefined, [1]],
  ['id', 'kuning dalam 24 jam pertama', undefined, [1]],
  ['en', 'trembles (first 28 days)', undefined, [28]],
  ['id', 'gemetar (28 hari pertama)', undefined, [28]],
  ['en', 'grows little (first 4 months)', undefined, [120]],
  ['id', 'naik sedikit (4 bulan pertama)', undefined, [120]],
  ['en', 'is yellow (days 2–14)', [2], [14]],
  ['id', 'kuning (hari ke-2 sampai ke-14)', [2], [14]],
  ['id', 'kuning (hari ke-2–14)', [2], [14]],
  ['en', 'no urine for 24 hours (days 1 and 2)', [1], [2]],
  ['id', 'tidak BAK selama 24 jam (hari ke-1 dan ke-2)', [1], [2]],
  ['en', 'has dark urine (day 5 to 6 months)', [5], [183]],
  ['id', 'air seni pekat (hari ke-5 sampai umur 6 bulan)', [5], [183]],
  ['en', 'no urine for 12 hours (from day 3)', [3], undefined],
  ['id', 'BAB hitam pada hari ke-5 atau setelahnya', [5], undefined],
  ['en', 'has red marks after day 4', [5], undefined],
  ['id', 'masih kuning setelah 14 hari (21 hari jika prematur)', [15], undefined],
  ['en', 'spits up only after 6 months', [184], undefined],
  ['id', 'gumoh setelah umur 6 bulan', [184], undefined],
  ['en', 'is below birth weight at 2 weeks', [14, 15], undefined],
  ['id', 'berat tidak naik (mulai umur 2 minggu)', [14, 15], undefined],
  // Numbers that are no age of the baby.
  ['en', 'has fewer than 3 wet nappies in 24 hours', undefined, undefined],
  ['en', 'was born before 37 weeks', undefined, undefined],
  ['id', 'serumah dengan orang batuk lebih dari 2 minggu', undefined, undefined],
];

test.for(SAID)('%s: %s', ([lang, line, from, to]) => {
  const ages = agesIn(line, lang);
  expect(ages.from).toEqual(from);
  expect(ages.to).toEqual(to);
});

test('months at which no band ends agree with no day', () => {
  expect(agesIn('is cold (under 5 months)', 'en').to).toEqual([Number.NaN]);
});

test('what is left of a line has only its other numbers', () => {
  expect(agesIn('takes 50 breaths a minute (2 to 11 months)', 'en').rest).toBe('takes 50 breaths a minute ()');
});
