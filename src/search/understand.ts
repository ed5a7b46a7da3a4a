/**
 * Understands a query before anything is searched: case, accents, everyday words, affixes, misspellings. Pure; its word
 * lists come from content/search.yaml and the glossary, its vocabulary from the records.
 */
import SearchableMap from 'minisearch/SearchableMap';
import type { SearchRecords } from './records.ts';
import { formsOf } from './stem.ts';
import { queryWords, wordsOf } from './words.ts';

/** A form to search for. */
export interface Term {
  form: string;
  /** 1 for what was typed, less for what was only guessed. */
  weight: number;
  /** True when the reader may still be typing it. */
  partial: boolean;
}

export interface Understood {
  terms: Term[];
  /** For each word of the query that counts, all forms that stand for it. */
  groups: string[][];
  /** The query as it was understood, when words were mended: what was searched. */
  corrected?: string;
  /** The words of our pages for what was typed, for the full-text index: few and telling, the rarest first. */
  fullText: string[];
}

export type Understanding = (typed: string) => Understood;

/** Weight of another word for the same thing, and of a word that was mended. */
const SAME = 0.7;
const MENDED = 0.8;
/** Words that the full-text index is asked for. */
const FULL_TEXT_WORDS = 3;

/** How many letters may be wrong in a word, by its length. */
const mistakes = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Reads the records once, and understands any number of queries with them. */
export function understanding({ lang, pages, lexicon }: SearchRecords): Understanding {
  /** Each word of the site, with the number of pages that hold it. */
  const vocabulary = new SearchableMap<number>();
  /** Each form of those words. */
  const known = new Map<string, number>();
  for (const page of pages) {
    const texts = [
      page.title,
      page.description,
      ...page.phrases,
      ...page.sections.map(([, text]) => text),
      ...page.more,
    ];
    const words = new Set(texts.flatMap(wordsOf));
    for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    for (const form of new Set([...words].flatMap((word) => formsOf(word, lang))))
      known.set(form, (known.get(form) ?? 0) + 1);
  }
  const skip = new Set(lexicon.skip.flatMap(wordsOf));
  /** From a phrase to the groups of words for the same thing. */
  const same = new Map<string, string[][]>();
  let longest = 1;
  for (const group of lexicon.same) {
    const phrases = group.map(wordsOf);
    for (const phrase of phrases) {
      longest = Math.max(longest, phrase.length);
      const key = phrase.join(' ');
      same.set(key, [...(same.get(key) ?? []), phrases[0] ?? []]);
      for (const word of phrase) if (!vocabulary.has(word)) vocabulary.set(word, 0);
    }
  }

  /** The nearest word of the site, if one is near enough: fewest mistakes, same beginning, most pages. */
  const mend = (word: string): string | undefined => {
    const near = [...vocabulary.fuzzyGet(word, mistakes(word.length))].map(([found, [pages, distance]]) => ({
      found,
      cost: distance + (found[0] === word[0] ? 0 : 1) - Math.min(pages, 20) / 100,
    }));
    return near.sort((a, b) => a.cost - b.cost)[0]?.found;
  };

  return (typed) => {
    const words = queryWords(typed);
    const telling = words.filter((word) => !skip.has(word));
    const read = telling.length > 0 ? telling : words;
    const terms = new Map<string, Term>();
    const add = (form: string, weight: number, partial = false): void => {
      const before = terms.get(form);
      if (!before || before.weight < weight) terms.set(form, { form, weight, partial });
    };
    const groups: string[][] = [];
    const corrected: string[] = [];
    const fullText: string[] = [];
    let mended = false;

    for (let at = 0; at < read.length;) {
      const length = matchLength(read, at);
      const phrase = read.slice(at, at + Math.max(1, length)).join(' ');
      const meanings = same.get(phrase) ?? [];
      const forms: string[] = [];
      const say = (word: string, weight: number, partial = false): void => {
        for (const form of formsOf(word, lang))
          if (known.has(form)) {
            add(form, form === word ? weight : weight * 0.9, partial);
            forms.push(form);
          }
      };
      const span = read.slice(at, at + Math.max(1, length));
      for (const word of span) {
        const last = words.at(-1) === word && !/\s$/.test(typed);
        const isKnown = formsOf(word, lang).some((form) => known.has(form)) || same.has(word);
        const better = isKnown || (last && startsWord(word)) ? undefined : mend(word);
        if (better) mended = true;
        corrected.push(better ?? word);
        say(better ?? word, better ? MENDED : 1, last && !better);
        if (last && !better && forms.length === 0) add(word, 1, true);
        for (const meaning of better ? (same.get(better) ?? []) : []) for (const other of meaning) say(other, SAME);
        fullText.push(better ?? word);
      }
      for (const meaning of meanings) for (const word of meaning) say(word, length > 1 ? 1 : SAME);
      if (meanings[0]) fullText.push(...meanings[0]);
      if (forms.length > 0) groups.push([...new Set(forms)]);
      else groups.push(span);
      at += Math.max(1, length);
    }

    return {
      terms: [...terms.values()],
      groups,
      ...(mended ? { corrected: corrected.join(' ') } : {}),
      fullText: [...new Set(fullText)]
        .filter((word) => vocabulary.has(word))
        .sort((a, b) => (vocabulary.get(a) ?? 0) - (vocabulary.get(b) ?? 0))
        .slice(0, FULL_TEXT_WORDS),
    };
  };

  /** How many of the words from here on are together one phrase of the lists. */
  function matchLength(words: string[], at: number): number {
    for (let length = Math.min(longest, words.length - at); length > 0; length--)
      if (same.has(words.slice(at, at + length).join(' '))) return length;
    return 0;
  }

  /** Whether a word of the site begins like this. */
  function startsWord(start: string): boolean {
    return start.length > 2 && vocabulary.atPrefix(start).size > 0;
  }
}
