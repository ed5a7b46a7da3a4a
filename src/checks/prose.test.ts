import { expect, test } from 'vitest';
import { checkProse } from './prose.ts';
import { site, infoPage, term } from '../testing/content.ts';

const problemsOf = (lang: 'id' | 'en', mdx: string) => checkProse(site({ pages: [infoPage({ lang, mdx })] }));

test.for([
  ['id', 'Pijat oksitosin terbukti menambah ASI.'],
  ['id', 'Menyusui mencegah kanker.'],
  ['id', 'Ini kewajiban ibu.'],
  ['id', 'Masa subur Anda pasti tanggal 5.'],
  ['id', 'Halo Bunda.'],
  ['id', 'Perah 50 mL.'],
  ['id', 'Pijat 30 menit paling efektif.'],
  ['id', 'Sekitar 40% ibu mengalami ASI merembes saat orgasme.'],
  ['id', 'Noradrenalin memberi rasa tenang.'],
  ['id', 'Minum banyak air agar ASI banyak.'],
  ['id', 'Domperidon diminum 3 kali 10 mg.'],
  ['id', 'Peluang Anda hamil 33%.'],
  ['id', 'Anda gagal menyusui.'],
  ['id', 'Itu haram.'],
  ['id', 'Disetujui WHO.'],
  ['id', 'Ramuan ini ampuh.'],
  ['id', 'Resiko kecil.'],
  ['id', 'Apabila demam, periksakan.'],
  ['id', 'Tenang saja!'],
  ['id', 'ASI — kaya gizi.'],
  ['en', 'Oxytocin massage works.'],
  ['en', 'About 40% of women leak milk during sex.'],
  ['en', '30 minutes is the most effective.'],
  ['en', 'Noradrenaline calms.'],
  ['en', 'Drink more water to make more milk.'],
  ['en', 'Domperidone is taken as 10 mg.'],
  ['en', 'Your chance of pregnancy is 33%.'],
  ['en', 'You failed to empty the breast.'],
  ['en', 'Endorsed by WHO.'],
  ['en', 'It works wonders.'],
  ['en', 'Well done!'],
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
  ['id', 'Noradrenalin menurun saat tenang. Minum saat haus. Domperidon hanya dengan resep.'],
  ['en', 'In 60 mothers, noradrenaline fell. Drink when you are thirsty.'],
  ['en', '<Evidence level="contradicted" claim="Noradrenaline calms" limits="more">\n\nIt does not.\n\n</Evidence>'],
  ['en', '<Myth claim="Oxytocin massage works.">\n\nNot proven.\n\n</Myth>'],
] as const)('%s: “%s” passes', ([lang, text]) => {
  expect(problemsOf(lang, text)).toEqual([]);
});

test.for([
  ['a title', { title: 'Oxytocin massage works' }, 'Fine.', { field: 'title' }],
  [
    'a description',
    { description: `Oxytocin massage works. ${'Fine. '.repeat(15)}` },
    'Fine.',
    { field: 'description' },
  ],
  ['a heading', {}, '## Oxytocin massage works', { line: 1 }],
  ['a caption', {}, 'Fine.\n\n<Figure src="a.svg" alt="A" caption="Oxytocin massage works" />', { line: 3 }],
  ['an alternative', {}, '<Figure src="a.svg" alt="Oxytocin massage works" caption="A" />', { line: 1 }],
  ['a cell', {}, '| a | b |\n| --- | --- |\n| c | Oxytocin massage works |', { line: 3 }],
  [
    'a claim that the evidence does not contradict',
    {},
    '<Evidence level="weak" claim="Oxytocin massage works" limits="b" />',
    { line: 1 },
  ],
] as const)('%s may not promise either', ([, fields, mdx, place]) => {
  expect(checkProse(site({ topics: [], pages: [infoPage({ lang: 'en', mdx, ...fields })] }))).toMatchObject([place]);
});

test('the glossary and the topics are read too', () => {
  const glossary = [
    { ...term('milk'), en: { term: 'milk', meaning: 'Liquid gold for your baby.', also: [], search: ['liquid gold'] } },
  ];
  expect(checkProse(site({ glossary }))).toMatchObject([{ field: 'milk.en.meaning' }]);
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
