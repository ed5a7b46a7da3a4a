import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { partNameOf } from '../query/search-index.ts';
import { tokenize } from '../query/tokenize.ts';
import { indexFiles } from './index-files.ts';

afterEach(() => vi.unstubAllGlobals());

/** The names of the parts that are sent for while somebody types. */
function expectedFor(typed: string): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(/^\/parts\/(\w+)\.json$/.exec(address)?.[1] ?? address);
    return Promise.resolve(Response.json({}));
  });
  indexFiles('/core.json', '/parts/').expect(typed);
  return asked.sort();
}

/** The parts that the words of a query are in, from three letters on; from two where it ends in a word. */
const partsOf = (typed: string): string[] => {
  const words = tokenize(typed);
  return [
    ...new Set(
      words
        .filter((word, at) => word.length > (at === words.length - 1 && /[a-z]$/i.test(typed) ? 1 : 2))
        .map(partNameOf),
    ),
  ].sort();
};

test('the parts that are sent for while somebody types are those in which the words are', () => {
  const word = fc.stringMatching(/^[a-zA-Z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', ', ', '-', '? '), (words, between) => {
      const typed = words.join(between);
      expect(expectedFor(typed)).toEqual(partsOf(typed));
    }),
  );
});

test('nothing is sent for while there is one letter, nor for whole words of two', () => {
  expect(expectedFor('b')).toEqual([]);
  expect(expectedFor('asi b')).toEqual(['a']);
  expect(expectedFor('ga')).toEqual(['ga']);
  expect(expectedFor('ga asi')).toEqual(['a']);
});
