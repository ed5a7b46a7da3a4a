import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { drawChart } from './draw.ts';
import { MILK_VOLUME, milkVolume } from './milk-volume.ts';
import { PANDES, PANDES_MEAN, pandesAndSaint } from './pandes-and-saint.ts';

const textsOf = async (...[chart, lang]: Parameters<typeof drawChart>) =>
  parse(await drawChart(chart, lang))
    .querySelectorAll('text')
    .map(({ text }) => text);

test('volumes are those of Saint 1984 and Kent 2006', () => {
  expect(MILK_VOLUME.map(({ mean, least, most, source }) => [mean, least, most, source])).toEqual([
    [37, 7, 123, 'saint1984'],
    [408, 98, 775, 'saint1984'],
    [705, 453, 876, 'saint1984'],
    [790, 478, 1356, 'kent2006'],
  ]);
});

test.for([
  ['id', ['1–6 bulan', '790', '478–1.356']],
  ['en', ['1–6 months', '790', '478–1,356']],
] as const)('in "%s" volumes stand in the table and in the picture', async ([lang, last]) => {
  expect(milkVolume.table(lang).rows.at(-1)).toEqual(last);
  expect(await textsOf(milkVolume, lang)).toEqual(
    expect.arrayContaining(['37', '408', '705', '790', last[0]]) as string[],
  );
});

test('ten mothers, whose means are those that the brief works out: 66 and 295', () => {
  expect(PANDES).toHaveLength(10);
  expect(PANDES_MEAN).toEqual([66, 295]);
  const [before, after] = [PANDES.map(([n]) => n), PANDES.map(([, n]) => n)];
  expect([Math.min(...before), Math.max(...before), Math.min(...after), Math.max(...after)]).toEqual([
    30, 150, 200, 350,
  ]);
});

test.for([
  ['id', 'Ibu 9 (ml)', 'Saint 1984, rata-rata (g)'],
  ['en', 'Mother 9 (ml)', 'Saint 1984, mean (g)'],
] as const)(
  'in "%s" the slopes have a row for each mother and for the mothers without massage',
  async ([lang, mother, saint]) => {
    const { rows } = pandesAndSaint.table(lang);
    expect(rows).toHaveLength(14);
    expect(rows).toContainEqual([mother, '150', '350']);
    expect(rows).toContainEqual([saint, '37', '408']);
    expect(await textsOf(pandesAndSaint, lang)).toEqual(expect.arrayContaining(['66', '295', '37', '408']) as string[]);
  },
);

test('the picture draws each mother as a line of her own, thinner than the means', async () => {
  const lines = parse(await drawChart(pandesAndSaint, 'en'))
    .querySelectorAll('[stroke-width]')
    .map((line) => Number(line.getAttribute('stroke-width')));
  expect(lines.filter((width) => width === 1.2).length + lines.filter((width) => width === 4).length).toBeGreaterThan(
    1,
  );
});
