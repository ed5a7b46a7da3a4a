import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content/read.ts';
import { LANGS } from '../languages.ts';
import { drawChart } from './draw.ts';
import { charts } from './index.ts';

const known = readContent().sources.map(({ id }) => id);

describe.for(Object.entries(charts))('%s', ([, chart]) => {
  if (!chart) throw new Error('A name without a chart.');

  test('names sources that we have', () => {
    expect(chart.sources.length).toBeGreaterThan(0);
    for (const source of chart.sources) expect(known).toContain(source);
  });

  test.for(LANGS)('in "%s" its picture is small and leaves its looks to the page', async (lang) => {
    const svg = await drawChart(chart, lang);
    expect(Buffer.byteLength(svg)).toBeLessThan(6 * 1024);
    const elements = parse(svg).querySelectorAll('*');
    const names = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
    for (const name of ['style', 'class', 'id', 'font-family', 'role']) expect([...names]).not.toContain(name);
    expect(elements.map(({ tagName }) => tagName)).not.toContain('STYLE');
    const paints = elements.flatMap((element) =>
      ['fill', 'stroke'].map((name) => element.getAttribute(name) ?? 'none'),
    );
    expect(paints.filter((paint) => !['none', 'currentColor'].includes(paint))).toEqual([]);
    const sizes = elements.flatMap((element) => element.getAttribute('font-size') ?? []).map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });

  test.for(LANGS)('in "%s" every row of its table has all columns', (lang) => {
    const { columns, rows } = chart.table(lang);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});
