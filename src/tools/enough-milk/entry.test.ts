import { describe, expect, test } from 'vitest';
import { day } from '../shared/testing.ts';
import { answersIn, asked, asksFullDay, dayIn, emptyEntry, type Entry, isEntry, isWay, problemsIn } from './entry.ts';

const today = day('2026-11-29');
const typed = (text: string) => ({ text, typed: true });
const entry = (change: Partial<Entry>): Entry => ({ ...emptyEntry(), early: 'no', ...change });
const born = (text: string, change: Partial<Entry> = {}): Entry => entry({ birthday: typed(text), ...change });

describe('age', () => {
  test.each([
    ['29/11/2026', {}, 1],
    ['28/11/2026', {}, undefined],
    ['28/11/2026', { fullDay: 'no' }, 1],
    ['28/11/2026', { fullDay: 'yes' }, 2],
    ['20/11/2026', {}, 10],
    ['30/11/2026', {}, undefined],
    ['20/11/2025', {}, undefined],
  ] as const)('born on %s %j: day %s', (text, change, expected) => {
    expect(dayIn(born(text, change), today)).toBe(expected);
  });

  test.each([
    ['0', 'days', 1],
    ['1', 'days', 1],
    ['6', 'days', 6],
    ['٦', 'days', 6],
    ['2', 'weeks', 15],
    ['2', 'months', 61],
    ['12', 'months', 361],
    ['13', 'months', undefined],
    ['2,5', 'weeks', undefined],
    ['', 'days', undefined],
  ] as const)('%s %s: day %s', (age, unit, expected) => {
    expect(dayIn(entry({ ageMode: 'typed', age, unit }), today)).toBe(expected);
  });

  test('only of a baby born yesterday the hour is asked', () => {
    expect(asksFullDay(born('28/11/2026'), today)).toBe(true);
    expect(asksFullDay(born('29/11/2026'), today)).toBe(false);
    expect(asksFullDay(born('27/11/2026'), today)).toBe(false);
    expect(asksFullDay(born(''), today)).toBe(false);
  });
});

describe('what is wrong is named by its field', () => {
  test.each([
    [
      'age',
      { birthday: typed(''), early: undefined },
      [
        ['birthday', 'missing'],
        ['early', 'choose'],
      ],
    ],
    ['age', { birthday: typed('30/11/2026') }, [['birthday', 'future']]],
    ['age', { birthday: typed('1/1/2024') }, [['birthday', 'older']]],
    ['age', { birthday: typed('28/11/2026') }, [['fullDay', 'choose']]],
    ['age', { ageMode: 'typed', age: 'dua' }, [['age', 'age']]],
    [
      'nappies',
      { wet: '5a', stools: '31' },
      [
        ['wet', 'count'],
        ['stools', 'count'],
      ],
    ],
    ['nappies', { wet: '', stools: '' }, []],
    ['feeds', { feeds: '-1' }, [['feeds', 'count']]],
    ['weight', { birthWeight: '32' }, [['birthWeight', 'weight']]],
    ['weight', { lastWeight: '3200' }, [['lastDate', 'missing']]],
    ['weight', { lastWeight: '3200', lastDate: typed('1/11/2026') }, [['lastDate', 'before-birth']]],
    [
      'weight',
      { lastWeight: '3200', lastDate: typed('25/11/2026'), beforeWeight: '3100', beforeDate: typed('26/11/2026') },
      [['beforeDate', 'order']],
    ],
    ['weight', { beforeWeight: '3100', beforeDate: typed('26/11/2026') }, [['beforeDate', 'order']]],
  ] as const)('%s %j', (form, change, expected) => {
    const found = problemsIn(form, born('20/11/2026', change), today);
    expect(found.map(({ field, problem }) => [field, problem.problem])).toEqual(expected);
  });
});

describe('what the tool judges', () => {
  test('is everything that was entered, in numbers', () => {
    const answers = answersIn(
      born('20/11/2026', {
        wet: '6',
        stools: '3',
        colour: 'yellow',
        feeds: '10',
        yellow: 'no',
        dry12h: 'no',
        birthWeight: '3,2 kg',
        lastWeight: '3100',
        lastDate: typed('26/11/2026'),
        beforeWeight: '3000',
        beforeDate: typed('23/11/2026'),
      }),
      today,
    );
    expect(answers).toMatchObject({
      day: 10,
      early: false,
      wet: 6,
      stools: 3,
      colour: 'yellow',
      feeds: 10,
      yellow: 'no',
      dry12h: false,
      birth: 3200,
      last: { grams: 3100, day: 7 },
      before: { grams: 3000, day: 4 },
    });
  });

  test('takes who does not know for one born early or small', () => {
    expect(answersIn(born('20/11/2026', { early: 'unsure' }), today)?.early).toBe(true);
  });

  test('forgets answers to what is no longer asked', () => {
    const later = entry({ ageMode: 'typed', age: '7', unit: 'months', wet: '3', feeds: '2', wetFewer: 'no' });
    expect(answersIn(later, today)).toMatchObject({ wet: undefined, feeds: undefined, wetFewer: false });
    expect(asked(later, 211)).toEqual({ wetFewer: true, pooed: false, colour: false, feeds: false });
    expect(asked(entry({ stools: '0' }), 2).pooed).toBe(true);
    expect(answersIn(born('20/11/2026', { stools: '0', colour: 'black' }), today)?.colour).toBeUndefined();
  });

  test('is nothing without an age', () => {
    expect(answersIn(emptyEntry(), today)).toBeUndefined();
  });
});

test('only what the tool has written itself is taken over', () => {
  expect(isEntry(emptyEntry())).toBe(true);
  expect(isEntry({ ...emptyEntry(), yellow: 'body', seen: ['baby-fit'] })).toBe(true);
  for (const wrong of [
    null,
    {},
    { ...emptyEntry(), yellow: 'green' },
    { ...emptyEntry(), seen: [1] },
    { ...emptyEntry(), unit: 'years' },
    { ...emptyEntry(), birthday: '2026-11-29' },
  ])
    expect(isEntry(wrong)).toBe(false);
});

test.each([
  [['age'], true],
  [['age', 'danger', 'answer'], true],
  [['age', 'danger', 'nappies', 'feeds', 'weight', 'answer'], true],
  [['age', 'answer'], false],
  [['danger'], false],
  [['age', 'danger', 'weight'], false],
  ['age', false],
])('%j is a way through the steps: %s', (steps, expected) => {
  expect(isWay(steps)).toBe(expected);
});
