/** Every row of the data on every day of its first year: what shows it, and at which ages it counts. */
import { describe, expect, test } from 'vitest';
import { siteContent } from '../../site/index.ts';
import { LAST_DAY } from './age.ts';
import { judge } from './answer.ts';
import type { Answers } from './answers.ts';
import { ASKED_SIGNS, type AskedSign, countsOn, signsIn, wetAtLeast } from './signs.ts';
import { row, rows, urgency, well } from './testing.ts';

const DAYS = Array.from({ length: LAST_DAY }, (_, at) => at + 1);

/** What a reader tells of a baby with one sign and no other that the sign does not bring with it. */
const TOLD: Record<AskedSign, (day: number) => Partial<Answers>> = {
  'baby-wet-day3': () => ({ wet: 2 }),
  'baby-wet-day5': () => ({ wet: 4 }),
  'baby-wet-day7': () => ({ wet: 5 }),
  'baby-wet-older': () => ({ wetFewer: true }),
  'baby-no-urine-day1': () => ({ wet: 0 }),
  'baby-no-urine-12h': () => ({ dry12h: true }),
  'baby-poo-few': () => ({ stools: 1 }),
  'baby-no-poo-day1': () => ({ stools: 0, colour: undefined, pooedSinceBirth: false }),
  'baby-poo-black': () => ({ colour: 'black' }),
  'baby-pale-poo': () => ({ colour: 'pale' }),
  'baby-blood': () => ({ colour: 'blood' }),
  'baby-feeds-few': () => ({ feeds: 7 }),
  'baby-yellow-day1': () => ({ yellow: 'face', yellowOnDay1: true }),
  'baby-yellow': () => ({ yellow: 'face' }),
  'baby-yellow-late': () => ({ yellow: 'face' }),
  'baby-yellow-small': () => ({ yellow: 'face', early: true }),
  'baby-yellow-spreading': () => ({ yellow: 'body' }),
  'baby-yellow-ill': () => ({ yellow: 'face', seen: ['baby-hard-to-wake'] }),
  'baby-loss-10': (day) => ({ birth: 3000, last: { grams: 2700, day } }),
  'baby-loss-10-ill': (day) => ({ birth: 3000, last: { grams: 2700, day }, yellow: 'face' }),
  'baby-below-birth': (day) => ({ birth: 3000, last: { grams: 2990, day } }),
  'baby-no-gain': (day) => ({ before: { grams: 4000, day: Math.max(1, day - 7) }, last: { grams: 4000, day } }),
  'baby-gain-500': (day) => ({ before: { grams: 4000, day: day - 30 }, last: { grams: 4499, day } }),
  'baby-gain-kbm': (day) => ({ before: { grams: 4000, day: day - 30 }, last: { grams: 4399, day } }),
};

/** Days on which a sign cannot be told: it wants a month of weighings, or is one of the first day. */
const CANNOT_BE_TOLD: Partial<Record<AskedSign, (day: number) => boolean>> = {
  'baby-gain-500': (day) => day < 31,
  'baby-gain-kbm': (day) => day < 31 || day > 183,
  'baby-no-urine-day1': (day) => day === 1,
  'baby-no-poo-day1': (day) => day === 1,
};
/** Signs of the first day that stay signs. */
const STAYS: readonly AskedSign[] = ['baby-no-poo-day1', 'baby-yellow-day1'];

describe.each(ASKED_SIGNS)('%s', (key) => {
  const { from, to, level } = row(key);

  test('shows on each day that the data names, and on no other', () => {
    const shown = DAYS.filter((day) => !CANNOT_BE_TOLD[key]?.(day)).filter((day) =>
      signsIn({ ...well(day), ...TOLD[key](day) }, rows).some((sign) => sign.key === key),
    );
    const expected = DAYS.filter((day) => !CANNOT_BE_TOLD[key]?.(day)).filter(
      (day) => STAYS.includes(key) || (day >= from && day <= to),
    );
    expect(shown).toEqual(expected);
  });

  test('is never answered with less than its level', () => {
    for (const day of DAYS) {
      const told = { ...well(day), ...TOLD[key](day) };
      if (signsIn(told, rows).some((sign) => sign.key === key))
        expect(urgency(judge(told, rows).level)).toBeLessThanOrEqual(urgency(level));
    }
  });

  test('is as urgent as the data says, whatever that is', () => {
    const raised = rows.map((each) => (each.key === key ? { ...each, level: 'emergency' as const } : each));
    const day = Math.max(from, key === 'baby-gain-500' || key === 'baby-gain-kbm' ? 31 : 2);
    expect(judge({ ...well(day), ...TOLD[key](day) }, raised).level).toBe('emergency');
  });
});

describe('signs that are ticked', () => {
  const listed = rows.filter((candidate) => candidate.listed);

  test.each(listed.map(({ key }) => key))('%s counts on the days that the data names', (key) => {
    const sign = row(key);
    for (const day of DAYS) {
      const answer = judge({ ...well(day), seen: [key] }, rows);
      expect(answer.signs.map((each) => each.key)).toEqual(countsOn(sign, day) ? [key] : []);
      if (countsOn(sign, day)) expect(urgency(answer.level)).toBeLessThanOrEqual(urgency(sign.level));
    }
  });

  test('are there at every age, the most urgent among them', () => {
    for (const day of DAYS) {
      const keys = listed.filter((sign) => countsOn(sign, day)).map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(['baby-not-feeding', 'baby-hard-to-wake', 'baby-dry', 'baby-blue']));
      expect(listed.filter((sign) => countsOn(sign, day) && sign.level !== 'emergency').length).toBeGreaterThan(0);
    }
  });
});

describe('numbers agree with the lines that readers see', () => {
  const lines = new Map(siteContent().dangerSigns.map((sign) => [sign.key, sign]));
  test.each([
    ['baby-wet-day3', 3],
    ['baby-wet-day5', 5],
    ['baby-wet-day7', 6],
    ['baby-poo-few', 2],
    ['baby-feeds-few', 8],
  ] as const)('%s: fewer than %d', (key, least) => {
    const sign = lines.get(key);
    expect(sign?.en).toContain(`fewer than ${least} `);
    expect(sign?.id).toContain(`kurang dari ${least} `);
    const day = row(key).from;
    const what = { 'baby-poo-few': 'stools', 'baby-feeds-few': 'feeds' }[key as string] ?? 'wet';
    const shows = (count: number): boolean =>
      signsIn({ ...well(day), [what]: count }, rows).some((each) => each.key === key);
    expect([shows(least - 1), shows(least)]).toEqual([true, false]);
  });

  test('10% of the birth weight, 500 grams a month, 12 hours', () => {
    expect(lines.get('baby-loss-10')?.en).toContain('10% or more');
    expect(lines.get('baby-gain-500')?.en).toContain('500 grams in a month');
    expect(lines.get('baby-no-urine-12h')?.en).toContain('12 hours');
  });

  test.each([
    [1, 1],
    [2, 1],
    [3, 3],
    [4, 3],
    [5, 5],
    [6, 5],
    [7, 6],
    [180, 6],
  ])('on day %d at least %d wet nappies', (day, least) => {
    expect(wetAtLeast(day)).toBe(least);
  });
});
