/**
 * Cuts Pagefind's index into small pieces. Pagefind writes pieces of about 30 KB, of which a query loads one to three;
 * a reader on a phone should load a few KB. The words stay as Pagefind wrote them, byte for byte.
 *
 * How Pagefind picks pieces (`request_indexes` in its `pagefind_web`): the metadata lists `[from, to, name]`, and for
 * each word of the query, and its stem, it loads every piece with `from <= word <= to`. Among the words that are loaded
 * it takes those that begin with the stem, else the longest that the stem begins with. So that all of them are loaded:
 * - ranges leave no gaps;
 * - a piece that starts inside a family of words (`men…`) is also listed under each beginning (`m`, `me`);
 * - and it repeats the shorter words of that family (`m`, if it is a word): reading a word twice does no harm.
 *
 * Pagefind's own pieces lack the last two, so that it misses words next to a cut; the test compares both.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the index, by its path inside Pagefind's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A word, and all that the index says of it, as Pagefind wrote it. */
export type Word = [word: string, bytes: Uint8Array];
type Range = [from: string, to: string, name: string];
type Meta = [version: string, pages: unknown[], ranges: Range[], ...rest: unknown[]];

interface Entry {
  version: string;
  languages: Record<string, { hash: string }>;
}

/** A piece: its words, the beginnings under which it is listed, and where it starts. */
export interface Piece {
  start: string;
  beginnings: string[];
  words: Word[];
}

const SIGNATURE = Buffer.from('pagefind_dcd');
const ENTRY = 'pagefind-entry.json';
/** The bits that make a number of CBOR the length of a list. */
const LIST = 0x80;
/**
 * Bytes of the largest piece before compression, which about halves them, by the square root of those of the index: with
 * more pieces each is smaller, but the metadata that lists them is larger.
 */
const LARGEST = 5;
/** Of the largest piece, so much is the smallest. */
const SMALLEST = 1 / 3;
/** After every word. */
const END = '\u{10ffff}';

/** The same index in small pieces. Throws if Pagefind's files are not as this module knows them. */
export function recut(files: IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const take = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}.`);
    byPath.delete(path);
    return content;
  };
  const entry = JSON.parse(Buffer.from(take(ENTRY)).toString()) as Entry;
  for (const [lang, language] of Object.entries(entry.languages)) {
    const packed = unpack(take(`pagefind.${language.hash}.pf_meta`));
    const meta = decode(packed) as Meta;
    check(encode(meta), packed);
    const words = meta[2].flatMap(([, , name]) => wordsOf(unpack(take(indexPath(name)))));
    const ranges = cut(words).map((piece): Range[] => {
      const content = pack(pieceOf(piece.words));
      const name = nameOf(content, lang, (taken) => byPath.has(indexPath(taken)));
      byPath.set(indexPath(name), content);
      return [[piece.start, END, name], ...piece.beginnings.map((beginning): Range => [beginning, beginning, name])];
    });
    meta[2] = ranges.flatMap(([[from, , name] = ['', '', ''], ...beginnings], index) => {
      const next = ranges[index + 1]?.[0]?.[0];
      return [[from, next === undefined ? END : before(next), name], ...beginnings];
    });
    const content = pack(encode(meta));
    language.hash = nameOf(content, lang, () => false);
    byPath.set(`pagefind.${language.hash}.pf_meta`, content);
  }
  byPath.set(ENTRY, Buffer.from(JSON.stringify(entry)));
  return [...byPath].map(([path, content]) => ({ path, content }));
}

/** Cuts words, sorted, into pieces where neighbours have least in common: there the fewest words must be repeated. */
export function cut(words: Word[], factor = LARGEST): Piece[] {
  const largest = factor * Math.sqrt(words.reduce((sum, [, bytes]) => sum + bytes.length, 0));
  const known = new Map(words.map((word) => [word[0], word]));
  const pieces: Piece[] = [];
  let first = 0;
  while (first < words.length) {
    const next = nextCut(words, first, largest);
    const start = pieces.length === 0 ? '' : startOf(words, first);
    const beginnings = beginningsOf(start);
    const repeated = beginnings.map((beginning) => known.get(beginning)).filter((word) => word !== undefined);
    pieces.push({ start, beginnings, words: [...repeated, ...words.slice(first, next)] });
    first = next;
  }
  return pieces;
}

/** Where the piece from `first` ends best. */
function nextCut(words: Word[], first: number, largest: number): number {
  let best = words.length;
  let least = Infinity;
  let size = 0;
  for (let at = first; at < words.length; at++) {
    size += words[at]?.[1].length ?? 0;
    if (at > first && size > largest) return least === Infinity ? at : best;
    const shared = sharedStart(words[at]?.[0], words[at + 1]?.[0]);
    if (size >= largest * SMALLEST && shared <= least) {
      best = at + 1;
      least = shared;
    }
  }
  return words.length;
}

/** The shortest text that comes after the word before, and not after this one. */
function startOf(words: Word[], index: number): string {
  const word = words[index]?.[0];
  return Array.from(word ?? '')
    .slice(0, sharedStart(words[index - 1]?.[0], word) + 1)
    .join('');
}

/** How many characters two words have in common at their start. */
function sharedStart(one = '', other = ''): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** `m`, `me` for `men`. */
const beginningsOf = (start: string): string[] => {
  const characters = Array.from(start);
  return characters.slice(0, -1).map((_, index) => characters.slice(0, index + 1).join(''));
};

/** The last text before another, in the order of code points, which is that of Pagefind. */
function before(start: string): string {
  const characters = Array.from(start);
  const code = (characters.pop()?.codePointAt(0) ?? 0) - 1;
  // What lies between are halves of characters, which no text has.
  const previous = code >= 0xd800 && code <= 0xdfff ? 0xd7ff : code;
  return [...characters, String.fromCodePoint(Math.max(0, previous)), END].join('');
}

const indexPath = (name: string): string => `index/${name}.pf_index`;

function unpack(content: Uint8Array): Uint8Array {
  const plain = gunzipSync(content);
  check(plain.subarray(0, SIGNATURE.length), SIGNATURE);
  return plain.subarray(SIGNATURE.length);
}

const pack = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });

/** The words of one of Pagefind's own pieces. */
function wordsOf(content: Uint8Array): Word[] {
  const [words] = decode(content) as [[string, ...unknown[]][]];
  const found = words.map((word): Word => [word[0], encode(word)]);
  check(pieceOf(found), content);
  return found;
}

/** In CBOR a list of one list, whose words follow its length. */
function pieceOf(words: Word[]): Uint8Array {
  const [first = 0, ...rest] = encode(words.length);
  return Buffer.concat([Uint8Array.of(LIST | 1, LIST | first, ...rest), ...words.map(([, bytes]) => bytes)]);
}

/** What is written anew must be what Pagefind would have written. */
function check(written: Uint8Array, expected: Uint8Array): void {
  if (!Buffer.from(written).equals(expected))
    throw new Error('Pagefind writes its index in another form than src/integrations/recut.ts knows.');
}

/** A name by content, as Pagefind's: a changed file has another name. */
function nameOf(content: Uint8Array, lang: string, taken: (name: string) => boolean): string {
  const digest = createHash('sha256').update(content).digest('hex');
  let length = 8;
  while (taken(`${lang}_${digest.slice(0, length)}`)) length++;
  return `${lang}_${digest.slice(0, length)}`;
}
