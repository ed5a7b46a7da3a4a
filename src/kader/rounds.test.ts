import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySubject, nextRound, parseRounds, percentOf, scoreOf, UNKNOWN } from './rounds.ts';

const QUESTIONS = [
  { key: 'a', lesson: 'one', right: 2 },
  { key: 'b', lesson: 'one', right: 1 },
  { key: 'c', lesson: 'two', right: 3 },
];

test('a right answer is a point; a wrong one, one left out and “not known” are none', () => {
  expect(scoreOf(QUESTIONS, { a: 2, b: 2 })).toEqual({ right: 1, of: 3 });
  expect(scoreOf(QUESTIONS, { a: UNKNOWN, b: UNKNOWN, c: UNKNOWN })).toEqual({ right: 0, of: 3 });
  expect(scoreOf(QUESTIONS, { a: 2, b: 1, c: 3, gone: 1 })).toEqual({ right: 3, of: 3 });
});

test('percent is whole, and 0 where nothing was asked', () => {
  expect(percentOf({ right: 2, of: 3 })).toBe(67);
  expect(percentOf({ right: 0, of: 0 })).toBe(0);
});

test('the points of all subjects together are those of the test', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(4)), (answers) => {
      const parts = bySubject(QUESTIONS).map(({ questions }) => scoreOf(questions, answers).right);
      expect(parts.reduce((sum, right) => sum + right, 0)).toBe(scoreOf(QUESTIONS, answers).right);
    }),
  );
  expect(bySubject(QUESTIONS).map(({ lesson }) => lesson)).toEqual(['one', 'two']);
});

test('rounds follow each other, and the last is taken again', () => {
  const taken = { on: '2026-11-29', answers: {} };
  expect(nextRound({})).toBe('before');
  expect(nextRound({ before: taken })).toBe('after');
  expect(nextRound({ before: taken, after: taken })).toBe('later');
  expect(nextRound({ before: taken, after: taken, later: taken })).toBe('later');
});

describe('what is read back', () => {
  const rounds = { before: { on: '2026-11-29', answers: { a: 2, b: UNKNOWN } } };

  test('is what was written', () => {
    expect(parseRounds(JSON.parse(JSON.stringify(rounds)))).toEqual(rounds);
    expect(parseRounds({})).toEqual({});
  });

  test.for([
    ['nothing', null],
    ['a list', []],
    ['a text', 'before'],
    ['another round', { first: rounds.before }],
    ['a round without a day', { before: { answers: {} } }],
    ['answers that are no numbers', { before: { on: '2026-11-29', answers: { a: '2' } } }],
    ['an answer below nothing', { before: { on: '2026-11-29', answers: { a: -1 } } }],
  ] as const)('is refused when it is %s', ([, value]) => {
    expect(parseRounds(value)).toBeUndefined();
  });
});
