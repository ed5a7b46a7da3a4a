import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { colour } from '../styles/colours.ts';

const require = createRequire(import.meta.url);
const CACHE = '.cache/og';
const font = (weight: 400 | 600) =>
  readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`));
let fonts: { name: string; data: Buffer; weight: 400 | 600 }[] | undefined;

export interface Picture {
  title: string;
  /** The small line above the title: shelf or site section. */
  label: string;
  /** The small line at the foot. */
  foot: string;
}

const box = (style: Record<string, unknown>, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The picture as satori's element tree: paper, the flowing line, label, title, name. */
const layout = ({ title, label, foot }: Picture) =>
  box(
    { width: '100%', height: '100%', flexDirection: 'column', background: colour('paper').light, padding: '72px 80px' },
    [
      box({ fontSize: 34, color: colour('accent').light }, label),
      box(
        {
          flex: 1,
          alignItems: 'center',
          fontSize: title.length > 48 ? 64 : 76,
          fontWeight: 600,
          lineHeight: 1.18,
          color: colour('ink').light,
        },
        title,
      ),
      box({ alignItems: 'center', fontSize: 34, color: colour('soft').light }, [
        {
          type: 'svg',
          props: {
            width: 96,
            height: 48,
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
        },
        foot,
      ]),
    ],
  );

/** Draws a preview image as PNG, or takes it from the cache of an earlier build. */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const tree = layout(picture);
  const file = join(CACHE, `${createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 20)}.png`);
  if (existsSync(file)) return readFileSync(file);
  fonts ??= [400 as const, 600 as const].map((weight) => ({ name: 'Source Serif', data: font(weight), weight }));
  const svg = await satori(tree as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return png;
}
