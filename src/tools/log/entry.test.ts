import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId, readEntry } from './entry.ts';
import { anyEntry } from './testing.ts';

const at = '2026-11-29T03:10+07:00';

test('an entry is read as it is, and what does not belong to it is left out', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(readEntry({ ...entry, more: 'x', __proto__: { side: 'left' } })).toEqual({ entry });
    }),
  );
});

test('nothing from outside breaks the reading', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { entry, field } = readEntry(value);
      expect((entry === undefined) !== (field === undefined)).toBe(true);
    }),
  );
});

describe('what is wrong is named', () => {
  test.each([
    [undefined, 'kind'],
    ['feed', 'kind'],
    [{ kind: 'toString', id: 'a', at }, 'kind'],
    [{ kind: 'feed', id: 'a', side: 'left' }, 'at'],
    [{ kind: 'feed', id: '<b>', at, side: 'left' }, 'id'],
    [{ kind: 'feed', id: 'a', at, side: 'middle' }, 'side'],
    [{ kind: 'expression', id: 'a', at, side: 'cup' }, 'side'],
    [{ kind: 'expression', id: 'a', at, side: 'left', ml: 0 }, 'ml'],
    [{ kind: 'expression', id: 'a', at, side: 'left', ml: '40' }, 'ml'],
    [{ kind: 'expression', id: 'a', at, side: 'left', ml: 1001 }, 'ml'],
    [{ kind: 'nappy', id: 'a', at, wet: false }, 'wet'],
    [{ kind: 'nappy', id: 'a', at, wet: true, stool: 'blue' }, 'stool'],
    [{ kind: 'weight', id: 'a', at, grams: 32 }, 'grams'],
    [{ kind: 'weight', id: 'a', at, grams: 3200.5 }, 'grams'],
    [{ kind: 'massage', id: 'a', at, minutes: -3 }, 'minutes'],
    [{ kind: 'mood', id: 'a', at }, 'mood'],
  ])('%j: %s', (value, field) => {
    expect(readEntry(value)).toEqual({ field });
  });
});

test('no two new entries have one name', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(readEntry({ kind: 'massage', id, at })).toHaveProperty('entry');
});
