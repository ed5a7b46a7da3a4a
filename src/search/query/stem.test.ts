import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../../languages.ts';
import { formsOf } from './stem.ts';

test.for([
  ['memijat', 'pijat'],
  ['pijatan', 'pijat'],
  ['dipijat', 'pijat'],
  ['diperah', 'perah'],
  ['diperbanyak', 'banyak'],
  ['memperbanyak', 'banyak'],
  ['perbanyak', 'banyak'],
  ['menyusui', 'susu'],
  ['penambah', 'tambah'],
  ['mengurangi', 'kurang'],
  ['bengkaknya', 'bengkak'],
  ['menyimpan', 'simpan'],
  ['melancarkan', 'lancar'],
  ['asinya', 'asi'],
] as const)('id: %s is of %s', ([word, root]) => {
  expect(formsOf(word, 'id')).toContain(root);
});

test.for([
  ['mijitin', 'pijit'],
  ['nyusuin', 'susu'],
  ['ngerokok', 'rokok'],
  ['nambah', 'tambah'],
  ['nyimpen', 'simpen'],
  ['susune', 'susu'],
  ['susunye', 'susu'],
] as const)('id: %s, as it is said, is of %s, but only in queries', ([word, root]) => {
  expect(formsOf(word, 'id', true)).toContain(root);
  expect(formsOf(word, 'id')).not.toContain(root);
});

test.for([
  ['leaking', 'leak'],
  ['leaked', 'leak'],
  ['nappies', 'nappy'],
  ['ducts', 'duct'],
  ['increasing', 'increase'],
  ['massages', 'massage'],
  ['dripping', 'drip'],
  ['rashes', 'rash'],
] as const)('en: %s is of %s', ([word, root]) => {
  expect(formsOf(word, 'en')).toContain(root);
});

test.for(LANGS)('in "%s" the word itself comes first, and no root is shorter than three letters', (lang) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      const [first, ...roots] = formsOf(word, lang, true);
      expect(first).toBe(word);
      for (const root of roots) expect(root.length).toBeGreaterThanOrEqual(3);
    }),
  );
});
