/** Whatever is typed into a tool, stands on the device, comes along from the other language, or is taken in as a file. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostileText, hostileValue, spoilt } from '../testing/hostile.ts';
import { answersIn, emptyEntry as emptyMilk, FORMS, isEntry, isWay, problemsIn } from './enough-milk/entry.ts';
import { parseCarried } from './fertile-window/carried.ts';
import { estimate } from './fertile-window/domain.ts';
import { emptyEntry, fieldErrors, readEntry } from './fertile-window/entry.ts';
import { entryStore, parseEntry } from './fertile-window/entry-stored.ts';
import { parseCarried as parseLog } from './log/carried.ts';
import { readEntry as readNoted } from './log/entry.ts';
import { readFile, toCsv, toJson } from './log/file.ts';
import { anyEntry, anyLog } from './log/testing.ts';
import { civilDate } from './shared/civil-date.ts';
import { plainDigits, readWhole } from './shared/digits.ts';
import { BABY_GRAMS, parseGrams } from './shared/grams.ts';
import { unpack } from './shared/language-hop.ts';
import { day } from './shared/testing.ts';
import { readTypedDate } from './shared/typed-date.ts';

const RUNS = { numRuns: 1000 };
const TODAY = day('2026-06-05');

/** One text under every key. */
let stored: string | null;
beforeEach(() => {
  const storage = { getItem: () => stored, setItem: () => undefined, removeItem: () => (stored = null) };
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

describe('typed', () => {
  const almostDate = fc
    .array(
      fc.oneof(fc.nat({ max: 3000 }).map(String), fc.constantFrom('Maret', 'mar', '/', '-', '.', ' ', '٣', '\u200F')),
    )
    .map((parts) => parts.join(''));

  test('a date is one of the calendar, or none', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, almostDate), (text) => {
        const read = readTypedDate(text);
        if (read.problem === undefined) expect(civilDate(read.date.year, read.date.month, read.date.day)).toBeDefined();
      }),
      { numRuns: 5000 },
    );
  });

  test('a number is whole and finite in what we take, a weight is that of a baby', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const number = readWhole(text);
        expect(Number.isNaN(number) || number >= 0).toBe(true);
        const grams = parseGrams(text) ?? BABY_GRAMS.min;
        expect(grams >= BABY_GRAMS.min && grams <= BABY_GRAMS.max).toBe(true);
        expect(plainDigits(plainDigits(text))).toBe(plainDigits(text));
      }),
      RUNS,
    );
  });
});

const kept = {
  ...emptyEntry(),
  mode: 'history',
  starts: ['2026-01-01', '2026-03-20'].map((text) => ({ text, typed: false })),
};
const carried = { steps: ['birth', 'form'], entry: kept, lam: { birth: { text: '', typed: false } }, answered: true };

describe('from the device', () => {
  test.for([
    ['any value', hostileValue],
    ['an entry that is spoilt', spoilt(kept)],
  ] as const)('%s: an entry that can be computed with, or none', ([, values]) => {
    fc.assert(
      fc.property(values, (value) => {
        const entry = parseEntry(value);
        if (!entry) return;
        const read = readEntry(entry);
        const result = estimate(read.input, TODAY);
        fieldErrors(read, result.state === 'invalid' ? result.errors : [], entry.mode);
      }),
      RUNS,
    );
  });

  test('any text: said to be there, and never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileValue.map((value) => JSON.stringify(value)),
          fc.constant(null),
        ),
        (text) => {
          stored = text;
          const { state } = entryStore.read();
          expect(state === 'none').toBe(text === null);
        },
      ),
      RUNS,
    );
  });

  test('a record of the log: an entry, or the field that is wrong', () => {
    const record = fc.oneof(hostileValue, anyEntry.chain(spoilt));
    fc.assert(
      fc.property(record, (value) => {
        const { entry, field } = readNoted(value);
        expect(entry === undefined).toBe(typeof field === 'string');
        if (entry) expect(readNoted(entry)).toEqual({ entry });
      }),
      RUNS,
    );
  });
});

test('what the other language’s page on enough milk sends can be judged, or is none', () => {
  const values = fc.oneof(hostileValue, spoilt({ ...emptyMilk(), seen: ['fever'] }));
  fc.assert(
    fc.property(values, hostileValue, (value, way) => {
      expect(typeof isWay(way)).toBe('boolean');
      if (!isEntry(value)) return;
      for (const form of FORMS) problemsIn(form, value, TODAY);
      answersIn(value, TODAY);
    }),
    RUNS,
  );
});

test.for([
  ['the calculator', parseCarried, carried],
  ['the log', parseLog, { steps: ['log'], draft: undefined, log: undefined }],
] as const)('what %s takes along may be anything', ([, parse, good]) => {
  fc.assert(
    fc.property(fc.oneof(hostileValue, spoilt({ tool: 'x', pack: good })), (value) => {
      stored = value === undefined ? null : JSON.stringify(value);
      unpack('x', parse as (pack: unknown) => unknown);
      // It is taken out, whatever it is.
      expect(stored).toBeNull();
    }),
    RUNS,
  );
});

test('a file of the log, spoilt anywhere: taken in whole, or the reason', () => {
  const file = anyLog.chain((log) => {
    const text = log.entries.length % 2 ? toJson(log) : toCsv(log);
    return fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: 40 }), hostileText)
      .map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length));
  });
  fc.assert(
    fc.property(
      fc.oneof(
        hostileText,
        hostileValue.map((value) => JSON.stringify(value)),
        file,
      ),
      (text) => {
        const read = readFile(text);
        expect('log' in read).toBe(read.problem === undefined);
      },
    ),
    RUNS,
  );
});
