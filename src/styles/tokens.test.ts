import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colour } from './colours.ts';

const TOKENS = 'src/styles/tokens.css';
/** What editors see beside the pages, in colours of its own: files that commands write, the panel of Astro's toolbar. */
const BESIDE = ['src/cli/', 'src/preview/'];
/** What pages are made of. */
const sources = globSync('src/**/*.{astro,css,ts,tsx}').filter(
  (file) => file !== TOKENS && !BESIDE.some((folder) => file.startsWith(folder)) && !/\.test\.tsx?$/.test(file),
);

/** Sizes that are no step of the scale: the roots that steps are measured by, a raised number, units of a drawing. */
const OTHER_SIZES: Record<string, string[]> = {
  'src/styles/base.css': ['106.25%'],
  'src/styles/print.css': ['10.5pt', '8.5pt'],
  'src/styles/kader.css': ['10.5pt', '9.25pt'],
  'src/styles/slides.css': ['clamp(1.1rem, 2.6vmin + 0.5rem, 2.2rem)', '1.3em', '17pt', '24pt', '10pt'],
  'src/styles/paper.css': ['9pt', '0.92em', '1.1em', '1.8em'],
  'src/styles/prose.css': ['0.72em'],
  'src/styles/chart.css': ['12.5px'],
};

/** Each match of a pattern in our sources, as "file:line: match"; `allowed` says which matches of a file are right. */
function found(pattern: RegExp, allowed: Record<string, string[]> = {}): string[] {
  return sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(pattern)]
          .filter(([match, value = match]) => !allowed[file]?.includes(value))
          .map(([match]) => `${file}:${index + 1}: ${match}`),
      ),
  );
}

describe('styles are made of the tokens', () => {
  it('reads the sources', () => expect(sources.length).toBeGreaterThan(100));

  it('sizes of text are steps of the scale', () => {
    const hint = `use a step of the type scale in ${TOKENS}: text-sm … text-4xl, or var(--text-…) in CSS`;
    expect(found(/(?<=[\s'"`:])text-\[(?!color:)[^\]]*\]!?/g), hint).toEqual([]);
    expect(found(/font-size:(?!\s*(?:var\(--text-|inherit))\s*([^;]+)/g, OTHER_SIZES), hint).toEqual([]);
    expect(found(/\bfont:(?!\s*(?:var\(--text-|inherit))[^;]+/g), hint).toEqual([]);
  });

  it('colours are tokens', () => {
    const hint = `write the colour once, in ${TOKENS}; in scripts, colour() of colours.ts gives it`;
    expect(found(/(?<![\w/&(]|href=['"`{]+)#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/gi), hint).toEqual([]);
    expect(found(/\b(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab)\(/g), hint).toEqual([]);
  });

  it('the scale has five to seven steps', () => {
    const steps = [...readFileSync(TOKENS, 'utf8').matchAll(/--text-\w+:/g)];
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(7);
  });

  it('the icon has the colours of the site', () => {
    const icon = readFileSync('public/favicon.svg', 'utf8');
    const [accent, card, paper] = [colour('accent'), colour('card'), colour('paper')];
    expect(icon.match(/#[\da-f]+/g)).toEqual([accent.light, card.light, accent.dark, paper.dark]);
  });

  it('refuses a colour that is no token', () => expect(() => colour('pink')).toThrow('no colour "pink"'));
});
