import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS, LOCALES } from '../../languages.ts';
import { addDays, formatCivil, toIso } from './civil-date.ts';
import { day } from './testing.ts';
import { readTypedDate } from './typed-date.ts';

const read = (text: string): string => {
  const found = readTypedDate(text);
  if (found.problem === 'no-such-day') return `no ${found.day}/${found.month}/${found.year}`;
  if (found.problem === 'unclear') return found.readings.map(toIso).join(' or ');
  return found.problem ?? toIso(found.date);
};

test.for([
  ...['5/11/2026', '05/11/2026', '5-11-2026', '5.11.2026', '05 11 2026', ' 5/11/2026 ', '5 / 11 / 2026', '5. 11. 2026'],
  ...['2026-11-05', '2026/11/05', '2026.11.5', '05112026', '20261105'],
  ...[
    '5 November 2026',
    '5 november 2026',
    '5 Nov 2026',
    '5 Nov. 2026',
    '5 Nov 26',
    "5 Nov '26",
    '5-Nov-2026',
    '5nov2026',
  ],
  ...['5 Nopember 2026', '5 Nop 2026', '05 NOV 2026', 'November 5, 2026', 'Nov 5 2026', '5th November 2026'],
  ...['٥/١١/٢٠٢٦', '۵/۱۱/۲۰۲۶', '٠٥١١٢٠٢٦', '\u200f٥/١١/٢٠٢٦', '٥ Nov ٢٠٢٦', '5\u00a0November\u00a02026'],
])('%j is 5 November 2026', (text) => {
  expect(read(text)).toBe('2026-11-05');
});

test.for([
  ['15112026', '2026-11-15'],
  ['15/11/26', '2026-11-15'],
  ['151126', '2026-11-15'],
  ['1 Maret 2024', '2024-03-01'],
  ['1 Mar 24', '2024-03-01'],
  ['1 Mrt 2024', '2024-03-01'],
  ['17 Agustus 2026', '2026-08-17'],
  ['17 Agt 2026', '2026-08-17'],
  ['17 Ags 26', '2026-08-17'],
  ['29 Februari 2024', '2024-02-29'],
  ['29 Peb 2024', '2024-02-29'],
  ['1 Mei 2026', '2026-05-01'],
  ['1st Sept 2026', '2026-09-01'],
  ['3/3/24', '2024-03-03'],
  ['1/3/2024', '2024-03-01'],
] as const)('%j is %s', ([text, iso]) => {
  expect(read(text)).toBe(iso);
});

test.for([
  ['1/3/24', '2024-03-01 or 2024-01-03'],
  ['1-3-24', '2024-03-01 or 2024-01-03'],
  ['010324', '2024-03-01 or 2024-01-03'],
  ['١/٣/٢٤', '2024-03-01 or 2024-01-03'],
] as const)('%j may be %s', ([text, readings]) => {
  expect(read(text)).toBe(readings);
});

test.for([
  ['29/2/2023', 'no 29/2/2023'],
  ['29022023', 'no 29/2/2023'],
  ['29 Februari 2023', 'no 29/2/2023'],
  ['29 Feb 23', 'no 29/2/2023'],
  ['2023-02-29', 'no 29/2/2023'],
  ['31/6/2026', 'no 31/6/2026'],
  ['31/6/26', 'no 31/6/2026'],
  ['32 Mei 2026', 'no 32/5/2026'],
] as const)('%j is a day that the calendar does not have', ([text, says]) => {
  expect(read(text)).toBe(says);
});

test.for([
  ...['', ' ', 'kemarin', '5/11', '5', '5/11/2026x', '5112026', '5/11/226', '1 Ma 2024', '1 Foo 2024', 'Maret 2024'],
  ...['11/21/2026', '11/21/26', '0/11/2026', '5/0/2026', '00000000', '1/3/1824', '1/3/9999', '1//3//2024', '-1/3/2024'],
])('%j cannot be read', (text) => {
  expect(read(text)).toBe('format');
});

describe('any day', () => {
  const days = fc.integer({ min: 0, max: 36_524 }).map((n) => addDays(day('2000-01-01'), n));
  const options: Intl.DateTimeFormatOptions[] = [
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { day: '2-digit', month: '2-digit', year: 'numeric' },
  ];

  test('as either language writes it is read back', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGS), fc.constantFrom(...options), (date, lang, option) => {
        expect(read(formatCivil(date, LOCALES[lang].intl, option))).toBe(toIso(date));
      }),
    );
  });

  test('run together, either way round, is read back', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year = '', month = '', dayOfMonth = ''] = toIso(date).split('-');
        expect(read(year + month + dayOfMonth)).toBe(toIso(date));
        expect(read(dayOfMonth + month + year)).toBe(toIso(date));
      }),
    );
  });

  test('no text throws, or gives a date outside of the years that are read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d /.a-z-]{0,14}$/)), (text) => {
        expect(read(text)).toMatch(/^(format|no .*|(19|20)\d\d-.*)$/);
      }),
    );
  });
});
