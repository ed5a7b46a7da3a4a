import { describe, expect, test } from 'vitest';
import { translator } from './messages.ts';

const en = translator(
  {
    plain: 'Menu',
    named: 'Reviewed by {name}, {date}',
    days: { one: '{n} day late', other: '{n} days late' },
    cycles: { one: '{n} cycle of {length} days', other: '{n} cycles' },
  },
  'en',
);
const id = translator({ days: { other: 'terlambat {n} hari' } }, 'id');

test('a message is given as it is, or with its places filled', () => {
  expect(en('plain')).toBe('Menu');
  expect(en('named', { name: 'Ana', date: '1 May' })).toBe('Reviewed by Ana, 1 May');
});

describe('a counted message takes the form and the number of its language', () => {
  test.for([
    [0, '0 days late'],
    [1, '1 day late'],
    [2, '2 days late'],
    [1500, '1,500 days late'],
  ] as const)('en: %i', ([n, text]) => {
    expect(en('days', { n })).toBe(text);
  });

  test.for([
    [1, 'terlambat 1 hari'],
    [1500, 'terlambat 1.500 hari'],
  ] as const)('id: %i', ([n, text]) => {
    expect(id('days', { n })).toBe(text);
  });

  test('in each of its forms with the other values too', () => {
    expect(en('cycles', { n: 1, length: 28 })).toBe('1 cycle of 28 days');
    expect(en('cycles', { n: 2, length: 28 })).toBe('2 cycles');
  });
});

test('a value is never read as a message: braces in it stay', () => {
  expect(en('named', { name: '{date} $&', date: 'x' })).toBe('Reviewed by {date} $&, x');
});

test('elements stand in their places', () => {
  const time = { type: 'time' };
  expect(en.rich('named', { name: 'Ana', date: time })).toEqual(['Reviewed by ', 'Ana', ', ', time, '']);
});

test('a place without a value is an error that names it', () => {
  expect(() => en('named', { name: 'Ana' })).toThrow('{date}');
  expect(() => en('named')).toThrow('{name}');
});

test('a key can be asked for; a counted message cannot be given without its number', () => {
  expect(['plain', 'days', 'other', 'toString'].map((key) => en.has(key))).toEqual([true, false, false, false]);
});

test('a wrong key, or a count without its number, is a wrong type', () => {
  // @ts-expect-error There is no such key.
  expect(() => en('plian')).toThrow();
  // @ts-expect-error A counted message needs its values.
  expect(() => en('days')).toThrow('{n}');
  // @ts-expect-error A counted message needs its number.
  expect(() => en('cycles', { length: 28 })).toThrow('{n}');
});
