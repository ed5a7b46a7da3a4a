import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classScores, emptyRow, readRow } from './class-scores.ts';

const row = (before: string, after: string) => ({ before, after });

test.for([
  ['12', '20', { kind: 'pair', before: 12, after: 20 }],
  [' 7 ', '7,5', { kind: 'pair', before: 7, after: 7.5 }],
  ['٩', '24', { kind: 'pair', before: 9, after: 24 }],
  ['0', '0', { kind: 'pair', before: 0, after: 0 }],
  ['', ' ', { kind: 'empty' }],
  ['12', '', { kind: 'incomplete' }],
  ['', '20', { kind: 'incomplete' }],
  ['25', '20', { kind: 'wrong' }],
  ['-1', '20', { kind: 'wrong' }],
  ['12', 'dua', { kind: 'wrong' }],
  ['7,3', '', { kind: 'wrong' }],
] as const)('“%s” and “%s” of 24 points', ([before, after, expected]) => {
  expect(readRow(row(before, after), 24)).toEqual(expected);
});

describe('a class', () => {
  test('has the means, the changes and the counts of those with both scores', () => {
    expect(classScores([row('10', '20'), row('12', '12'), emptyRow, row('14', '11'), row('9', '')], 24)).toEqual({
      people: 3,
      meanBefore: 12,
      meanAfter: 43 / 3,
      meanChange: 7 / 3,
      leastChange: -3,
      mostChange: 10,
      rose: 1,
      same: 1,
      fell: 1,
      incomplete: [5],
      wrong: [],
    });
  });

  test('without a pair has no figures, and says which rows were left out', () => {
    expect(classScores([row('12', ''), row('30', '2')], 24)).toEqual({ people: 0, incomplete: [1], wrong: [2] });
  });

  test('changes on average by the difference of its means', () => {
    const points = fc.nat(24).map(String);
    fc.assert(
      fc.property(fc.array(fc.record({ before: points, after: points }), { minLength: 1 }), (rows) => {
        const scores = classScores(rows, 24);
        if (!('meanChange' in scores)) throw new Error('nobody has both scores');
        expect(scores.meanChange).toBeCloseTo(scores.meanAfter - scores.meanBefore);
        expect(scores.rose + scores.same + scores.fell).toBe(rows.length);
        expect(scores.leastChange).toBeLessThanOrEqual(scores.meanChange + 1e-9);
      }),
    );
  });
});
