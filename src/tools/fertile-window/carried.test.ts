import { expect, test } from 'vitest';
import { type Carried, parseCarried } from './carried.ts';
import { emptyEntry } from './entry.ts';

const carried: Carried = {
  steps: ['birth', 'feeding', 'periods-breastfeeding', 'lam'],
  entry: emptyEntry(),
  lam: { birth: { text: '1 Maret 2026', typed: true }, bleeding: 'none', feeding: 'full' },
  answered: true,
};

test('what was carried over comes back as it was, answered or not', () => {
  expect(parseCarried(JSON.parse(JSON.stringify(carried)))).toEqual(carried);
  const begun: Carried = { ...carried, steps: ['birth'], lam: { birth: { text: '', typed: false } }, answered: false };
  expect(parseCarried(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
});

test.for([
  ['nothing', undefined],
  ['a text', 'birth'],
  ['no steps', { ...carried, steps: [] }],
  ['an unknown step', { ...carried, steps: ['birth', 'moon'] }],
  ['steps that do not follow', { ...carried, steps: ['birth', 'lam'] }],
  ['steps that begin elsewhere', { ...carried, steps: ['form'] }],
  ['steps after the end', { ...carried, steps: ['birth', 'form', 'birth'] }],
  ['no entry', { ...carried, entry: {} }],
  ['an unknown answer', { ...carried, lam: { ...carried.lam, feeding: 'moon' } }],
  ['no date', { ...carried, lam: { ...carried.lam, birth: null } }],
] as const)('%s is not carried over', ([, value]) => {
  expect(parseCarried(value)).toBeUndefined();
});
