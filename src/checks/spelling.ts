import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../content/problem.ts';
import type { Content } from '../content/read.ts';
import { LANGS } from '../languages.ts';
import { languageName } from '../i18n/words.ts';
import type { SpellingTask, UnknownWord } from './spelling-process.ts';
import { type ContentText, writtenTextsOf } from './texts.ts';

/**
 * Starts the process that looks words up: it reads its dictionaries while its caller does something else.
 * It answers once, or is let go with `disconnect()`.
 */
export const openDictionaries = (): ChildProcess =>
  fork(fileURLToPath(new URL('./spelling-process.ts', import.meta.url)), { execArgv: [] });

/** Words that are in neither the dictionary of their language nor content/spelling.yaml, once a file. */
export async function checkSpelling(content: Content, dictionaries = openDictionaries()): Promise<Problem[]> {
  const texts = writtenTextsOf(content);
  const { both, ...own } = content.spelling;
  const written = LANGS.map((lang) => ({ lang, places: placesOf(texts.filter((text) => text.lang === lang)) }));
  const unknown = await lookUp(
    dictionaries,
    written.map(({ lang, places }) => ({ lang, tokens: [...places.keys()], words: [...both, ...own[lang]] })),
  );
  return written.flatMap(({ lang, places }, index) => {
    const tokens = [...places.values()];
    const reported = new Set<string>();
    return (unknown[index] ?? []).flatMap(({ token, word, suggestions }) =>
      (tokens[token] ?? []).flatMap(({ file, line, field }): Problem[] => {
        if (reported.has(`${file} ${word}`)) return [];
        reported.add(`${file} ${word}`);
        const better = suggestions.map((suggestion) => `“${suggestion}”`).join(' or ');
        return [
          {
            file,
            line,
            field,
            rule: 'spelling',
            reason: `“${word}” is not in the ${languageName(lang, 'en')} dictionary`,
            fix: `${better ? `write ${better}, or add it` : 'mend it, or add it'} to content/spelling.yaml if it is right`,
          },
        ];
      }),
    );
  });
}

/** Every word as it is written, with the first text of each file in which it stands: a word is looked up once. */
function placesOf(texts: ContentText[]): Map<string, ContentText[]> {
  const places = new Map<string, ContentText[]>();
  for (const text of texts)
    for (const token of new Set(text.text.split(/\s+/))) {
      const known = places.get(token);
      if (!known) places.set(token, [text]);
      else if (known.at(-1)?.file !== text.file) known.push(text);
    }
  return places;
}

/** Asks the dictionaries, for each language. @throws when they cannot be read */
function lookUp(dictionaries: ChildProcess, tasks: SpellingTask[]): Promise<UnknownWord[][]> {
  return new Promise((resolve, reject) => {
    dictionaries.once('message', resolve as (answers: unknown) => void);
    dictionaries.once('error', reject);
    dictionaries.once('exit', (code) => reject(new Error(`The spelling check ended with code ${code ?? 'none'}.`)));
    dictionaries.send(tasks);
  });
}
