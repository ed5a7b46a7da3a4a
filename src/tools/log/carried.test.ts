import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Carried, parseCarried } from './carried.ts';
import { newDraft } from './draft.ts';
import { anyLog } from './testing.ts';

const draft = newDraft('feed', '2026-11-29T03:10+07:00');

test('what was packed comes out again', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const carried: Carried = { steps: ['log', 'form'], draft, log };
      expect(parseCarried(JSON.parse(JSON.stringify(carried)))).toEqual(carried);
    }),
  );
});

test('anything else does not', () => {
  fc.assert(fc.property(fc.anything(), (value) => void expect(parseCarried(value)).toBeUndefined()));
  for (const steps of [[], ['form'], ['log', 'elsewhere'], ['log', 'form'], ['log', 'pick']])
    expect(parseCarried({ steps })).toBeUndefined();
});
