import { describe, expect, test } from 'vitest';
import { dangerSign, site } from '../testing/content.ts';
import { checkDangerSigns } from './danger-signs.ts';
import { checkKeys } from './keys.ts';
import { checkMarkup } from './markup.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';

type Fields = Record<string, unknown>;
const problemsOf = (...signs: Fields[]) => checkDangerSigns(site({ dangerSigns: signs.map(dangerSign) }));

/** A sign of babies under two months, whose lines say so. */
const YOUNG = {
  key: 'baby-young',
  bands: ['d0-1', 'd2-6', 'd7-28', 'm1-2'],
  to_day: 60,
  id: 'lemas (di bawah 2 bulan)',
  en: 'is limp (under 2 months)',
};
const OLDER = {
  key: 'baby-older',
  bands: ['m2-11'],
  from_day: 61,
  id: 'lemas (2–11 bulan)',
  en: 'is limp (2–11 months)',
};
const MOTHER = { key: 'mum-fever', who: 'mother', from_day: undefined, to_day: undefined };

describe('one level at one moment', () => {
  test.for<[string, Fields[]]>([
    ['two levels at two ages', [YOUNG, { ...OLDER, level: 'today' }]],
    ['two levels of two groups', [{}, { ...OLDER, group: 'other', level: 'today' }]],
    ['two levels of two people', [{}, { ...MOTHER, level: 'today' }]],
    ['one level twice', [{}, OLDER]],
  ])('%s pass', ([, signs]) => {
    expect(problemsOf(...signs)).toEqual([]);
  });

  test('two levels that share one day fail, once, and name the other and the day', () => {
    const late = {
      ...OLDER,
      from_day: 60,
      bands: ['m1-2', 'm2-11'],
      level: 'today',
      id: 'lemas sekali',
      en: 'is very limp',
      age_unsaid: 'the card shows it',
    };
    expect(problemsOf(YOUNG, late)).toMatchObject([
      {
        file: 'content/danger-signs.yaml',
        field: 'baby-older.level',
        reason: expect.stringMatching(/"today" contradicts "baby-young", which is "emergency".*day 60/) as string,
      },
    ]);
  });

  test('a mother’s sign of any time meets one of the first day', () => {
    const early = { ...MOTHER, key: 'mum-early', bands: ['first-24h'], level: 'soon', id: 'demam', en: 'fever' };
    expect(problemsOf(MOTHER, early)).toMatchObject([{ field: 'mum-early.level' }]);
  });
});

describe('days and bands', () => {
  test.for<[string, Fields, string, RegExp]>([
    ['days outside of the bands', { ...YOUNG, bands: ['d0-1', 'd2-6', 'd7-28'] }, 'bands', /day 29 is in none/],
    ['a band outside of the days', { ...YOUNG, bands: [...YOUNG.bands, 'm3-11'] }, 'bands', /m3-11 lies outside/],
    ['days the wrong way round', { from_day: 20, to_day: 10 }, 'from_day', /day 20 is after day 10/],
    ['a baby without days', { from_day: undefined, to_day: undefined }, 'from_day', /are missing/],
    ['a mother with days', { who: 'mother' }, 'from_day', /are for babies/],
    ['a band of mothers for a baby', { bands: ['any', 'to-6-weeks'] }, 'bands', /"to-6-weeks" is no band of a baby/],
    ['a band of babies for a mother', { ...MOTHER, bands: ['d0-1'] }, 'bands', /"d0-1" is no band of a mother/],
  ])('%s fail', ([, fields, field, reason]) => {
    const found = problemsOf(fields);
    expect(found).toMatchObject([{ field: expect.stringMatching(`\\.${field}$`) as string }]);
    expect(found[0]?.reason).toMatch(reason);
  });
});

describe('lines', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `kata${index}`).join(' ');

  test('of 15 words pass, of 16 fail in their language', () => {
    expect(problemsOf({ id: words(15), en: words(15) })).toEqual([]);
    expect(problemsOf({ id: words(16) })).toMatchObject([
      { field: 'baby-limp.id', reason: expect.stringContaining('16 words') as string },
    ]);
  });

  test('may not stand twice at one level of one person', () => {
    expect(problemsOf({}, { key: 'baby-other', en: 'is pale' })).toMatchObject([{ field: 'baby-other.id' }]);
    expect(problemsOf({}, { key: 'baby-other', group: 'other', level: 'today' })).toEqual([]);
  });

  test('without an age that the days limit fail, each in its language', () => {
    expect(problemsOf({ ...YOUNG, id: 'lemas' })).toMatchObject([
      { field: 'baby-young.id', reason: expect.stringContaining('to_day: 60') as string },
    ]);
    expect(problemsOf({ ...OLDER, id: 'lemas', en: 'is limp' })).toHaveLength(2);
  });

  test('with another age than the days fail', () => {
    expect(problemsOf({ ...YOUNG, en: 'is limp (first 3 months)' })).toMatchObject([{ field: 'baby-young.en' }]);
    expect(problemsOf({ en: 'is limp (under 2 months)' })).toMatchObject([{ field: 'baby-limp.en' }]);
  });

  test('may leave the age out for a reason, which goes when it is not needed', () => {
    const reason = 'the card shows it';
    expect(problemsOf({ ...YOUNG, id: 'lemas', en: 'is limp', age_unsaid: reason })).toEqual([]);
    expect(problemsOf({ ...YOUNG, en: 'is limp (first 3 months)', age_unsaid: reason })).not.toEqual([]);
    expect(problemsOf({ ...YOUNG, age_unsaid: reason })).toMatchObject([{ field: 'baby-young.age_unsaid' }]);
    expect(problemsOf({ ...YOUNG, id: 'lemas', en: 'is limp', show_age: true })).toEqual([]);
    expect(problemsOf({ ...YOUNG, show_age: true })).toMatchObject([{ field: 'baby-young.show_age' }]);
  });
});

describe('certainty', () => {
  test('what was seen names its source; knowledge may have none', () => {
    expect(problemsOf({ sources: [] })).toMatchObject([{ field: 'baby-limp.sources' }]);
    expect(problemsOf({ sources: [], seen: 'knowledge' })).toEqual([]);
  });

  test('a number that is not sure waits for a clinician; an age is no such number', () => {
    const unsure = { confidence: 'medium', seen: 'second-hand', en: 'breathes 50 times a minute' };
    expect(problemsOf(unsure)).toMatchObject([{ field: 'baby-limp.confidence' }]);
    expect(problemsOf({ ...unsure, clinician: ['Is 50 right?'] })).toEqual([]);
    expect(problemsOf({ ...unsure, seen: 'seen' })).toEqual([]);
    expect(problemsOf({ ...YOUNG, confidence: 'medium', seen: 'second-hand' })).toEqual([]);
  });
});

test('a source that is not there fails, with the sign that names it', () => {
  expect(checkReferences(site({ dangerSigns: [dangerSign({ sources: ['kent2007'] })] }))).toMatchObject([
    { field: 'baby-limp.sources', reason: '"kent2007" is not in content/sources.json' },
  ]);
});

test('a key that stands twice fails', () => {
  expect(checkKeys(site({ dangerSigns: [dangerSign(), dangerSign()] }))).toMatchObject([
    { file: 'content/danger-signs.yaml', field: 'baby-limp' },
  ]);
});

test('lines are read like any other text', () => {
  const loud = site({ dangerSigns: [dangerSign({ en: 'is limp!' })] });
  expect(checkProse(loud)).toMatchObject([{ file: 'content/danger-signs.yaml', field: 'baby-limp.en' }]);
  const starred = site({ dangerSigns: [dangerSign({ id: 'lemas **sekali**' })] });
  expect(checkMarkup(starred)).toMatchObject([{ field: 'baby-limp.id' }]);
});
