/** Looks words up in the parts of the index that are loaded, and notes which others it would have needed. */
import { decodeLearned, type LearnedWord } from './likely.ts';
import { hasPhrase, placingWord, type PhraseList } from './phrase-list.ts';
import {
  type BodyPart,
  decodeTexts,
  type Field,
  fieldAt,
  OR,
  partNameOf,
  partNamesOf,
  type SearchCore,
  type SearchPart,
} from './search-index.ts';
import { tokenize } from './tokenize.ts';

/** A title, a description or a phrase of a page. */
export interface Text {
  /** The place of its page in the list. */
  page: number;
  field: Field;
  /** How many words it has. */
  length: number;
}

export interface Lookup {
  core: SearchCore;
  /** All texts by their numbers. */
  texts: readonly Text[];
  /** Takes a part of the index in. */
  add: (name: string, part: SearchPart, body?: BodyPart) => void;
  /** The texts in which a word or its forms stand; none for a word of a body only; undefined for one on no page. */
  textsWith: (word: string) => readonly number[] | undefined;
  /** The sections of bodies in which a word or its forms stand; none where the words of bodies are not loaded. */
  sectionsWith: (word: string) => readonly number[];
  /** The texts with words that begin like this. */
  textsFrom: (letters: string) => readonly number[];
  /** Whether a word of the pages begins like this. */
  hasBeginning: (letters: string) => boolean;
  /** Whether a word says nothing about the subject. */
  isSkipped: (word: string) => boolean;
  /** What our pages call a word or phrase, maybe in several ways; an empty text where no page speaks of it. */
  sameAs: (phrase: string) => readonly string[];
  /** Whether a word is right, though on no page. */
  isRight: (word: string) => boolean;
  /** Whether a page need not speak of a word to answer a question. */
  isEveryday: (word: string) => boolean;
  /** Whether a word or phrase is a name on packets, or what it is a name of. */
  isName: (phrase: string) => boolean;
  /** What questions taught about a word; nothing where the words of bodies are not loaded. */
  learnedOf: (word: string) => LearnedWord | undefined;
  /** The words that pages are found by, and those of the lists, that are in the same part. */
  near: (word: string) => Iterable<string>;
  /**
   * The same with all parts of its first letter; none before they are all there. Only where the words of texts are known
   * too: else most unknown words are right, and looking further would cost more than it finds.
   */
  nearby: (word: string) => Iterable<string>;
  /** On how many pages a word or a form of it stands, bodies apart. */
  pagesWith: (word: string) => number;
  /** Whether the part is there that would have the word. */
  isLoaded: (word: string) => boolean;
  /** The names of parts that were looked for and are not loaded, once. */
  takeMissing: () => string[];
}

interface Loaded {
  words: Map<string, string>;
  same: Map<string, string>;
  right: PhraseList;
  names: PhraseList;
  body: Map<string, string>;
  bodySame: Map<string, string>;
  everyday: PhraseList;
  learned: Map<string, string>;
  hasBody: boolean;
}

/** Reads a core; until parts are added, only words of titles are known. */
export function openIndex(core: SearchCore): Lookup {
  const parts = new Map<string, Loaded>();
  const missing = new Set<string>();
  const decoded = new Map<string, readonly number[]>();
  const sections = new Map<string, readonly number[]>();
  const texts = core.pages.flatMap(({ lengths }, page) =>
    Array.from(lengths, (length, at): Text => ({
      page,
      field: fieldAt(at),
      length: parseInt(length, 36),
    })),
  );
  const titles = new Map<string, number[]>();
  let first = 0;
  for (const { title, lengths } of core.pages) {
    for (const word of new Set(tokenize(title))) titles.set(word, [...(titles.get(word) ?? []), first]);
    first += lengths.length;
  }

  function partNamed(name: string): Loaded | undefined {
    const part = parts.get(name);
    if (!part) missing.add(name);
    return part;
  }
  const partOf = (word: string): Loaded | undefined => partNamed(partNameOf(word));
  const wordsOf = ({ words, same, bodySame }: Loaded): string[] => [
    ...words.keys(),
    ...[...same.keys(), ...bodySame.keys()].filter((phrase) => !phrase.includes(' ')),
  ];
  function textsWith(word: string): readonly number[] | undefined {
    const part = partOf(word);
    if (!part) return titles.get(word);
    const encoded = part.words.get(word);
    if (encoded === undefined) return part.body.has(word) ? [] : undefined;
    const found = decoded.get(word) ?? decodeTexts(encoded);
    decoded.set(word, found);
    return found;
  }
  /** As `textsWith`, without asking for more. */
  const loadedTexts = (word: string): readonly number[] | undefined =>
    parts.has(partNameOf(word)) ? textsWith(word) : titles.get(word);
  const isSkipped = (word: string): boolean => hasPhrase(core.skip, word);
  /** One letter is the beginning of too much: only titles are asked for it. */
  function beginningWith(letters: string): string[] {
    const part = letters.length > 1 ? partOf(letters) : undefined;
    return [...(part?.words ?? titles).keys()].filter((word) => word.startsWith(letters));
  }

  return {
    core,
    texts,
    add(name, { words, same, ...lists }, body) {
      parts.set(name, {
        words: new Map(Object.entries(words)),
        same: new Map(Object.entries(same)),
        ...lists,
        body: new Map(Object.entries(body?.words ?? {})),
        bodySame: new Map(Object.entries(body?.same ?? {})),
        everyday: body?.everyday ?? '',
        learned: new Map(Object.entries(body?.learned ?? {})),
        hasBody: body !== undefined,
      });
    },
    textsWith,
    sectionsWith(word) {
      const encoded = partOf(word)?.body.get(word);
      if (encoded === undefined) return [];
      const found = sections.get(word) ?? decodeTexts(encoded);
      sections.set(word, found);
      return found;
    },
    textsFrom: (letters) => [...new Set(beginningWith(letters).flatMap((word) => loadedTexts(word) ?? []))],
    hasBeginning: (letters) =>
      beginningWith(letters).length > 0 ||
      [...(partOf(letters)?.same.keys() ?? [])].some((phrase) => phrase.startsWith(letters)),
    isSkipped,
    sameAs(phrase) {
      const word = placingWord(phrase, core.skip);
      const part = isSkipped(word) ? parts.get(partNameOf(word)) : partOf(word);
      return (part?.same.get(phrase) ?? part?.bodySame.get(phrase))?.split(OR) ?? [];
    },
    isRight: (word) => hasPhrase(partOf(word)?.right ?? '', word),
    isEveryday: (word) => hasPhrase(partOf(word)?.everyday ?? '', word),
    isName: (phrase) => hasPhrase(parts.get(partNameOf(placingWord(phrase, core.skip)))?.names ?? '', phrase),
    learnedOf(word) {
      const encoded = partOf(word)?.learned.get(word);
      return encoded === undefined ? undefined : decodeLearned(encoded);
    },
    near(word) {
      const part = partOf(word);
      return part ? wordsOf(part) : [];
    },
    nearby(word) {
      if (!partOf(word)?.hasBody) return [];
      const all = partNamesOf(word.charAt(0)).map(partNamed);
      return all.every((part) => part !== undefined) ? all.flatMap(wordsOf) : [];
    },
    pagesWith: (word) => new Set(textsWith(word)?.map((text) => texts[text]?.page)).size,
    isLoaded: (word) => partOf(word) !== undefined,
    takeMissing() {
      const names = [...missing];
      missing.clear();
      return names;
    },
  };
}

/** The index of a language with all its parts, and the words of bodies where they are given. */
export function openWholeIndex(
  core: SearchCore,
  parts: Record<string, SearchPart>,
  bodies: Record<string, BodyPart> = {},
): Lookup {
  const index = openIndex(core);
  for (const [name, part] of Object.entries(parts)) index.add(name, part, bodies[name]);
  return index;
}
