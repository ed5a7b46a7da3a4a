import { describe, expect, test } from 'vitest';
import { withoutHeading } from './passage.ts';

describe('a passage without its heading', () => {
  test('loses the heading, marks and all', () => {
    const pieces: [string, boolean][] = [
      ['Oxytocin ', false],
      ['massage', true],
      [' steps A gentle ', false],
      ['massage', true],
    ];
    expect(withoutHeading(pieces, 'Oxytocin massage steps')).toEqual([
      ['A gentle ', false],
      ['massage', true],
    ]);
  });

  test('loses the end of a heading that it begins with', () => {
    expect(withoutHeading([['no massage That is fine.', false]], 'If you choose no massage')).toEqual([
      ['That is fine.', false],
    ]);
  });

  test('stays whole where it says something else, or nothing else', () => {
    expect(withoutHeading([['That is fine.', false]], 'Massage')).toEqual([['That is fine.', false]]);
    expect(withoutHeading([['Massage', true]], 'Massage')).toEqual([['Massage', true]]);
    expect(withoutHeading([], 'Massage')).toEqual([]);
  });
});
