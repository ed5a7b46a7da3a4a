import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, toCsv, toJson, VERSION } from './file.ts';
import { type Log } from './log.ts';
import { anyLog, feeds } from './testing.ts';

const LOG: Log = {
  birth: '2026-11-27T10:20+07:00',
  entries: [
    { id: 'a', kind: 'feed', side: 'left', at: '2026-11-29T03:10+07:00' },
    { id: 'b', kind: 'nappy', wet: true, stool: 'yellow', at: '2026-11-29T03:20+07:00' },
    { id: 'c', kind: 'expression', side: 'both', ml: 40, at: '2026-11-29T07:00+07:00' },
  ],
};
const problemOf = (text: string): string | undefined => readFile(text).problem;

describe.each([
  ['JSON', toJson],
  ['CSV', toCsv],
])('%s', (_, write) => {
  test('gives back every log as it was', () => {
    fc.assert(fc.property(anyLog, (log) => void expect(readFile(write(log))).toEqual({ log })));
  });

  test('of which a part is missing never breaks, and gives no entry that was not there', () => {
    fc.assert(
      fc.property(anyLog, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (log, part) => {
        const whole = write(log);
        const found = readFile(whole.slice(0, Math.floor(whole.length * part)));
        for (const entry of found.problem ? [] : found.log.entries) expect(log.entries).toContainEqual(entry);
      }),
    );
  });

  test('of ten thousand entries is read whole', () => {
    const entries = feeds(10_000);
    expect(readFile(write({ birth: undefined, entries }))).toEqual({ log: { birth: undefined, entries } });
  });
});

test('anything else is foreign, and never an error', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(problemOf(text)).toBe('foreign')));
  fc.assert(fc.property(fc.json(), (text) => void expect(problemOf(text)).toBe('foreign')));
});

describe('a file that is not taken', () => {
  test.each([
    ['', { problem: 'foreign' }],
    ['{"format":"other-app","version":1,"entries":[]}', { problem: 'foreign' }],
    ['date,side\r\n2026-11-29,left', { problem: 'foreign' }],
    [toJson(LOG).slice(0, -20), { problem: 'corrupt' }],
    ['{"format":"alir-log","version":1}', { problem: 'corrupt' }],
    ['{"format":"alir-log","version":"1","entries":[]}', { problem: 'corrupt' }],
    ['{"format":"alir-log","version":1,"birth":"yesterday","entries":[]}', { problem: 'corrupt' }],
    [toCsv(LOG).split('\r\n')[0]?.slice(0, 20) ?? '', { problem: 'corrupt' }],
    [`{"format":"alir-log","version":${VERSION + 1}}`, { problem: 'newer', version: VERSION + 1 }],
    [toCsv(LOG).replaceAll(',1\r', ',7\r'), { problem: 'newer', version: 7 }],
    [toJson(LOG).replace('"left"', '"middle"'), { problem: 'entry', at: 1, field: 'side' }],
    [toCsv(LOG).replace('left', 'middle'), { problem: 'line', at: 3, field: 'side' }],
    [toCsv(LOG).replace(',40,', ',many,'), { problem: 'line', at: 5, field: 'ml' }],
    [toCsv(LOG).slice(0, -8), { problem: 'line', at: 5, field: 'version' }],
  ])('%# says why', (text, problem) => {
    expect(readFile(text)).toEqual(problem);
  });
});

test('a table is read as a spreadsheet saves it: semicolons, quotes, a mark at its head, lines as Linux ends them', () => {
  const saved = toCsv(LOG).replaceAll(',', ';').replaceAll('\r\n', '\n').replace('left', '"left"');
  expect(readFile(`\uFEFF${saved}`)).toEqual({ log: LOG });
});
