/** From the bytes of a file to its text, or to the problem that an editor cannot see: encodings, invisible characters. */
import { oddIn, TYPE_AGAIN } from '../schemas/characters.ts';
import type { Problem } from './problem.ts';

export interface TextFile {
  /** What the file says, when it can be read at all. */
  text?: string;
  problems: Problem[];
}

/** A page of 1,100 words has about 12 KB; the list of sources grows by 1 KB a source. */
const LARGEST = { mdx: 300_000, list: 5_000_000, json: 5_000_000 } as const;

const SAVE_AS_UTF8 = 'open it in your editor, choose “Save with encoding” and UTF-8, and save it again';

/** Codes that stand for a character nobody sees. */
const NAMED_CODES = new Map([
  ['shy', '\u00AD'],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['ZeroWidthSpace', '\u200B'],
]);

/** A line as Markdown reads it: with the characters that codes such as `&#8203;` stand for. */
const decodeCodes = (line: string): string =>
  line.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (code, decimal?: string, hex?: string, name = '') => {
    const point = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : (NAMED_CODES.get(String(name)) ?? code);
  });

const CONFLICT = /^(<{7}|>{7})( |$)/;

/** How the files of other programs begin, in bytes. */
const OTHER_PROGRAMS: [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a file of Word, LibreOffice or another program'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a file of an old Word'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a file of a word processor (RTF)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];

/** Line of a place in a text, from 1. */
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/**
 * Decodes a file.
 * @param kind how large it may be; of what Zotero writes (json), only the printed fields matter: their schema looks at them
 */
export function decodeFile(bytes: Uint8Array, file: string, kind: keyof typeof LARGEST): TextFile {
  const failed = (reason: string, fix: string, line?: number): TextFile => ({
    problems: [{ file, line, reason, fix }],
  });
  const program = OTHER_PROGRAMS.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (program)
    return failed(
      `this is ${program}, not a text, whatever its name says`,
      'open it in its program, and copy what it says into a plain text file of this name',
      1,
    );
  if (bytes.length > LARGEST[kind])
    return failed(
      `this file has ${Math.round(bytes.length / 1000)} KB; at most ${LARGEST[kind] / 1000} KB can be read on a phone`,
      'divide it, and check whether something was pasted into it by mistake',
    );
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes[1] === 0 || bytes[0] === 0)
    return failed('this file is saved as UTF-16, not as UTF-8', SAVE_AS_UTF8);
  let text: string;
  try {
    // A byte order mark at the start is taken off.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, around } = firstBadByte(bytes);
    return failed(
      `this file is not saved as UTF-8 (probably as Windows-1252 or Latin-1): see “${around}”`,
      SAVE_AS_UTF8,
      line,
    );
  }
  if (/\r(?!\n)/.test(text))
    return failed('its lines end as on old Macintosh computers (CR)', 'save it with line ends of the kind LF');
  const lines = text.split('\n').map((line) => (kind === 'mdx' ? decodeCodes(line) : line));
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  if (conflict >= 0)
    return failed(
      'two versions of this text were not merged: the marks of a conflict still stand here',
      'keep the right one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>',
      conflict + 1,
    );
  if (kind === 'json') return { text, problems: [] };
  const problems = lines.flatMap((line, index) =>
    oddIn(line).map((reason): Problem => ({ file, line: index + 1, reason, fix: TYPE_AGAIN })),
  );
  return { text, problems };
}

/** Where bytes stop to be UTF-8, and what stands there if they are Windows-1252. */
function firstBadByte(bytes: Uint8Array): { line: number; around: string } {
  const readable = new TextDecoder('utf-8').decode(bytes);
  const at = readable.indexOf('\uFFFD');
  const line = lineAt(readable, at);
  const guess = new TextDecoder('windows-1252').decode(bytes).split('\n')[line - 1] ?? '';
  const column = at - (readable.lastIndexOf('\n', at) + 1);
  return { line, around: guess.slice(Math.max(0, column - 15), column + 15).trim() };
}
