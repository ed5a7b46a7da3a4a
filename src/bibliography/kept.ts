/** References that earlier builds have set. A cache saves time and decides nothing: without it all are set anew. */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = '.cache/references.json';
/** Whatever sets references stands in there with its version. */
const LOCK = 'package-lock.json';

interface Kept {
  version: string;
  /** By what was set, as a hash. */
  texts: Record<string, string>;
}

let kept: Kept | undefined;

function read(): Kept {
  let version = '';
  try {
    version = hash('sha256', readFileSync(LOCK));
    const found = JSON.parse(readFileSync(FILE, 'utf8')) as Kept;
    if (found.version === version) return found;
  } catch {
    // There is none yet, or none that can be read.
  }
  return { version, texts: {} };
}

/** Written when all is done, beside the file and then renamed, so that nobody ever reads half of it. */
function write(): void {
  const unfinished = `${FILE}.${process.pid}`;
  try {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(kept));
    renameSync(unfinished, FILE);
  } catch {
    // A full disk or a read-only folder costs time only.
  }
}

/**
 * A text that was made before of the same, or a new one, which is then kept.
 * @param from all that the text depends on, but the packages that make it
 */
export function keptText(from: unknown, make: () => string): string {
  kept ??= read();
  const key = hash('sha256', JSON.stringify(from)).slice(0, 20);
  const known = kept.texts[key];
  if (known !== undefined) return known;
  const text = make();
  if (!process.listeners('exit').includes(write)) process.once('exit', write);
  return (kept.texts[key] = text);
}
