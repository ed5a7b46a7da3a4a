import { formatNumber, words } from '../i18n/words.ts';
import type { Lang } from '../languages.ts';
import type { Chart } from './chart.ts';

/**
 * Milk that babies drank in 24 hours, in grams: mean, least and most. Days 1, 3 and 5: Saint 1984, nine babies weighed
 * before and after every feed. 1 to 6 months: Kent 2006, babies fed on breast milk alone.
 */
export const MILK_VOLUME = [
  { when: 'day-1', mean: 37, least: 7, most: 123, source: 'saint1984' },
  { when: 'day-3', mean: 408, least: 98, most: 775, source: 'saint1984' },
  { when: 'day-5', mean: 705, least: 453, most: 876, source: 'saint1984' },
  { when: 'months-1-6', mean: 790, least: 478, most: 1356, source: 'kent2006' },
] as const;

export const milkVolume: Chart = {
  sources: ['saint1984', 'kent2006'],

  table(lang) {
    const t = words(lang);
    return {
      columns: [t('chart.milk-volume.when'), t('chart.milk-volume.mean'), t('chart.milk-volume.range')],
      rows: MILK_VOLUME.map(({ when, mean, least, most }) => [
        t(`chart.milk-volume.${when}`),
        formatNumber(mean, lang),
        range(least, most, lang),
      ]),
    };
  },

  spec: (lang) => ({
    data: {
      values: MILK_VOLUME.map(({ when, ...volume }) => ({
        ...volume,
        when: words(lang)(`chart.milk-volume.${when}`),
        text: formatNumber(volume.mean, lang),
      })),
    },
    encoding: {
      x: {
        field: 'when',
        type: 'ordinal',
        sort: null,
        scale: { paddingInner: 0.5, paddingOuter: 0.25 },
        axis: { title: words(lang)('chart.milk-volume.axis') },
      },
    },
    layer: [
      // From the least to the most, with the mean as a line across it and its value above.
      {
        mark: { type: 'bar', fillOpacity: 0.2, strokeWidth: 0 },
        encoding: { y: { field: 'least', type: 'quantitative', axis: null }, y2: { field: 'most' } },
      },
      {
        mark: { type: 'tick', thickness: 4 },
        encoding: { y: { field: 'mean', type: 'quantitative', axis: null } },
      },
      {
        mark: { type: 'text', dy: -12 },
        encoding: { y: { field: 'mean', type: 'quantitative', axis: null }, text: { field: 'text' } },
      },
    ],
  }),
};

const range = (least: number, most: number, lang: Lang): string =>
  `${formatNumber(least, lang)}–${formatNumber(most, lang)}`;
