import { expect, test } from 'vitest';
import { article, dangerSign, GOOD_BODY, site } from '../testing/content.ts';
import type { Lang } from '../languages.ts';
import { checkThresholds } from './thresholds.ts';

const SIGNS = [
  dangerSign({ id: 'demam 38 °C atau lebih', en: 'fever of 38 °C or more' }),
  dangerSign({ id: 'napas 60 kali atau lebih per menit', en: 'takes 60 breaths or more a minute' }),
  dangerSign({ id: 'popok basah kurang dari 6 dalam 24 jam', en: 'has fewer than 6 wet nappies in 24 hours' }),
  dangerSign({ id: 'menyusu kurang dari 8 kali', en: 'feeds fewer than 8 times' }),
  dangerSign({ id: 'berat turun 10% atau lebih', en: 'has lost 10% or more of birth weight' }),
  dangerSign({ id: 'naik kurang dari 500 gram sebulan', en: 'gains less than 500 grams in a month' }),
  dangerSign({ id: 'tensi 140/90 atau lebih', en: 'blood pressure of 140/90 or more' }),
  dangerSign({ id: 'tidak BAK selama 12 jam', en: 'has passed no urine for 12 hours' }),
];
const reasons = (lang: Lang, text: string): string[] =>
  checkThresholds(
    site({ articles: [article({ lang, mdx: GOOD_BODY.replace('Its text.', text) })], dangerSigns: SIGNS }),
  ).map(({ reason }) => reason);

test.for([
  ['id', 'Pergilah jika ada demam 38 °C, atau napas 60 kali per menit.'],
  ['en', 'Go for a fever of 38 °C, or 60 breaths a minute.'],
  ['id', 'Simpan di ruangan dengan suhu 25 °C atau kurang.'],
  ['en', 'Blood pressure of 140/90 counts; in one study, babies had lost 7% by then.'],
] as const)('in "%s", “%s” passes', ([lang, text]) => {
  expect(reasons(lang, text)).toEqual([]);
});

test.for([
  ['id', 'demam 39 °C'],
  ['id', 'suhu ketiak 37,8 °C'],
  ['en', 'fever of 39 °C'],
  ['id', 'napas 70 kali'],
  ['en', '40 breaths'],
  ['id', 'popok basah kurang dari 4'],
  ['en', 'fewer than 4 wet nappies'],
  ['id', 'menyusu kurang dari 6 kali'],
  ['en', 'feeds fewer than 6 times'],
  ['id', 'turun 7% atau lebih'],
  ['en', 'lost 7% or more'],
  ['id', 'naik kurang dari 600 gram sebulan'],
  ['en', 'gains less than 600 grams a month'],
  ['id', 'tensi 150/100'],
  ['en', 'blood pressure of 150/100'],
  ['id', 'tidak BAK selama 8 jam'],
  ['en', 'no urine for 8 hours'],
] as const)('in "%s", “%s” contradicts the danger signs', ([lang, words]) => {
  expect(reasons(lang, `See: ${words}.`)).toEqual([expect.stringContaining(`“${words}” is`)]);
});
