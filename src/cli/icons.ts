/** `npm run icons`: draws the icons of the installed app from the mark, `public/favicon.svg`. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { colour } from '../styles/colours.ts';

const mark = readFileSync('public/favicon.svg');
const accent = colour('accent').light;

/** The mark, so many pixels wide, on a square of its own colour where a part of the width is left free round it. */
async function draw(file: string, size: number, free = 0): Promise<void> {
  const inner = Math.round(size * (1 - 2 * free));
  const image = await sharp(mark, { density: (72 * inner) / 64 })
    .resize(inner)
    .toBuffer();
  const background = free > 0 ? accent : '#00000000';
  await sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: image }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(`public/${file}`);
}

await draw('icon-192.png', 192);
await draw('icon-512.png', 512);
// A launcher cuts its own shape out of it, at worst a circle of 0.8 of the width.
await draw('icon-maskable.png', 512, 0.1);
