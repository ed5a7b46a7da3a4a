/** The colours of tokens.css, for what cannot read a stylesheet: the browser's own frame, and preview images. */
import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/**
 * A colour by the name of its token, `paper` for `--color-paper`, as hexadecimal in the light theme and in the dark.
 * @throws when there is no such token
 */
export function colour(name: string): { light: string; dark: string } {
  const [light, dark] = Array.from(tokens.matchAll(new RegExp(`--color-${name}: (#\\w+);`, 'g')), ([, value]) => value);
  if (!light || !dark) throw new Error(`src/styles/tokens.css has no colour "${name}" with a light and a dark value.`);
  return { light, dark };
}
