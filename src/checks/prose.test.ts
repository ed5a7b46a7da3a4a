import { expect, test } from 'vitest';
import { checkProse } from './prose.ts';
import { content, plain } from './testing.ts';

const problemsOf = (lang: 'id' | 'en', mdx: string) => checkProse(content({ pages: [plain({ lang, mdx })] }));

test.for([
  ['id', 'Pijat oksitosin terbukti menambah ASI.'],
  ['id', 'Menyusui mencegah kanker.'],
  ['id', 'Ini kewajiban ibu.'],
  ['id', 'Masa subur Anda pasti tanggal 5.'],
  ['id', 'Halo Bunda.'],
  ['id', 'Perah 50 mL.'],
  ['en', 'Oxytocin massage works.'],
  ['en', 'Breastfeeding prevents breast cancer.'],
  ['en', 'It is a mother’s duty.'],
  ['en', 'Your fertile days are certain.'],
  ['en', 'Store breastmilk.'],
  ['en', 'Express 50 cc.'],
] as const)('%s: “%s” fails', ([lang, text]) => {
  expect(problemsOf(lang, `Fine.\n\n- ${text}`)).toMatchObject([{ line: 3, fix: expect.any(String) as string }]);
});

test.for([
  ['id', 'Pijat oksitosin belum terbukti menambah ASI. Menyusui menurunkan risiko kanker. Perah 50 ml.'],
  ['id', 'Bundar, bundaran, dan success.'],
  ['en', 'Oxytocin massage may help. Breast milk keeps for 4 hours. 50 ml.'],
  ['en', '<Myth claim="Oxytocin massage works.">\n\nNot proven.\n\n</Myth>'],
] as const)('%s: “%s” passes', ([lang, text]) => {
  expect(problemsOf(lang, text)).toEqual([]);
});

const sentence = (words: number) => `${'word '.repeat(words - 1)}end.`;

test('a sentence of more than 30 words is a warning, not an error', () => {
  expect(problemsOf('en', sentence(30))).toEqual([]);
  expect(problemsOf('en', sentence(31))).toMatchObject([
    { level: 'warning', reason: expect.stringContaining('31 words') as string },
  ]);
});

test('sentences are counted one by one', () => {
  expect(problemsOf('en', `${sentence(20)} ${sentence(20)}`)).toEqual([]);
});
