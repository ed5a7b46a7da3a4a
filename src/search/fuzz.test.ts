/** Whatever is typed into search, or stands in the address of its page. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGS } from '../languages.ts';
import { hostileText } from '../testing/hostile.ts';
import { excerptOf, withoutHeadings } from './query/excerpt.ts';
import { marking } from './query/mark.ts';
import { makeFinder } from './query/rank.ts';
import { fullIndex } from './query/testing.ts';
import { MAX_QUERY_LENGTH, tokenizeQuery } from './query/tokenize.ts';
import { readUrlState, urlWith } from './ui/url-state.ts';

afterEach(() => vi.unstubAllGlobals());
const anyQuery = fc.oneof(
  hostileText,
  fc.tuple(hostileText, fc.constantFrom('asi seret', 'oxytocin massage', 'pijat')).map((parts) => parts.join(' ')),
);

test('words of a query are words, and no more than are read', () => {
  fc.assert(
    fc.property(anyQuery, (typed) => {
      const words = tokenizeQuery(typed);
      expect(words.join(' ').length).toBeLessThanOrEqual(MAX_QUERY_LENGTH * 3);
      for (const word of words) expect(word).not.toMatch(/[\s<>"'&]|^$/);
    }),
    { numRuns: 2000 },
  );
});

describe.for(LANGS)('in "%s"', (lang) => {
  const index = fullIndex(lang);
  const find = makeFinder(index);

  test('every query has an answer of pages that there are, and what is marked is the text itself', () => {
    fc.assert(
      fc.property(anyQuery, hostileText, (typed, text) => {
        const answer = find(typed);
        expect(['results', 'nearest', 'none']).toContain(answer.state);
        for (const { page, score } of answer.hits) {
          expect(index.core.pages).toContain(page);
          expect(score).toBeGreaterThan(0);
        }
        const pieces = marking(typed, answer.matches)(text);
        expect(pieces.map(([piece]) => piece).join('')).toBe(text);
        expect(answer.countTerms(text)).toBeLessThanOrEqual(answer.query.terms.length);
        excerptOf(withoutHeadings(text, [typed]), answer.countTerms);
      }),
      { numRuns: 500 },
    );
  });
});

test('every query of an address is read, and written so that it is read again as the same', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (q, topic) => {
      // As a person can type it: any letters after the question mark.
      vi.stubGlobal('location', new URL(`https://alir.example/cari/?q=${q.replaceAll('#', '')}&topic=${topic}`));
      readUrlState();
      vi.stubGlobal('location', new URL(urlWith({ q, topic })));
      const state = readUrlState();
      vi.stubGlobal('location', new URL(urlWith(state)));
      expect(readUrlState()).toEqual(state);
    }),
    { numRuns: 2000 },
  );
});
