/**
 * Pagefind's search program, which it wrote in Rust: what `pagefind.js` of the same version does with it, and no more.
 * All calls take and return the address of the index in the program's memory; it moves.
 */

/** One page found, as the program says it. */
export interface RawResult {
  /** Name of the page's text. */
  p: string;
  /** Name of the file that holds several texts, if this one has none of its own. */
  g?: string;
  /** Score. */
  s: number;
  /** Words that match: place, and how much it counts. */
  l: { l: number; s: number }[];
}

/** The program with the index of one language. */
export interface Program {
  /** Names of the pieces of the index that hold the words of a query. */
  piecesFor(query: string): string[];
  /** Takes a piece in. */
  read(piece: Uint8Array): void;
  /** @param typed the same words with their accents */
  search(query: string, typed: string, exact: boolean): RawResult[];
}

type Text = [address: number, length: number];
type Index = number;

const NO_FILTER = '{}';
const NO_SORT = '';

interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(address: number, length: number, align: number): void;
  init_pagefind(...meta: Text): Index;
  set_ranking_weights(index: Index, ...weights: Text): Index;
  load_index_chunk(index: Index, ...piece: Text): Index;
  request_indexes(index: Index, ...query: Text): Text;
  search(index: Index, ...rest: [...Text, ...Text, ...Text, ...Text, exact: boolean, exactAccents: boolean]): Text;
}

/** Starts the program on an index. */
export async function startProgram(
  code: BufferSource,
  meta: Uint8Array,
  ranking: Record<string, unknown>,
): Promise<Program> {
  const imports = {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table() {
        const table = program.__wbindgen_externrefs;
        const at = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, index) => table.set(at + index, value));
      },
    },
  };
  const { instance } = await WebAssembly.instantiate(code, imports);
  const program = instance.exports as unknown as Exports;
  program.__wbindgen_start();

  const give = (bytes: Uint8Array): Text => {
    const address = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(program.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  };
  const giveText = (text: string): Text => give(new TextEncoder().encode(text));
  const taken = ([address, length]: Text): unknown => {
    const text = new TextDecoder().decode(new Uint8Array(program.memory.buffer, address >>> 0, length));
    program.__wbindgen_free(address, length, 1);
    return JSON.parse(text);
  };
  const checked = (index: Index): Index => {
    if (index === 0) throw new Error('Pagefind cannot read its index.');
    return index;
  };

  let index = checked(program.init_pagefind(...give(meta)));
  index = program.set_ranking_weights(index, ...giveText(JSON.stringify(ranking)));
  return {
    piecesFor: (query) => taken(program.request_indexes(index, ...giveText(query))) as string[],
    read(piece) {
      index = checked(program.load_index_chunk(checked(index), ...give(piece)));
    },
    search(query, typed, exact) {
      const texts = [query, typed, NO_FILTER, NO_SORT].map(giveText) as [Text, Text, Text, Text];
      const answer = taken(program.search(index, ...texts[0], ...texts[1], ...texts[2], ...texts[3], exact, false));
      return (answer as { results: RawResult[] }).results;
    },
  };
}
