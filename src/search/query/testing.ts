/** A small index for tests of search: three pages a language and short word lists. */
import type { Lang } from '../../languages.ts';
import { indexFrom, type IndexSource, type SearchIndex } from '../build/build-index.ts';
import { type Lookup, openWholeIndex } from './lookup.ts';
import { tokenize } from './tokenize.ts';

interface Site {
  /** `sections`: the text before the first heading, and that of each section. */
  pages: {
    key: string;
    kind?: string;
    title: string;
    description?: string;
    phrases?: string[];
    sections?: string[];
  }[];
  lists?: Partial<IndexSource['lists']>;
  asked?: IndexSource['asked'];
}

const SITES: Record<Lang, Site> = {
  id: {
    pages: [
      {
        key: 'massage',
        title: 'Pijat oksitosin: apa yang sudah diketahui',
        phrases: ['pijat punggung', 'manfaat pijat oksitosin'],
      },
      { key: 'supply', title: 'Cara memperbanyak ASI', phrases: ['asi seret', 'produksi asi', 'domperidon'] },
      {
        key: 'mastitis',
        title: 'Payudara bengkak dan mastitis',
        phrases: ['saluran tersumbat'],
        sections: ['Perah, jangan banyak-banyak.', 'Kompres dengan air dingin.', 'Jamu dan demam.'],
      },
    ],
    lists: {
      skip: ['gimana', 'ga', 'cara', 'biar', 'apa'],
      everyday: ['tetangga'],
      same: [
        ['pijat', 'pijet', 'urut'],
        ['memperbanyak', 'banyakin', 'booster'],
        ['saluran tersumbat', 'mampet', 'clogged duct'],
        ['menyusui', 'nyusuin', 'busui'],
        ['domperidon', 'vometa'],
        ['asi terlalu deras', 'asi kebanyakan'],
      ],
      kinds: { 'how-to': ['cara'] },
      right: ['jamur'],
    },
  },
  en: {
    pages: [
      { key: 'massage', title: 'Oxytocin massage: what we know', phrases: ['back rub'] },
      { key: 'supply', title: 'How to increase milk supply', phrases: ['not enough milk', 'low milk supply'] },
      {
        key: 'galactorrhea',
        title: 'Milky discharge when you are not breastfeeding',
        phrases: ['galactorrhea', 'nipple discharge'],
      },
    ],
    lists: {
      skip: ['how', 'the', 'is', 'my'],
      same: [
        ['low milk supply', 'undersupply'],
        ['breastfeeding', 'nursing'],
        ['galactorrhea', 'galactorrhoea'],
      ],
    },
  },
};

/** The index of a site, as the build makes it. */
export const indexOf = (lang: Lang, site: Site = SITES[lang]): SearchIndex =>
  indexFrom({
    lang,
    pages: site.pages.map(({ key, kind = 'explainer', title, description = '', phrases = [], sections = [] }) => ({
      page: { key, kind, topic: 'massage', path: `/${key}/`, title },
      texts: [title, description, ...phrases].map(tokenize),
      sections: sections.map(tokenize),
    })),
    topics: { massage: 'Pijat' },
    asked: site.asked ?? [],
    lists: { skip: [], everyday: [], right: [], same: [], names: [], kinds: {}, ...site.lists },
  });

/** The small index of a language, with all its parts loaded. */
export function fullIndex(lang: Lang, site?: Site): Lookup {
  const { core, parts, bodies } = indexOf(lang, site);
  return openWholeIndex(core, parts, bodies);
}
