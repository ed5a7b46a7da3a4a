import { expect, test } from 'vitest';
import { siteContent } from '../../site/index.ts';
import { STOOL_COLOURS } from '../shared/stool-colours.ts';
import { MOODS } from './entry.ts';
import { SHOWN_SIGNS, signsOf, type WordedSign } from './signs.ts';

const BIRTH = '2026-11-01T00:00+07:00';
const onDay = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T12:00+07:00`;
const all: WordedSign[] = siteContent()
  .dangerSigns.filter(({ key }) => SHOWN_SIGNS.includes(key))
  .map(({ key, level, from_day: from = 1, to_day: to = 365, en }) => ({
    key,
    level,
    from,
    to,
    title: '',
    lead: '',
    line: en,
  }));
const keys = (found: readonly WordedSign[]): string[] => found.map(({ key }) => key).sort();

test('every sign that is named is in the data', () => {
  expect(keys(all)).toEqual(SHOWN_SIGNS.toSorted());
});

test('each colour shows its sign, on the days of the data', () => {
  for (const stool of STOOL_COLOURS)
    for (let day = 1; day <= 30; day += 1) {
      const found = keys(signsOf({ id: 'a', kind: 'nappy', wet: false, stool, at: onDay(day) }, BIRTH, all));
      const expected = {
        black: day >= 5 && day <= 28 ? ['baby-poo-black'] : [],
        pale: ['baby-pale-poo'],
        blood: ['baby-blood'],
      };
      expect([stool, day, found]).toEqual([
        stool,
        day,
        stool in expected ? expected[stool as keyof typeof expected] : [],
      ]);
    }
});

test('without a birth the line says the age itself; after a year the signs of any age stay', () => {
  const black = { id: 'a', kind: 'nappy', wet: false, stool: 'black', at: onDay(2) } as const;
  expect(keys(signsOf(black, undefined, all))).toEqual(['baby-poo-black']);
  expect(keys(signsOf({ ...black, stool: 'blood' }, '2024-01-01T00:00+07:00', all))).toEqual(['baby-blood']);
});

test('a heavy mood shows what to look for, a light one nothing', () => {
  const shown = MOODS.map((mood) => signsOf({ id: 'a', kind: 'mood', mood, at: onDay(2) }, BIRTH, all).length > 0);
  expect(shown).toEqual([false, false, true, true]);
  expect(keys(signsOf({ id: 'a', kind: 'mood', mood: 'hard', at: onDay(2) }, BIRTH, all))).toContain('mum-suicide');
});

test('nothing else shows a sign', () => {
  expect(signsOf({ id: 'a', kind: 'feed', side: 'left', at: onDay(1) }, BIRTH, all)).toEqual([]);
  expect(signsOf({ id: 'a', kind: 'nappy', wet: true, at: onDay(1) }, BIRTH, all)).toEqual([]);
  expect(signsOf(undefined, BIRTH, all)).toEqual([]);
});
