/** Whatever stands on the device under the keys of the kit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../languages.ts';
import { hostileText, hostileValue, spoilt } from '../testing/hostile.ts';
import { classScores, readRow } from './class-scores.ts';
import { parseDone, toggled } from './progress.ts';
import { dayText } from './Result.tsx';
import { parseRounds, percentOf, scoreOf } from './rounds.ts';

const questions = [
  { key: 'one', lesson: 'a', right: 1 },
  { key: 'two', lesson: 'b', right: 2 },
];
const taken = { on: '2026-11-29', answers: { one: 1, two: 0 } };

test('rounds can be counted and dated, or are none', () => {
  fc.assert(
    fc.property(fc.oneof(hostileValue, spoilt({ before: taken, later: taken })), (value) => {
      for (const { on, answers } of Object.values(parseRounds(value) ?? {})) {
        expect(percentOf(scoreOf(questions, answers))).toBeLessThanOrEqual(100);
        for (const lang of LANGS) expect(dayText(on, lang)).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});

test('lessons that are done are those of the path, or none', () => {
  fc.assert(
    fc.property(fc.oneof(hostileValue, spoilt(['a', 'b'])), (value) => {
      const next = toggled(parseDone(value) ?? [], 'a', ['a', 'b', 'c']);
      for (const key of next) expect(['a', 'b', 'c']).toContain(key);
    }),
  );
});

test('any cells of the class sheet are counted, or said to be wrong', () => {
  const row = fc.record({ before: hostileText, after: hostileText });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const scores = classScores(rows, 10);
      for (const { kind } of rows.map((each) => readRow(each, 10))) expect(typeof kind).toBe('string');
      if ('meanBefore' in scores) expect(Number.isFinite(scores.meanBefore)).toBe(true);
    }),
  );
});
