import { expect, test } from 'vitest';
import { plainDigits, readWhole } from './digits.ts';

test('digits of other keyboards become 0 to 9, the rest stays', () => {
  expect(plainDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ０１２３４５６７８９ 28 hari')).toBe(
    '0123456789 0123456789 0123456789 28 hari',
  );
});

test.for([
  ['28', 28],
  [' 28 ', 28],
  ['٢٨', 28],
  ['۲۸', 28],
  ['028', 28],
] as const)('%j is %i', ([text, number]) => {
  expect(readWhole(text)).toBe(number);
});

test.for(['', ' ', '28,5', '28.5', '-28', '+28', '2 8', '28 hari', '1e3'])('%j is no whole number', (text) => {
  expect(readWhole(text)).toBeNaN();
});
