/** A picture in an article's folder: what it is, how large, and whether a browser can show it safely. */
import { imageSize } from 'image-size';
import { optimize, type PluginConfig } from 'svgo';
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
  /** Size in CSS pixels, as the file says it. */
  width: number;
  height: number;
}

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
    const unsafe = drawingProblem(text);
    if (unsafe) return failed(unsafe.reason, unsafe.fix, unsafe.line);
  }
  const size = sizeOf(bytes);
  const known = svg ? size?.type === 'svg' : size !== undefined && size.type !== 'svg';
  if (!size || !known)
    return failed(
      svg
        ? 'this drawing has no size'
        : `this file is not a ${name.slice(name.lastIndexOf('.') + 1).toUpperCase()} picture, whatever its name says`,
      svg
        ? 'give its <svg> a viewBox="0 0 480 360", or width and height'
        : 'save it again as PNG or JPEG from the program it comes from',
    );
  return { figure: { name, file, width: Math.round(size.width), height: Math.round(size.height) }, problems: [] };
}

function sizeOf(bytes: Uint8Array): { width: number; height: number; type?: string } | undefined {
  try {
    const size = imageSize(bytes);
    return size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    return undefined;
  }
}

/** Elements that run, load or embed something. */
const UNSAFE_ELEMENTS = ['script', 'foreignObject', 'iframe', 'embed', 'object', 'audio', 'video', 'handler'];

/** What keeps a drawing from being shown: broken XML, programs, references to elsewhere. A drawing opens by itself too. */
function drawingProblem(svg: string): { reason: string; fix: string; line?: number } | undefined {
  const fix = 'export it again as plain SVG, without scripts, links and embedded pictures';
  if (/<!(DOCTYPE|ENTITY)/i.test(svg))
    return {
      reason: 'this drawing has a DOCTYPE, through which it could load other files',
      fix: 'remove the line <!DOCTYPE …>',
    };
  const found: string[] = [];
  let root = '';
  const inspect: PluginConfig = {
    name: 'inspect',
    fn: () => ({
      element: {
        enter: ({ name, attributes }) => {
          root ||= name;
          if (UNSAFE_ELEMENTS.includes(name)) found.push(`<${name}>`);
          for (const [attribute, value] of Object.entries(attributes)) {
            if (/^on/i.test(attribute)) found.push(`${attribute}="…"`);
            if (/^(xlink:)?(href|src)$/.test(attribute) && !value.startsWith('#'))
              found.push(`${attribute}="${value.slice(0, 40)}"`);
            if (/url\(\s*["']?(?!#)|@import|javascript:/i.test(value))
              found.push(`${attribute}="${value.slice(0, 40)}"`);
          }
        },
      },
      text: {
        enter: ({ value }) => {
          if (/@import|url\(\s*["']?(?!#)/i.test(value)) found.push(value.trim().slice(0, 40));
        },
      },
    }),
  };
  try {
    optimize(svg, { plugins: [inspect] });
  } catch (error) {
    const line = typeof error === 'object' && error !== null && 'line' in error ? Number(error.line) : undefined;
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      reason: `this drawing is not well-formed XML: ${said.replace(/^.*?:\d+:\d+:\s*/, '')}`,
      fix: 'open it in a drawing program and export it again',
      ...(line ? { line } : {}),
    };
  }
  if (root !== 'svg') return { reason: `this file is no drawing: it starts with <${root || '…'}>`, fix };
  if (found.length > 0)
    return { reason: `this drawing runs, loads or embeds something: ${found.slice(0, 3).join(', ')}`, fix };
  return undefined;
}
