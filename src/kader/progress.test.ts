import { expect, test } from 'vitest';
import { parseDone, toggled } from './progress.ts';

test('a lesson comes and goes, in the order of the path', () => {
  const path = ['one', 'two', 'three'];
  expect(toggled(['three'], 'one', path)).toEqual(['one', 'three']);
  expect(toggled(['one', 'three'], 'three', path)).toEqual(['one']);
  expect(toggled(['a lesson of old'], 'two', path)).toEqual(['two']);
});

test('what is no list of lessons is refused', () => {
  expect(parseDone(['one'])).toEqual(['one']);
  expect([null, {}, 'one', [1]].map(parseDone)).toEqual([undefined, undefined, undefined, undefined]);
});
