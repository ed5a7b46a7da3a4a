import { expect, test } from 'vitest';
import { dangerSign } from '../testing/content.ts';
import { HELP_AGES, sheetSigns, signCards, signsAtAge, signsBySubject, signsOfPage } from './danger-signs.ts';

const baby = (fields: Record<string, unknown>) => dangerSign({ who: 'baby', ...fields });
const mother = (fields: Record<string, unknown>) =>
  dangerSign({ who: 'mother', from_day: undefined, to_day: undefined, ...fields });
const keys = (signs: readonly { key: string }[]): string[] => signs.map(({ key }) => key);

const LIMP = baby({ key: 'limp', subjects: ['general'] });
const YELLOW = baby({ key: 'yellow', subjects: ['jaundice'], level: 'today', from_day: 2, to_day: 14 });
const RARE = baby({ key: 'rare', subjects: ['general'], core: false });
const CHEST = mother({ key: 'chest', subjects: ['clot', 'massage'] });
const DARK = mother({ key: 'dark', subjects: ['mood'] });
const SAD = mother({ key: 'sad', subjects: ['mood'], level: 'soon' });
const FRIEND = dangerSign({ key: 'friend', who: 'other', from_day: undefined, to_day: undefined, core: false });
const ALL = [YELLOW, LIMP, RARE, SAD, CHEST, DARK, FRIEND];

test('a page shows its three first, then the core signs of its subjects and those that it names', () => {
  const asked = {
    baby: ['general' as const],
    mother: ['mood' as const],
    first: ['chest', 'sad', 'limp'],
    also: ['friend'],
  };
  const { first, all } = signsOfPage(ALL, asked);
  expect(keys(first)).toEqual(['chest', 'sad', 'limp']);
  expect(keys(all)).toEqual(['chest', 'sad', 'limp', 'dark', 'friend']);
});

test('a page about older babies leaves out what ends before their age, unless it names it', () => {
  const asked = {
    baby: ['general' as const, 'jaundice' as const],
    mother: [],
    first: ['chest', 'sad', 'dark'],
    also: [],
  };
  expect(keys(signsOfPage(ALL, { ...asked, from_day: 14 }).all)).toContain('yellow');
  expect(keys(signsOfPage(ALL, { ...asked, from_day: 15 }).all)).toEqual(['chest', 'sad', 'dark', 'limp']);
  expect(keys(signsOfPage(ALL, { ...asked, also: ['yellow'], from_day: 15 }).all)).toContain('yellow');
});

test('cards come by urgency, the baby before the mother, an emergency of the mind by itself', () => {
  expect(signCards(ALL).map(({ owner, level, signs }) => [owner, level, keys(signs)])).toEqual([
    ['baby', 'emergency', ['limp', 'rare']],
    ['mother', 'emergency', ['chest']],
    ['mind', 'emergency', ['dark']],
    ['other', 'emergency', ['friend']],
    ['baby', 'today', ['yellow']],
    ['mother', 'soon', ['sad']],
  ]);
});

test('the list of an age holds what counts on some day of it', () => {
  expect(HELP_AGES.map((age) => keys(signsAtAge(ALL, age)).includes('yellow'))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a sign of a mother stands in one part of the help page, that of its first subject', () => {
  const parts = signsBySubject(ALL);
  expect(keys(parts.get('after-birth') ?? [])).toEqual(['chest', 'friend']);
  expect(keys(parts.get('mind') ?? [])).toEqual(['sad', 'dark']);
  expect([...parts.values()].flat()).toHaveLength(4);
});

test('the sheet holds core emergencies, and what a baby must be seen for today', () => {
  const food = baby({ key: 'food', subjects: ['food'] });
  expect(keys(sheetSigns([...ALL, food]))).toEqual(['yellow', 'limp', 'chest', 'dark']);
});
