import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { CONCEPTION_BY_DAY, conceptionByDay } from './conception-by-day.ts';
import { drawChart } from './draw.ts';

test('the figures are those of Wilcox 1995', () => {
  expect(CONCEPTION_BY_DAY.map(({ before, chance }) => [-before, chance])).toEqual([
    [-5, 0.1],
    [-4, 0.16],
    [-3, 0.14],
    [-2, 0.27],
    [-1, 0.31],
    [-0, 0.33],
  ]);
});

test.for([
  ['id', ['0,10', '0,16', '0,14', '0,27', '0,31', '0,33'], ['1 hari sebelum ovulasi', '0,31'], 'sekitar 0'],
  ['en', ['0.10', '0.16', '0.14', '0.27', '0.31', '0.33'], ['1 day before ovulation', '0.31'], 'about 0'],
] as const)('in "%s" the table and the picture say the same', async ([lang, values, dayBefore, none]) => {
  const { columns, rows } = conceptionByDay.table(lang);
  expect(columns).toHaveLength(2);
  expect(rows).toHaveLength(7);
  expect(rows.slice(0, 6).map(([, value]) => value)).toEqual(values);
  expect(rows[4]).toEqual(dayBefore);
  expect(rows[6]?.[1]).toBe(none);

  const texts = parse(await drawChart(conceptionByDay, lang)).querySelectorAll('text');
  expect(texts.map(({ text }) => text)).toEqual(
    expect.arrayContaining([...values, '5', '4', '3', '2', '1', '0']) as string[],
  );
});

/** How tall a bar's path is: from its top down to the foot, which SVGO writes as a place (V) or as a distance (v). */
function heightOf(path: string): number {
  const [, top, command, foot] = /^M\S+ ([\d.]+)H[\d.]+([Vv])([\d.]+)/.exec(path) ?? [];
  return command === 'v' ? Number(foot) : Number(foot) - Number(top);
}

test('six bars stand on zero, as high as their values', async () => {
  const bars = parse(await drawChart(conceptionByDay, 'id')).querySelectorAll('path[d$=Z]');
  const heights = bars.map((bar) => heightOf(bar.getAttribute('d') ?? ''));
  expect(heights).toHaveLength(6);
  const unit = Math.max(...heights) / 0.33;
  for (const [index, { chance }] of CONCEPTION_BY_DAY.entries())
    expect((heights[index] ?? NaN) / unit).toBeCloseTo(chance, 2);
});
