import { expect, test } from 'vitest';
import { emptyEntry, type Entry } from './entry.ts';
import { parseEntry } from './entry-stored.ts';

const entry: Entry = {
  ...emptyEntry(),
  mode: 'history',
  start: { text: '2026-06-01', typed: false },
  starts: [
    { text: '5/5/2026', typed: true },
    { text: '2026-06-01', typed: false },
  ],
  gaps: { '2026-05-05/2026-06-01': 'forgotten' },
  daysToNextPeriod: 12,
};

test('an entry comes back as it was stored', () => {
  expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});

test('an entry of the page before, which asked about no gaps, is read', () => {
  const { gaps: _, ...before } = entry;
  expect(parseEntry(before)).toEqual({ ...entry, gaps: {} });
});

test.for([
  ['no entry', 'one'],
  ['nothing', null],
  ['a list', []],
  ['an unknown mode', { ...entry, mode: 'moon' }],
  ['a date of an older page', { ...entry, start: '2026-06-01' }],
  ['no dates', { ...entry, starts: undefined }],
  ['a date that is none', { ...entry, starts: [null] }],
  ['a length that is a number', { ...entry, length: 28 }],
  ['days as text', { ...entry, daysToNextPeriod: '14' }],
  ['gaps as text', { ...entry, gaps: 'none' }],
  ['a gap that means something else', { ...entry, gaps: { a: 'moon' } }],
] as const)('%s is no entry', ([, value]) => {
  expect(parseEntry(value)).toBeUndefined();
});
