/** A small site for tests of search: three pages a language and short word lists. */
import type { Lang } from '../languages.ts';
import { toPhraseList } from './phrase-list.ts';
import type { Lexicon, SearchRecord, SearchRecords } from './records.ts';

const page = (key: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  key,
  kind: 'explainer',
  topic: 'massage',
  path: `/${key}/`,
  title,
  description: '',
  phrases: '',
  ...more,
});

const PAGES: Record<Lang, SearchRecord[]> = {
  id: [
    page('massage', 'Pijat oksitosin: apa yang sudah diketahui', {
      phrases: toPhraseList(['pijat punggung', 'manfaat pijat oksitosin']),
    }),
    page('supply', 'Cara memperbanyak ASI', {
      phrases: toPhraseList(['asi seret', 'produksi asi', 'domperidon']),
    }),
    page('mastitis', 'Payudara bengkak dan mastitis', { phrases: toPhraseList(['saluran tersumbat']) }),
  ],
  en: [
    page('massage', 'Oxytocin massage: what we know', { phrases: toPhraseList(['back rub']) }),
    page('supply', 'How to increase milk supply', { phrases: toPhraseList(['not enough milk', 'low supply']) }),
    page('galactorrhea', 'Milky discharge when you are not breastfeeding', {
      phrases: toPhraseList(['galactorrhea', 'nipple discharge']),
    }),
  ],
};

const LEXICONS: Record<Lang, Lexicon> = {
  id: {
    skip: toPhraseList(['gimana', 'ga', 'cara', 'biar', 'apa']),
    same: [
      toPhraseList(['pijat', 'pijet', 'urut']),
      toPhraseList(['memperbanyak', 'banyakin', 'booster']),
      toPhraseList(['saluran tersumbat', 'mampet', 'clogged duct']),
      toPhraseList(['menyusui', 'nyusuin', 'busui']),
    ].join('\n'),
    kinds: { 'how-to': toPhraseList(['cara']) },
    exceptions: toPhraseList(['perah']),
  },
  en: {
    skip: toPhraseList(['how', 'the', 'is', 'my']),
    same: [
      toPhraseList(['low milk supply', 'undersupply']),
      toPhraseList(['breastfeeding', 'nursing']),
      toPhraseList(['galactorrhea', 'galactorrhoea']),
    ].join('\n'),
    kinds: {},
    exceptions: '',
  },
};

export const records = (lang: Lang): SearchRecords => ({
  lang,
  pages: PAGES[lang],
  lexicon: LEXICONS[lang],
  topics: { massage: 'Pijat' },
});
