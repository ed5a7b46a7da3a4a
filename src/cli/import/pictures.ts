/** Finds the pictures that a text shows, and gives them names and formats as our articles have them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { isFigureName } from '../../content/figure.ts';
import { keyFrom } from '../../content/key.ts';

/** Where other programs keep pictures whose addresses begin at the root of the site. */
const ROOTS = ['', 'static', 'public', 'assets', 'content', 'src'];
/** Folders above a text that may be the root of its site. */
const FLOORS = 8;

/** An address as a path, without what a browser writes otherwise or adds. */
function pathOf(src: string): string {
  const path = src.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file of a picture, looked for beside a text and in the folders of the site it stands in. */
function fileOf(src: string, from: string): string | undefined {
  const path = pathOf(src);
  let folder = dirname(from);
  for (let floor = 0; floor < FLOORS; floor++) {
    const found = ROOTS.map((root) => join(folder, root, path)).find(
      (file) => existsSync(file) && statSync(file).isFile(),
    );
    if (found) return found;
    if (dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
  return undefined;
}

/** Pictures that are brought along: their names and bytes. */
export class PictureBox {
  readonly files = new Map<string, Uint8Array>();
  readonly #names = new Map<string, string>();
  readonly #from: string;
  readonly #inside: ReadonlyMap<string, Uint8Array>;

  /**
   * @param from the file whose pictures they are
   * @param inside those that the file itself holds
   */
  constructor(from: string, inside: ReadonlyMap<string, Uint8Array>) {
    this.#from = from;
    this.#inside = inside;
  }

  /** Takes a picture. @returns its name, or why it stays behind */
  bring(address: string): { name: string } | { problem: string } {
    const src = pathOf(address);
    const known = this.#names.get(src);
    if (known !== undefined) return { name: known };
    if (/^(https?:)?\/\//i.test(src)) return { problem: 'it is on another site; save it beside the draft' };
    const file = this.#inside.has(src) ? undefined : fileOf(src, this.#from);
    const bytes = this.#inside.get(src) ?? (file === undefined ? undefined : readFileSync(file));
    if (!bytes) return { problem: 'it was not found' };
    const extension = extname(src).toLowerCase();
    const stem = keyFrom(basename(src, extname(src))) || 'picture';
    const proper = isFigureName(`x${extension}`) ? extension : '.png';
    let name = `${stem}${proper}`;
    for (let copy = 2; this.files.has(name); copy++) name = `${stem}-${copy}${proper}`;
    this.files.set(name, bytes);
    this.#names.set(src, name);
    return { name };
  }

  /**
   * Pictures of kinds that pages do not show become PNG.
   * @returns the names of those that cannot be read
   */
  async convert(): Promise<string[]> {
    const unreadable: string[] = [];
    for (const [src, name] of this.#names) {
      if (isFigureName(src)) continue;
      try {
        this.files.set(name, await sharp(this.files.get(name)).png().toBuffer());
      } catch {
        unreadable.push(`${src} (as ${name})`);
      }
    }
    return unreadable;
  }
}
