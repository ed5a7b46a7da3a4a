import { words } from '../i18n/words.ts';
import { LOCALES, type Lang } from '../languages.ts';
import type { Chart } from './chart.ts';

/**
 * Probability of conception from one act of intercourse in the cycle, by days before ovulation: Wilcox 1995, 221 women
 * and 625 cycles. Five days before and the day itself are in its abstract, the others in its figure. After ovulation
 * the probability was about zero.
 */
export const CONCEPTION_BY_DAY = [
  { before: 5, chance: 0.1 },
  { before: 4, chance: 0.16 },
  { before: 3, chance: 0.14 },
  { before: 2, chance: 0.27 },
  { before: 1, chance: 0.31 },
  { before: 0, chance: 0.33 },
];

/** The best days: the two before ovulation and the day itself. Which of them is highest depends on the analysis. */
const HIGHEST_FROM = 2;

const formatChance = (chance: number, lang: Lang): string =>
  new Intl.NumberFormat(LOCALES[lang].intl, { minimumFractionDigits: 2 }).format(chance);

export const conceptionByDay: Chart = {
  sources: ['wilcox1995'],

  table(lang) {
    const t = words(lang);
    return {
      columns: [t('chart.conception-by-day.day'), t('chart.conception-by-day.chance')],
      rows: [
        ...CONCEPTION_BY_DAY.map(({ before, chance }) => [
          before === 0 ? t('chart.conception-by-day.on') : t('chart.conception-by-day.before', { n: before }),
          formatChance(chance, lang),
        ]),
        [t('chart.conception-by-day.after'), t('chart.conception-by-day.none')],
      ],
    };
  },

  spec: (lang) => ({
    data: {
      values: CONCEPTION_BY_DAY.map((day) => ({ ...day, text: formatChance(day.chance, lang) })),
    },
    encoding: {
      x: {
        field: 'before',
        type: 'ordinal',
        sort: 'descending',
        scale: { paddingInner: 0.28, paddingOuter: 0.14 },
        axis: { title: words(lang)('chart.conception-by-day.axis') },
      },
      // The bars carry their values, so that no scale needs reading.
      y: { field: 'chance', type: 'quantitative', axis: null },
    },
    layer: [
      {
        mark: 'bar',
        encoding: {
          fillOpacity: { condition: { test: `datum.before <= ${HIGHEST_FROM}`, value: 1 }, value: 0.3 },
        },
      },
      { mark: { type: 'text', dy: -12 }, encoding: { text: { field: 'text' } } },
    ],
  }),
};
