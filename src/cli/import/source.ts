/** Reads a file that another program wrote: its fields, its text, and what kind of file it is. */
import { autop } from '@wordpress/autop';
import mammoth from 'mammoth';
import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { decodeFile } from '../../content/text-file.ts';
import { EditorError } from '../ask.ts';
import { readWordPress } from './wordpress.ts';

/** What stands in a file, before anything is made of it. */
export interface Source {
  /** What kind of file it is, for the report. */
  kind: string;
  fields: Record<string, unknown>;
  text: string;
  format: 'markdown' | 'mdx' | 'html';
  /** Lines of the file before the text. */
  bodyStart: number;
  /** Pictures that the file itself holds, by the names that its text uses. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** What the reader of the file had to say. */
  notes: string[];
}

const NO_PICTURES: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * Reads a file of Netlify or Decap CMS, Hugo or Jekyll (.md, .mdx), an export of WordPress (.xml), or a Word file (.docx).
 * @param file its name, as messages say it
 * @throws {EditorError} when it cannot be read, with the place and what to do
 */
export async function readSource(file: string, bytes: Uint8Array): Promise<Source> {
  if (/\.docx$/i.test(file)) return readWord(file, bytes);
  if (!/\.(md|mdx|markdown|xml)$/i.test(file))
    throw new EditorError(
      `${file}: this kind of file cannot be brought in; .md, .mdx, .xml (WordPress) and .docx can.`,
    );
  const decoded = decodeFile(bytes, file, /\.xml$/i.test(file) ? 'json' : 'mdx');
  if (decoded.text === undefined) {
    const [problem] = decoded.problems;
    throw new EditorError(
      `${file}${problem?.line ? `:${problem.line}` : ''}: ${problem?.reason ?? 'cannot be read'}; ${problem?.fix ?? ''}.`,
    );
  }
  if (!/\.xml$/i.test(file)) return readMarkdown(file, decoded.text.replaceAll('\r\n', '\n'));
  const { fields, html } = readWordPress(file, decoded.text);
  return {
    kind: 'an export of WordPress',
    fields,
    text: autop(html),
    format: 'html',
    bodyStart: 0,
    pictures: NO_PICTURES,
    notes: [],
  };
}

/** The kinds of front matter, by how they begin and end. */
const FRONT_MATTER = [
  { pattern: /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/, name: 'YAML', parse: fromYaml },
  { pattern: /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/, name: 'TOML', parse: fromToml },
  { pattern: /^;;;[ \t]*\n([\s\S]*?)\n;;;[ \t]*(?:\n|$)/, name: 'JSON', parse: fromJson },
  { pattern: /^(\{\n[\s\S]*?\n\})[ \t]*(?:\n|$)/, name: 'JSON', parse: fromJson },
] as const;

function readMarkdown(file: string, text: string): Source {
  const format = /\.mdx$/i.test(file) ? 'mdx' : 'markdown';
  const whole = text.replace(/^\s*\n(?=---|\+\+\+)/, '');
  for (const { pattern, name, parse } of FRONT_MATTER) {
    const [front, inside] = pattern.exec(whole) ?? [];
    if (front === undefined || inside === undefined) continue;
    return {
      kind: `Markdown with front matter in ${name}`,
      fields: parse(file, inside),
      text: whole.slice(front.length),
      format,
      bodyStart: text.length - whole.length + front.split('\n').length - 1,
      pictures: NO_PICTURES,
      notes: [],
    };
  }
  if (/^(---|\+\+\+|;;;)/.test(whole))
    throw new EditorError(
      `${file}:1: the front matter is not closed; write ${whole.slice(0, 3)} after its last field.`,
    );
  return {
    kind: 'Markdown without front matter',
    fields: {},
    text,
    format,
    bodyStart: 0,
    pictures: NO_PICTURES,
    notes: ['There is no front matter.'],
  };
}

/** The fields that a front matter holds. @throws {EditorError} when it is no list of fields */
function asFields(file: string, value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new EditorError(`${file}: the front matter is not a list of fields such as title: …`);
  return value as Record<string, unknown>;
}

function fromYaml(file: string, text: string): Record<string, unknown> {
  const document = parseDocument(text, { logLevel: 'error' });
  const [error] = document.errors;
  if (error)
    throw new EditorError(`${file}:${(error.linePos?.[0].line ?? 0) + 1}: ${error.message.split('\n')[0] ?? ''}`);
  return asFields(file, document.toJS({ maxAliasCount: 0 }));
}

function fromToml(file: string, text: string): Record<string, unknown> {
  try {
    return parseToml(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new EditorError(`${file}:${error.line + 1}: ${error.message.split('\n')[0] ?? ''}`);
  }
}

function fromJson(file: string, text: string): Record<string, unknown> {
  try {
    return asFields(file, JSON.parse(text));
  } catch (error) {
    throw new EditorError(`${file}: the front matter is not valid JSON: ${(error as Error).message}`);
  }
}

async function readWord(file: string, bytes: Uint8Array): Promise<Source> {
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const extension = image.contentType.replace(/^image\/(x-)?/, '').replace('svg+xml', 'svg');
    const src = `picture-${pictures.size + 1}.${extension}`;
    pictures.set(src, await image.readAsBuffer());
    return { src };
  });
  try {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    return {
      kind: 'a Word file',
      fields: {},
      text: value,
      format: 'html',
      bodyStart: 0,
      pictures,
      notes: [...new Set(messages.map(({ message }) => message))],
    };
  } catch (error) {
    throw new EditorError(
      `${file}: Word’s file cannot be opened (${(error as Error).message.split('\n')[0] ?? ''}); open it in Word, and save it again as .docx without a password.`,
    );
  }
}
