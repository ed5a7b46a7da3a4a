import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Figure, PHOTO } from '../content/figure.ts';
import type { Problem } from '../content/problem.ts';
import type { Content } from '../content/read.ts';

/** What an image on a page may weigh, in bytes. */
const HEAVIEST = 40_000;

/** Photos can be read to their last line by the library that makes them smaller, and are light enough when it has done so. */
export async function checkPhotos({ figures, root }: Pick<Content, 'figures' | 'root'>): Promise<Problem[]> {
  const photos = [...figures.values()].flat().filter(({ name }) => !name.endsWith('.svg'));
  const checked = await Promise.all(
    photos.map(async (photo): Promise<Problem[]> => {
      const { file } = photo;
      try {
        const bytes = await readFile(join(root, file));
        await sharp(bytes, { failOn: 'truncated' }).stats();
        return tooHeavy(photo, await weightOf(photo, bytes));
      } catch (error) {
        const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return [
          {
            file,
            rule: 'pictures',
            reason: `this picture is damaged: ${said}`,
            fix: 'save it again from the program it comes from',
          },
        ];
      }
    }),
  );
  return checked.flat();
}

/** Bytes of the largest file that a page offers of a photo, made as the build makes it. */
async function weightOf({ width }: Figure, bytes: Uint8Array): Promise<number> {
  const shown = sharp(bytes)
    .autoOrient()
    .resize({ width: Math.min(width, PHOTO.widest * 2) });
  return (await shown.avif({ quality: PHOTO.quality }).toBuffer()).length;
}

function tooHeavy({ file, width }: Figure, weight: number): Problem[] {
  if (weight <= HEAVIEST) return [];
  const better = Math.floor((Math.min(width, PHOTO.widest * 2) * Math.sqrt(HEAVIEST / weight)) / 20) * 20;
  return [
    {
      file,
      rule: 'pictures',
      reason: `a page would load ${Math.round(weight / 1000)} KB for this photo; at most ${HEAVIEST / 1000} KB`,
      fix: `cut it to what matters, take one with a calmer background, or save it about ${better} pixels wide`,
    },
  ];
}
