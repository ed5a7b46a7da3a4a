import { expect, test } from 'vitest';
import { day } from '../shared/testing.ts';
import { ageOf } from './age.ts';

test.each([
  ['2026-11-29', undefined, { day: 1 }],
  ['2026-11-28', undefined, { problem: 'hours' }],
  ['2026-11-28', false, { day: 1 }],
  ['2026-11-28', true, { day: 2 }],
  ['2026-11-27', undefined, { day: 3 }],
  ['2026-11-01', undefined, { day: 29 }],
  ['2025-11-30', undefined, { day: 365 }],
  ['2025-11-29', undefined, { problem: 'older' }],
  ['2026-11-30', undefined, { problem: 'future' }],
] as const)('born on %s, 24 hours old %s', (birth, fullDay, age) => {
  expect(ageOf(day(birth), day('2026-11-29'), fullDay)).toEqual(age);
});
