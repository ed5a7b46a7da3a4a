/** A small site for tests of search: three pages a language and short word lists. */
import type { Lang } from '../languages.ts';
import { listOf } from './list.ts';
import type { Lexicon, SearchRecord, SearchRecords } from './record.ts';

const page = (key: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  key,
  kind: 'explainer',
  shelf: 'massage',
  path: `/${key}/`,
  title,
  description: '',
  phrases: '',
  ...more,
});

const PAGES: Record<Lang, SearchRecord[]> = {
  id: [
    page('massage', 'Pijat oksitosin: apa yang sudah diketahui', {
      phrases: listOf(['pijat punggung', 'manfaat pijat oksitosin']),
    }),
    page('supply', 'Cara memperbanyak ASI', {
      phrases: listOf(['asi seret', 'produksi asi', 'domperidon']),
    }),
    page('mastitis', 'Payudara bengkak dan mastitis', { phrases: listOf(['saluran tersumbat']) }),
  ],
  en: [
    page('massage', 'Oxytocin massage: what we know', { phrases: listOf(['back rub']) }),
    page('supply', 'How to increase milk supply', { phrases: listOf(['not enough milk', 'low supply']) }),
    page('galactorrhea', 'Milky discharge when you are not breastfeeding', {
      phrases: listOf(['galactorrhea', 'nipple discharge']),
    }),
  ],
};

const LEXICONS: Record<Lang, Lexicon> = {
  id: {
    skip: listOf(['gimana', 'ga', 'cara', 'biar', 'apa']),
    same: [
      listOf(['pijat', 'pijet', 'urut']),
      listOf(['memperbanyak', 'banyakin', 'booster']),
      listOf(['saluran tersumbat', 'mampet', 'clogged duct']),
      listOf(['menyusui', 'nyusuin', 'busui']),
    ].join('\n'),
    kinds: { 'how-to': listOf(['cara']) },
    right: listOf(['perah']),
  },
  en: {
    skip: listOf(['how', 'the', 'is', 'my']),
    same: [
      listOf(['low milk supply', 'undersupply']),
      listOf(['breastfeeding', 'nursing']),
      listOf(['galactorrhea', 'galactorrhoea']),
    ].join('\n'),
    kinds: {},
    right: '',
  },
};

export const records = (lang: Lang): SearchRecords => ({
  lang,
  pages: PAGES[lang],
  lexicon: LEXICONS[lang],
  shelves: { massage: 'Pijat' },
});
