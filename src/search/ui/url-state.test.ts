import { afterEach, expect, test, vi } from 'vitest';
import { MAX_QUERY_LENGTH } from '../query/tokenize.ts';
import { readUrlState, trimQuery, urlWith } from './url-state.ts';

const at = (href: string): void => void vi.stubGlobal('location', new URL(href));
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a query is cut to what is read of it, without spaces around it', () => {
  expect(trimQuery(`  asi  `)).toBe('asi');
  expect(trimQuery('x'.repeat(10_000))).toBe('x'.repeat(MAX_QUERY_LENGTH));
});

test('the state is read from the address; what is not there is empty', () => {
  at('https://alir.example/cari/?q=+asi%20seret&kind=tool&other=1');
  expect(readUrlState()).toEqual({ q: 'asi seret', topic: '', kind: 'tool' });
});

test('an address with some of its state changed keeps the rest', () => {
  at('https://alir.example/cari/?q=asi&topic=massage');
  expect(urlWith({ q: 'a&b', topic: '' })).toBe('https://alir.example/cari/?q=a%26b');
});
