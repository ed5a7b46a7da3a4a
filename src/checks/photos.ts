import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Problem } from '../content/problem.ts';
import type { Content } from '../content/read.ts';

/** Photos can be read to their last line by the library that makes them smaller: half a file has a size too. */
export async function checkPhotos({ figures, root }: Pick<Content, 'figures' | 'root'>): Promise<Problem[]> {
  const photos = [...figures.values()].flat().filter(({ name }) => !name.endsWith('.svg'));
  const checked = await Promise.all(
    photos.map(async ({ file }): Promise<Problem[]> => {
      try {
        await sharp(await readFile(join(root, file)), { failOn: 'truncated' }).stats();
        return [];
      } catch (error) {
        const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return [
          { file, reason: `this picture is damaged: ${said}`, fix: 'save it again from the program it comes from' },
        ];
      }
    }),
  );
  return checked.flat();
}
