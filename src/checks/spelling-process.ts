/**
 * Looks words up in dictionaries, in a process of its own: they take a quarter of a gigabyte, which goes when it ends.
 * Is sent `SpellingTask[]`, and answers `UnknownWord[][]`.
 */
import { readSettings, spellCheckDocument } from 'cspell-lib';
import { type Lang, LANGS } from '../languages.ts';
import { DICTIONARIES, ENDINGS } from './dictionaries.ts';

export interface SpellingTask {
  lang: Lang;
  /** Words as they are written, punctuation and all. */
  tokens: string[];
  /** Right words that no dictionary has. */
  words: string[];
}

/** A word that no dictionary has, in the token of that number. */
export interface UnknownWord {
  token: number;
  word: string;
  suggestions: string[];
}

async function lookUp({ lang, tokens, words }: SpellingTask): Promise<UnknownWord[]> {
  const { locale, packages } = DICTIONARIES[lang];
  const extensions = await Promise.all(packages.map((file) => readSettings(import.meta.resolve(file))));
  const definitions = extensions.flatMap(({ dictionaryDefinitions = [] }) => dictionaryDefinitions);
  const check = async (lines: string[], generateSuggestions: boolean) => {
    const { issues } = await spellCheckDocument(
      { uri: 'text.txt', text: lines.join('\n'), languageId: 'plaintext', locale },
      { noConfigSearch: true, generateSuggestions },
      {
        language: locale,
        words,
        dictionaryDefinitions: definitions,
        dictionaries: definitions.map((definition) => definition.name),
        minWordLength: 3,
        maxNumberOfProblems: Infinity,
        maxDuplicateProblems: Infinity,
        numSuggestions: 3,
      },
    );
    return issues;
  };

  let issues = await check(tokens, false);
  const ending = ENDINGS[lang];
  if (ending && issues.length > 0) {
    const stem = (word: string): string => word.replace(ending, '');
    const stems = await check([...new Set(issues.map(({ text }) => stem(text)))], false);
    const wrong = new Set(stems.map(({ text }) => text));
    issues = issues.filter(({ text }) => wrong.has(stem(text)));
  }
  if (issues.length === 0) return [];
  const explained = await check([...new Set(issues.map(({ text }) => text))], true);
  const suggestions = new Map(explained.map(({ text, suggestions: better = [] }) => [text, better]));
  // Where each token begins, to find that of an issue.
  let begin = 0;
  const begins = tokens.map((token) => (begin += token.length + 1) - token.length - 1);
  return issues.map(({ text: word, offset }) => ({
    token: begins.findLastIndex((start) => start <= offset),
    word,
    suggestions: suggestions.get(word) ?? [],
  }));
}

// Dictionaries are read before somebody asks: a task of no words waits for them.
const ready = Promise.all(LANGS.map((lang) => lookUp({ lang, tokens: [], words: [] })));

process.once('message', (tasks: SpellingTask[]) => {
  void ready
    .then(() => Promise.all(tasks.map(lookUp)))
    .then((answers) => process.send?.(answers, () => process.disconnect()));
});
