/** Draws pictures out of boxes and words, at build time, and keeps them for the next build. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { colour } from '../styles/colours.ts';
import { cached } from './cache.ts';

const require = createRequire(import.meta.url);
const CACHE = '.cache/og';
const font = (weight: 400 | 600) =>
  readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`));
let loaded: SatoriOptions['fonts'] | undefined;
/** The fonts, read at the first picture that is drawn. */
const fonts = (): SatoriOptions['fonts'] =>
  (loaded ??= ([400, 600] as const).map((weight) => ({ name: 'Source Serif', data: font(weight), weight })));

/** An element of satori's tree. */
export interface Box {
  type: string;
  props: Record<string, unknown>;
}

export const box = (style: Record<string, unknown>, children?: unknown): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The flowing line of the site's mark. */
export const mark = (width: number): Box => ({
  type: 'svg',
  props: {
    width,
    height: width / 2,
    viewBox: '0 0 48 24',
    style: { marginRight: 20 },
    children: {
      type: 'path',
      props: {
        d: 'M2 15c6-12 12-12 16-3s9 9 14 0 9-8 14-3',
        fill: 'none',
        stroke: colour('accent').light,
        strokeWidth: 3,
        strokeLinecap: 'round',
      },
    },
  },
});

export interface Picture {
  width: number;
  height: number;
  /** What may be drawn, as boxes in a column on paper: the first that is not too high for the picture is. */
  layouts: Box[][];
  /** Room above and below, and at both sides. */
  padding: readonly [vertical: number, horizontal: number];
  /** Names the picture in an error. */
  name: string;
}

/**
 * Few inks on paper need few colours: sixteen make half the file that 64 make, in two thirds of the time (a card 55 for 100
 * KB, 33 for 46 ms), and finer quantisation takes twice as long for nothing. Dithering gives flat colours nothing.
 */
const PNG = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 6 };

/**
 * Draws a picture, or takes it from the cache of an earlier build.
 * @returns a PNG
 * @throws when none of its layouts fits
 */
export function drawPicture(picture: Picture): Promise<Buffer> {
  const { name: _, ...shown } = picture;
  const hash = createHash('sha256')
    .update(JSON.stringify([shown, PNG]))
    .digest('hex')
    .slice(0, 20);
  return cached(CACHE, hash, async () => {
    const { svg } = await fit(picture);
    return sharp(Buffer.from(svg)).png(PNG).toBuffer();
  });
}

/** Satori masks each drawing with the box that it fills anyway; over a whole picture that takes a fifth of the drawing's time. */
const MASKS = / mask="[^"]*"/g;

/**
 * The first layout of a picture that fits, as SVG, and which one it is.
 * @throws when none does
 */
export async function fit({
  width,
  height,
  layouts,
  padding,
  name,
}: Picture): Promise<{ svg: string; chosen: number }> {
  const [vertical, horizontal] = padding;
  for (const [chosen, layout] of layouts.entries()) {
    const paper = box(
      {
        width: width - 2 * horizontal,
        minHeight: height - 2 * vertical,
        padding: `${vertical}px ${horizontal}px`,
        flexDirection: 'column',
        background: colour('paper').light,
      },
      layout,
    );
    // Without a height satori takes what the words need.
    const svg = await satori(paper, { width, fonts: fonts() });
    if (Number(/height="([\d.]+)"/.exec(svg)?.[1]) <= height) return { svg: svg.replace(MASKS, ''), chosen };
  }
  throw new Error(`What the picture of ${name} is to show does not fit into it: shorten its text.`);
}
