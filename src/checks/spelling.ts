import { readSettings, spellCheckDocument } from 'cspell-lib';
import type { Content } from '../content/read.ts';
import type { Problem } from '../content/problem.ts';
import { LANGS, type Lang } from '../languages.ts';
import { type ContentText, writtenTextsOf } from './texts.ts';

/** Where cspell finds each language's words; names of dictionaries that are not its own come with their packages. */
const DICTIONARIES: Record<Lang, { locale: string; name: string; packages: string[] }> = {
  id: { locale: 'id-ID', name: 'Indonesian', packages: ['@cspell/dict-id-id/cspell-ext.json'] },
  en: { locale: 'en-GB', name: 'English', packages: ['@cspell/dict-medicalterms/cspell-ext.json'] },
};

/** Endings that Indonesian joins to any word and that the dictionary has only for some. */
const ENCLITIC = /(nya|ku|mu|lah|kah|pun)$/i;

/** Words that are in neither the dictionary of their language nor content/spelling.yaml, once a file. */
export async function checkSpelling(content: Content): Promise<Problem[]> {
  const texts = writtenTextsOf(content);
  const found = LANGS.map((lang) => {
    const { both, ...own } = content.spelling;
    return checkLanguage(
      lang,
      texts.filter((text) => text.lang === lang),
      [...both, ...own[lang]],
    );
  });
  return (await Promise.all(found)).flat();
}

async function checkLanguage(lang: Lang, texts: ContentText[], words: string[]): Promise<Problem[]> {
  const { locale, name, packages } = DICTIONARIES[lang];
  const extensions = await Promise.all(packages.map((file) => readSettings(import.meta.resolve(file))));
  const definitions = extensions.flatMap(({ dictionaryDefinitions = [] }) => dictionaryDefinitions);
  const check = (text: string, generateSuggestions: boolean) =>
    spellCheckDocument(
      { uri: 'text.txt', text, languageId: 'plaintext', locale },
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

  const { issues } = await check(texts.map(({ text }) => text).join('\n'), false);
  const right = lang === 'id' ? await rightWithout(ENCLITIC) : () => false;
  const unknown = issues.filter(({ text }) => !right(text));
  if (unknown.length === 0) return [];
  const { issues: explained } = await check([...new Set(unknown.map(({ text }) => text))].join('\n'), true);
  const suggestions = new Map(explained.map((issue) => [issue.text, issue.suggestions ?? []]));

  // Where each text begins in the whole, to find the text of an issue.
  let begin = 0;
  const begins = texts.map(({ text }) => (begin += text.length + 1) - text.length - 1);
  const problems = unknown.map(({ text: word, offset }) => {
    const { file, line, field } = texts[begins.findLastIndex((start) => start <= offset)] ?? { file: 'content' };
    const better = suggestions.get(word)?.map((suggestion) => `“${suggestion}”`) ?? [];
    return {
      file,
      line,
      field,
      reason: `“${word}” is not in the ${name} dictionary`,
      fix: `${better.length > 0 ? `write ${better.join(' or ')}, or add it` : 'mend it, or add it'} to content/spelling.yaml if it is right`,
    };
  });
  return problems.filter(
    ({ file, reason }, index) =>
      problems.findIndex((other) => other.file === file && other.reason === reason) === index,
  );

  /** Tells which of the unknown words are right once an ending is taken off. */
  async function rightWithout(ending: RegExp): Promise<(word: string) => boolean> {
    const stem = (word: string) => word.replace(ending, '');
    const stems = await check([...new Set(issues.map(({ text }) => stem(text)))].join('\n'), false);
    const wrong = new Set(stems.issues.map(({ text }) => text));
    return (word) => !wrong.has(stem(word));
  }
}
