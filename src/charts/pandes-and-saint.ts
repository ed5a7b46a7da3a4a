import { formatNumber, words } from '../i18n/words.ts';
import type { Chart } from './chart.ts';

/**
 * Milk recorded in ten mothers before and after three days of massage, in ml, as the report of Sari & Agustina lists
 * them (how and over what time it was measured is not stated; the initials are left out).
 */
export const PANDES = [
  [30, 250],
  [50, 300],
  [40, 350],
  [100, 300],
  [60, 200],
  [50, 300],
  [40, 350],
  [80, 300],
  [150, 350],
  [60, 250],
] as const;

/** Milk drunk in 24 hours by nine babies whose mothers had no massage programme, in grams: Saint 1984. */
const SAINT = {
  mean: [37, 408],
  least: [7, 98],
  most: [123, 775],
} as const;

const mean = (column: 0 | 1): number => Math.round(PANDES.reduce((sum, row) => sum + row[column], 0) / PANDES.length);
/** 66 and 295, as the report's figures give. */
export const PANDES_MEAN = [mean(0), mean(1)] as const;

type Pair = readonly [number, number];
/** Where the two pairs of days stand, on a scale of ten; what stands above and below the lines. */
const PANDES_X: Pair = [1.3, 3.8];
const SAINT_X: Pair = [6.2, 8.7];
const HEAD_Y = 900;
const DAYS_Y = -90;

export const pandesAndSaint: Chart = {
  sources: ['sari-agustina2018', 'saint1984'],

  table(lang) {
    const t = words(lang);
    const pair = ([before, after]: Pair) => [before, after].map((n) => formatNumber(n, lang));
    return {
      columns: [t('chart.pandes.who'), t('chart.pandes.start'), t('chart.pandes.later')],
      rows: [
        ...PANDES.map((row, index) => [t('chart.pandes.mother', { number: index + 1 }), ...pair(row)]),
        [t('chart.pandes.mean'), ...pair(PANDES_MEAN)],
        [t('chart.pandes.saint.mean'), ...pair(SAINT.mean)],
        [t('chart.pandes.saint.least'), ...pair(SAINT.least)],
        [t('chart.pandes.saint.most'), ...pair(SAINT.most)],
      ],
    };
  },

  spec(lang) {
    const t = words(lang);
    const places = [
      { x: PANDES_X, head: t('chart.pandes.head'), days: [t('chart.pandes.before'), t('chart.pandes.after')] },
      {
        x: SAINT_X,
        head: t('chart.pandes.saint.head'),
        days: [t('chart.pandes.saint.day-1'), t('chart.pandes.saint.day-3')],
      },
    ];
    const slope = (milk: Pair, at: Pair, line: string) => milk.map((value, end) => ({ x: at[end], milk: value, line }));
    const ends = (end: 0 | 1) => [
      { x: PANDES_X[end], milk: PANDES_MEAN[end], text: formatNumber(PANDES_MEAN[end], lang) },
      { x: SAINT_X[end], milk: SAINT.mean[end], text: formatNumber(SAINT.mean[end], lang) },
    ];
    const line = (values: object[], mark: object) => ({ data: { values }, mark: { type: 'line' as const, ...mark } });
    const text = (values: object[], mark: object = {}) => ({
      data: { values },
      mark: { type: 'text' as const, ...mark },
      encoding: { text: { field: 'text' } },
    });
    return {
      encoding: {
        x: {
          field: 'x',
          type: 'quantitative',
          scale: { domain: [0, 10] },
          axis: { title: t('chart.pandes.axis'), labels: false, domain: false, titlePadding: 18 },
        },
        y: { field: 'milk', type: 'quantitative', axis: null, scale: { domain: [DAYS_Y, HEAD_Y] } },
        detail: { field: 'line' },
      },
      layer: [
        {
          data: { values: SAINT.least.map((milk, end) => ({ x: SAINT_X[end], milk, most: SAINT.most[end] })) },
          mark: { type: 'area', fillOpacity: 0.2 },
          encoding: { y2: { field: 'most' } },
        },
        line(
          PANDES.flatMap((row, index) => slope(row, PANDES_X, `mother-${index}`)),
          { strokeWidth: 1.2, strokeOpacity: 0.6 },
        ),
        line([...slope(PANDES_MEAN, PANDES_X, 'pandes'), ...slope(SAINT.mean, SAINT_X, 'saint')], { strokeWidth: 4 }),
        text(ends(0), { align: 'right', dx: -8 }),
        text(ends(1), { align: 'left', dx: 8 }),
        text(
          places.flatMap(({ x, head, days }) => [
            { x: (x[0] + x[1]) / 2, milk: HEAD_Y, text: head },
            ...days.map((day, end) => ({ x: x[end], milk: DAYS_Y, text: day })),
          ]),
          { fontWeight: 400 },
        ),
      ],
    };
  },
};
