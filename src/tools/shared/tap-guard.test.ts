import { expect, test } from 'vitest';
import { SETTLING_MS, tapGuard } from './tap-guard.ts';

test('what stands there from the start takes every tap', () => {
  expect(tapGuard().accepts(0)).toBe(true);
});

test('something new takes no tap until it has settled', () => {
  const guard = tapGuard();
  guard.shown(1000);
  expect([1000, 1001, 999 + SETTLING_MS, 1000 + SETTLING_MS, 9000].map(guard.accepts)).toEqual([
    ...[false, false, false, true, true],
  ]);
});

test('a tap that was made before the new thing came is not meant for it, however late it is heard', () => {
  const guard = tapGuard();
  guard.shown(3000);
  expect(guard.accepts(2400)).toBe(false);
});

test('each new thing settles again', () => {
  const guard = tapGuard();
  guard.shown(0);
  expect(guard.accepts(600)).toBe(true);
  guard.shown(600);
  expect(guard.accepts(700)).toBe(false);
});
