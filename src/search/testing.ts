/** A small site for tests of search: three pages a language and short word lists. */
import type { Lang } from '../site/config.ts';
import type { Lexicon, SearchRecord, SearchRecords } from './record.ts';

const page = (key: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  key,
  kind: 'explainer',
  shelf: 'massage',
  path: `/${key}/`,
  title,
  description: '',
  phrases: [],
  sections: [],
  ...more,
});

const PAGES: Record<Lang, SearchRecord[]> = {
  id: [
    page('massage', 'Pijat oksitosin: apa yang sudah diketahui', {
      phrases: ['pijat punggung', 'manfaat pijat oksitosin'],
      sections: ['Cara memijat', ['Sumber', 'dari-mana']],
    }),
    page('supply', 'Cara memperbanyak ASI', {
      phrases: ['asi seret', 'produksi asi'],
      sections: ['Katuk dan domperidon'],
    }),
    page('mastitis', 'Payudara bengkak dan mastitis', { phrases: ['saluran tersumbat'] }),
  ],
  en: [
    page('massage', 'Oxytocin massage: what we know', { phrases: ['back rub'] }),
    page('supply', 'How to increase milk supply', { phrases: ['not enough milk', 'low supply'] }),
    page('galactorrhea', 'Milky discharge when you are not breastfeeding', {
      phrases: ['galactorrhea', 'nipple discharge'],
    }),
  ],
};

const LEXICONS: Record<Lang, Lexicon> = {
  id: {
    skip: ['gimana', 'ga', 'cara', 'biar', 'apa'],
    same: [
      ['pijat', 'pijet', 'urut'],
      ['memperbanyak', 'banyakin', 'booster'],
      ['saluran tersumbat', 'mampet', 'clogged duct'],
      ['menyusui', 'nyusuin', 'busui'],
    ],
    kinds: { 'how-to': ['cara'] },
    right: ['perah'],
  },
  en: {
    skip: ['how', 'the', 'is', 'my'],
    same: [
      ['low milk supply', 'undersupply'],
      ['breastfeeding', 'nursing'],
      ['galactorrhea', 'galactorrhoea'],
    ],
    kinds: {},
    right: [],
  },
};

export const records = (lang: Lang): SearchRecords => ({
  lang,
  pages: PAGES[lang],
  lexicon: LEXICONS[lang],
  shelves: { massage: 'Pijat' },
});
