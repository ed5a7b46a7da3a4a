/**
 * Full-text search in Pagefind's index, loaded piece by piece. Pagefind's own loader, `pagefind.js`, is three times
 * this one and asks for its files one after another; a test holds both to the same answers.
 */
import { type Fragment, passages } from './excerpt.ts';
import { type Program, type RawResult, startProgram } from './program.ts';

export interface Pagefind {
  search(query: string): Promise<{ results: Result[] } | null>;
}

/** A page found, before its text is loaded. */
export interface Result {
  id: string;
  score: number;
  data(): Promise<Found>;
}

/** One page found. */
export interface Found {
  url: string;
  /** Excerpt as HTML with `<mark>` around what matched. */
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

/** Titles and everyday words outrank body text. */
const RANKING = { meta_weights: { title: 6, keywords: 5, description: 2 } };
/** What Pagefind writes before everything it packs. */
const SIGNATURE = 'pagefind_dcd';
const PUNCTUATION = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/**
 * Loads the index of a language.
 * @param script address of a file in the index's folder
 * @param base address of the site's root, put before every result
 */
export async function loadPagefind(
  script: string,
  base: string,
  lang: string = document.documentElement.lang,
): Promise<Pagefind> {
  const load = (path: string): Promise<Uint8Array<ArrayBuffer>> => get(new URL(path, script)).then(unpacked);
  const once = remembered(load);
  const meta = async (): Promise<Uint8Array> => {
    // Its name never changes, so that a kept one may be of an older index.
    const entry = await get(new URL('pagefind-entry.json', script), { cache: 'no-cache' });
    const { languages } = (await entry.json()) as { languages: Record<string, { hash: string }> };
    return load(`pagefind.${languages[lang]?.hash ?? lang}.pf_meta`);
  };
  const [code, metadata] = await Promise.all([load(`wasm.${lang}.pagefind`), meta()]);
  const program = await startProgram(code, metadata, RANKING);
  const readPiece = remembered((name) => load(`index/${name}.pf_index`).then((piece) => program.read(piece)));

  const data = async ({ p, g: group = '', l }: RawResult): Promise<Found> => {
    const text = JSON.parse(new TextDecoder().decode(await once(`fragment/${group || p}.pf_fragment`))) as unknown;
    const page = group ? (text as Record<string, Fragment>)[p] : (text as Fragment);
    if (!page) throw new Error(`The index lacks the text of ${p}.`);
    const url = `${base}/${page.url}`.replace(/\/+/g, '/');
    const { excerpt, sections } = passages(
      page,
      l.map((place) => ({ location: place.l, weight: place.s })),
    );
    return {
      url,
      excerpt,
      meta: page.meta,
      sub_results: sections.map(({ title, excerpt, id }) => ({
        title,
        excerpt,
        ...(id === undefined ? { url } : { url: `${url}#${id}`, anchor: { id } }),
      })),
    };
  };
  return { search: (query) => search(program, readPiece, data, query) };
}

async function search(
  program: Program,
  readPiece: (name: string) => Promise<void>,
  data: (result: RawResult) => Promise<Found>,
  query: string,
): Promise<{ results: Result[] }> {
  const typed = query
    .toLocaleLowerCase()
    .replace(PUNCTUATION, '')
    .split(/\s+/)
    .filter((word) => bare(word));
  if (typed.length === 0) return { results: [] };
  const words = typed.map(bare).join(' ');
  await Promise.all(program.piecesFor(words).map(readPiece));
  const found = program.search(words, typed.join(' '), /^\s*".+"\s*$/.test(query));
  return { results: found.map((raw) => ({ id: raw.p, score: raw.s, data: () => data(raw) })) };
}

/** Without accents, as the index has it. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

async function get(address: URL, how: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${response.status} for ${address.href}`);
  return response;
}

/** Some hosts unpack such files on the way. */
async function unpacked(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await response.blob();
  const isPacked = new Uint8Array(await packed.slice(0, 1).arrayBuffer())[0] === 0x1f;
  const plain = isPacked ? packed.stream().pipeThrough(new DecompressionStream('gzip')) : packed.stream();
  return new Uint8Array(await new Response(plain).arrayBuffer()).slice(SIGNATURE.length);
}

/** Does something once for each name; what failed may be tried again. */
function remembered<T>(act: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const acts = new Map<string, Promise<T>>();
  return (name) => {
    const known =
      acts.get(name) ??
      act(name).catch((error: unknown) => {
        acts.delete(name);
        throw error;
      });
    acts.set(name, known);
    return known;
  };
}
