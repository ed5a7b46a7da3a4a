/** Whether an SVG file is a drawing that every browser shows, and that runs and loads nothing: it can be opened by itself too. */
import { ident, string, tokenize, tokenTypes, url } from 'css-tree';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Problem } from './problem.ts';

type Fault = Pick<Problem, 'line' | 'reason' | 'fix'>;
/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Browsers draw larger pictures slowly or not at all. */
const LARGEST_SIDE = 10_000;
const PLAIN = 'export it again as plain SVG, without scripts, links and embedded pictures';

/** Elements that run, load or embed something, whatever their prefix. */
const UNSAFE_ELEMENTS = ['script', 'foreignObject', 'iframe', 'embed', 'object', 'audio', 'video', 'handler'];

/**
 * Reads a drawing.
 * @param svg the text of the file
 * @returns its size, or the first thing that is wrong with it
 */
export function readDrawing(svg: string): { size: Size } | { fault: Fault } {
  const parser = new SaxesParser({ xmlns: true });
  const faults: Fault[] = [];
  const unsafe: { line: number; what: string }[] = [];
  const addUnsafe = (found: string[]): void => void unsafe.push(...found.map((what) => ({ line: parser.line, what })));
  let root: SaxesTagNS | undefined;
  let css = '';
  parser.on('error', ({ message }) => {
    faults.push({
      line: parser.line,
      reason: `this drawing is not well-formed XML: ${message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')}`,
      fix: 'open it in a drawing program and export it again',
    });
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (encoding.toUpperCase() !== 'UTF-8')
      faults.push({
        line: 1,
        reason: `this drawing is saved as UTF-8 and says that it is ${encoding}`,
        fix: 'write encoding="UTF-8" in its first line',
      });
  });
  parser.on('doctype', () => {
    faults.push({
      line: parser.line,
      reason: 'this drawing has a DOCTYPE, through which it could load other files',
      fix: 'remove <!DOCTYPE …>',
    });
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') addUnsafe(['<?xml-stylesheet?>']);
  });
  parser.on('opentag', (tag) => {
    root ??= tag;
    addUnsafe(unsafeIn(tag));
    css = '';
  });
  const addText = (text: string): void => void (css += text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ local }) => {
    if (local === 'style') addUnsafe(loadedBy(css));
  });
  parser.write(svg).close();

  if (root?.local !== 'svg')
    return { fault: { reason: `this file is no drawing: it starts with <${root?.name ?? '…'}>`, fix: PLAIN } };
  const [fault] = faults;
  if (fault) return { fault };
  if (root.uri !== SVG)
    return {
      fault: {
        reason: `its <${root.name}> does not say that it is SVG: browsers would not show it`,
        fix: `write xmlns="${SVG}" into that tag`,
      },
    };
  const [first] = unsafe;
  if (first) {
    const named = unsafe.slice(0, 3).map(({ what }) => what);
    return {
      fault: {
        line: first.line,
        reason: `this drawing runs, loads or embeds something: ${named.join(', ')}`,
        fix: PLAIN,
      },
    };
  }
  return sizeOf(root);
}

/** What an element runs or loads. */
function unsafeIn({ name, local, attributes }: SaxesTagNS): string[] {
  const found = UNSAFE_ELEMENTS.includes(local) ? [`<${name}>`] : [];
  for (const attribute of Object.values(attributes)) {
    const value = attribute.value.trim();
    const isAddress = ['href', 'src'].includes(attribute.local) && !value.startsWith('#');
    // An animation can turn a place of the drawing into an address.
    const setsAddress = attribute.local === 'attributeName' && /(^|:)href$/.test(value);
    if (
      isAddress ||
      setsAddress ||
      /^on/i.test(attribute.local) ||
      attribute.name === 'xml:base' ||
      /^javascript:/i.test(value) ||
      loadedBy(value).length > 0
    )
      found.push(`${attribute.name}="${value.slice(0, 40)}"`);
  }
  return found;
}

/** What CSS loads from outside of the drawing: of a style sheet, or of the value of an attribute. */
function loadedBy(css: string): string[] {
  // Nothing is loaded without a function or an at-rule, and both keep their sign where the name is escaped.
  if (!/[(@]/.test(css)) return [];
  const found: string[] = [];
  let caller = '';
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end);
    if (type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) return;
    if (type === tokenTypes.Url && !url.decode(token).startsWith('#')) found.push(token.slice(0, 40));
    if (type === tokenTypes.BadUrl) found.push(token.slice(0, 40));
    if (type === tokenTypes.String && ['url', 'src'].includes(caller) && !string.decode(token).startsWith('#'))
      found.push(`${caller}(${token.slice(0, 40)})`);
    if (type === tokenTypes.AtKeyword && ident.decode(token.slice(1)).toLowerCase() === 'import') found.push('@import');
    caller = type === tokenTypes.Function ? ident.decode(token.slice(0, -1)).toLowerCase() : '';
    if (caller.endsWith('image-set')) found.push(`${caller}()`);
  });
  return found;
}

/** CSS pixels of the units that do not depend on where the drawing stands. */
const UNITS: Record<string, number> = { px: 1, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, pt: 96 / 72, pc: 16 };

function lengthOf(written: string | undefined): number | undefined {
  const [, number, unit = 'px'] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]{2})?\s*$/i.exec(written ?? '') ?? [];
  return (Number(number) || 0) * (UNITS[unit.toLowerCase()] ?? 0) || undefined;
}

/** The size that a drawing's root says. */
function sizeOf({ attributes }: SaxesTagNS): { size: Size } | { fault: Fault } {
  const { width, height, viewBox } = attributes;
  const box = viewBox?.value
    .trim()
    .split(/\s*,\s*|\s+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box ?? [];
  const example = 'give its <svg> a viewBox="0 0 480 360"';
  if (box && !(box.length === 4 && box.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0))
    return {
      fault: { reason: `the viewBox “${viewBox?.value ?? ''}” of this drawing is not four numbers`, fix: example },
    };
  const cased = Object.keys(attributes).find((name) => name.toLowerCase() === 'viewbox');
  if (!box && cased) return { fault: { reason: `its <svg> says ${cased}, which nothing reads`, fix: 'write viewBox' } };
  const own = { width: lengthOf(width?.value), height: lengthOf(height?.value) };
  const ratio = box ? boxWidth / boxHeight : undefined;
  const size = {
    width: own.width ?? (ratio === undefined ? 0 : own.height ? own.height * ratio : boxWidth),
    height: own.height ?? (ratio === undefined ? 0 : own.width ? own.width / ratio : boxHeight),
  };
  if (!size.width || !size.height)
    return { fault: { reason: 'this drawing has no size', fix: `${example}, or width and height` } };
  const longest = Math.max(size.width, size.height, boxWidth, boxHeight);
  if (longest > LARGEST_SIDE)
    return {
      fault: {
        reason: `this drawing is ${Math.round(longest)} wide or high; at most ${LARGEST_SIDE}`,
        fix: 'scale it down in a drawing program, to about 480 wide',
      },
    };
  return { size: { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) } };
}
