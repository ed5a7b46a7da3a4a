import { optimize } from 'svgo';
import { parse, View } from 'vega';
import { compile, type Config } from 'vega-lite';
import type { Lang } from '../languages.ts';
import type { Chart } from './chart.ts';

/** Drawn for a phone: 328 px wide, text of 16 units is shown at 14.6 px. */
export const WIDTH = 360;
export const HEIGHT = 240;
const FONT_SIZE = 16;
/** Room for values above the plot, for labels and the title of the axis below it. Without a browser Vega can only guess
 * how wide words are, so nothing is fitted to them. */
const PADDING = { top: 24, right: 6, bottom: 54, left: 6 };

const INK = 'currentColor';
const CONFIG: Config = {
  padding: PADDING,
  background: 'transparent',
  view: { stroke: null },
  bar: { fill: INK, stroke: INK, strokeWidth: 1.5 },
  line: { stroke: INK },
  area: { fill: INK },
  tick: { color: INK },
  text: { fill: INK, fontSize: FONT_SIZE, fontWeight: 600 },
  axis: {
    domainColor: INK,
    labelColor: INK,
    labelAngle: 0,
    labelFontSize: FONT_SIZE,
    labelPadding: 6,
    ticks: false,
    grid: false,
    titleColor: INK,
    titleFontSize: FONT_SIZE,
    titleFontWeight: 400,
    titlePadding: 6,
  },
};

const drawn = new WeakMap<Chart, Partial<Record<Lang, Promise<string>>>>();

/**
 * A chart as the inside of an `<svg viewBox="0 0 360 240">`: no classes, styles, ids, fonts or fixed colours. Each is
 * drawn once, however many pages show it.
 */
export function drawChart(chart: Chart, lang: Lang): Promise<string> {
  const known = drawn.get(chart) ?? {};
  drawn.set(chart, known);
  return (known[lang] ??= draw(chart, lang));
}

async function draw(chart: Chart, lang: Lang): Promise<string> {
  const { spec } = compile({
    ...chart.spec(lang),
    width: WIDTH - PADDING.left - PADDING.right,
    height: HEIGHT - PADDING.top - PADDING.bottom,
    autosize: 'none',
    config: CONFIG,
  });
  const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
  const { data } = optimize(svg, {
    floatPrecision: 1,
    plugins: [
      // What Vega puts behind and before every group is empty.
      { name: 'removeElementsByAttr', params: { class: ['background', 'foreground'] } },
      { name: 'removeAttrs', params: { attrs: ['class', 'role', 'aria-.*', 'pointer-events', 'font-family'] } },
      // One shape a figure, as drawn.
      { name: 'preset-default', params: { overrides: { mergePaths: false } } },
    ],
  });
  return data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
}
