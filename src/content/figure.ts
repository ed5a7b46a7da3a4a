/** A picture in an article's folder or a topic's cover: what it is, how large, and whether a browser can show it safely. */
import { imageSize } from 'image-size';
import { readDrawing } from './drawing.ts';
import { keyFrom } from './key.ts';
import type { Problem } from './problem.ts';
import { decodeFile } from './text-file.ts';

/** Drawings are published as they are; photos become AVIF and WebP in the build. */
const FIGURE_FORMATS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif'] as const;

export interface Figure {
  /** The file's name, as `<Figure src>` says it. */
  name: string;
  /** Path from the project's root. */
  file: string;
  /** Size in CSS pixels, as the file says it and as it is shown. */
  width: number;
  height: number;
}

/** How photos are shown: at most this wide in CSS pixels, made twice as wide for sharp screens, at this quality. */
export const PHOTO = { widest: 448, quality: 60 } as const;

export const isFigureName = (name: string): boolean =>
  FIGURE_FORMATS.some((format) => name.toLowerCase().endsWith(`.${format}`));

/** A drawing with more would break the budget of a page (design: 40 KB compressed); a photo is made smaller. */
const LARGEST_DRAWING = 150_000;
const LARGEST_PHOTO = 8_000_000;

/** A name as it should be, made of the one that a picture has. */
function properName(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${keyFrom(name.slice(0, dot)) || 'picture'}${name.slice(dot).toLowerCase()}`;
}

/** Reads a picture. */
export function readFigure(bytes: Uint8Array, file: string): { figure?: Figure; problems: Problem[] } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const failed = (reason: string, fix: string, line?: number) => ({ problems: [{ file, line, reason, fix }] });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/.test(name))
    return failed(
      'the name of a picture must be lower-case words joined by hyphens: some hosts tell capitals apart, some do not',
      `rename it, to ${properName(name)} for example`,
    );
  const svg = name.endsWith('.svg');
  const largest = svg ? LARGEST_DRAWING : LARGEST_PHOTO;
  if (bytes.length > largest)
    return failed(
      `this picture has ${Math.round(bytes.length / 1000)} KB; at most ${largest / 1000} KB`,
      svg
        ? 'simplify the drawing, or save it again without embedded pictures'
        : 'make it smaller, 1600 pixels wide at most',
    );
  if (svg) {
    const { text, problems } = decodeFile(bytes, file, 'list');
    if (text === undefined || problems.length > 0) return { problems };
    const drawing = readDrawing(text);
    if ('fault' in drawing) return { problems: [{ file, ...drawing.fault }] };
    return { figure: { name, file, ...drawing.size }, problems: [] };
  }
  const size = photoSize(bytes);
  if (!size)
    return failed(
      `this file is not a ${name.slice(name.lastIndexOf('.') + 1).toUpperCase()} picture, whatever its name says`,
      'save it again as PNG or JPEG from the program it comes from',
    );
  return { figure: { name, file, ...size }, problems: [] };
}

/** The size of a photo as it is shown: cameras lay a picture on its side and say so (EXIF orientation 5 to 8). */
function photoSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    if (type === 'svg' || width <= 0 || height <= 0) return undefined;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
