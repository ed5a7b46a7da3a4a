import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** What somebody who adds Malay edits first: the list of languages, and nothing else. */
const ADD_MALAY = `data:text/javascript,
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/src/languages.ts')) return loaded;
    return { ...loaded, source: String(loaded.source).replace("['id', 'en']", "['id', 'en', 'ms']") };
  },
});`;

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', ADD_MALAY.replaceAll('\n', ' '), ...args], { encoding: 'utf8' });

describe('a language that is in the list and nowhere else', () => {
  const { status, stdout, stderr } = run('src/cli/check-content.ts');

  test('fails the checks, and breaks nothing', () => {
    expect(status).toBe(1);
    expect(stderr).toBe('');
  });

  test.for([
    ['src/languages.ts', 'locale'],
    ['src/i18n/words.ts', 'interface words'],
    ['src/tools/fertile-window/words.ts', 'words of the tool fertile-window-calculator'],
    ['src/site/paths.ts', 'names of sections in addresses'],
    ['src/search/query/stem.ts', 'stemmer'],
    ['src/content/placeholder.ts', 'placeholders of `npm run new`'],
    ['src/checks/dictionaries.ts', 'spelling dictionary'],
    ['src/checks/prose.ts', 'words that may not be used'],
    ['src/checks/parts.ts', 'beginning of what not to do'],
    ['src/checks/ages.ts', 'ways to say an age'],
    ['src/checks/danger-signs.ts', 'examples of an age'],
  ])('is told that %s lacks its %s', ([file, what]) => {
    expect(stdout).toContain(
      `${file} (ms)\n  error [languages]: "ms" is in the list of languages and has no ${what}\n`,
    );
  });

  test('is told which files of words to write', () => {
    for (const folder of ['src/i18n', 'src/tools/fertile-window/words'])
      expect(stdout).toContain(`fix: write ${folder}/ms.json like ${folder}/id.json, and name it here`);
  });

  test.for(['topics.yaml', 'glossary.yaml', 'danger-signs.yaml', 'search.yaml'])(
    'is told at the same time what content/%s lacks',
    (file) => {
      expect(stdout).toMatch(
        new RegExp(`^content/${file}(:\\d+)? \\((.*\\.)?ms\\)\\n {2}error \\[lists\\]: .* is missing$`, 'm'),
      );
    },
  );
});

test('a command that needs pages says where to read what a language lacks', () => {
  const { status, stderr } = run('src/cli/pages.ts');
  expect(status).toBe(1);
  expect(stderr).toContain('There are no interface words in "ms". `npm run check:content` names all');
});
