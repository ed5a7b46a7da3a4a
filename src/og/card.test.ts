import { expect, test, vi } from 'vitest';
import { type Card, cardOf } from '../site/card.ts';
import { currentSite } from '../site/current.ts';
import { cardPicture } from './card.ts';
import { fit } from './draw.ts';

vi.stubEnv('SITE', 'https://alir.example');

const site = currentSite();
const cards = site.pagesOf('article').map((page) => cardOf(site, page));
const CARD: Card = {
  topic: 'Massage',
  title: 'Oxytocin massage',
  points: [],
  danger: { act: 'Baby: hospital now', sign: 'if the baby is limp.' },
  updated: 'Updated 22 November 2026',
  review: 'Not yet reviewed by a health professional',
  more: 'More:',
  address: 'https://alir.example/en/articles/oxytocin-massage/',
};
/** A point of so many words. */
const point = (words: number): string => Array(words).fill('mempertanggungjawabkan').join(' ');
/** What is drawn of a card, as the text of its layout. */
const drawn = async (card: Card): Promise<string> => {
  const picture = cardPicture(card);
  return JSON.stringify(picture.layouts[(await fit(picture)).chosen]);
};

test('every article has key points and a danger line for its card', () => {
  expect(cards.length).toBeGreaterThan(0);
  for (const { points, danger, address } of cards)
    expect(points.length > 1 && danger !== undefined, address).toBe(true);
});

test('the words of every card have a shape in the typeface', () => {
  // What the file "latin" of the typeface holds.
  const strange = /[^\n\u0020-\u00ff\u0131\u0152\u0153\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2212]/u;
  expect(cards.map((card) => JSON.stringify(card)).filter((text) => strange.test(text))).toEqual([]);
});

test('every card fits with all of its key points', { timeout: 60_000 }, async () => {
  for (const card of cards) {
    const picture = cardPicture(card);
    const smallest = picture.layouts.findLast((layout) => JSON.stringify(layout).includes(card.points.at(-1) ?? ''));
    await expect(fit({ ...picture, layouts: smallest ? [smallest] : [] }), card.address).resolves.toBeDefined();
  }
});

test('points that do not fit are left out whole, the last first', async () => {
  const points = [point(9), `${point(8)} second`, `${point(5)} third`, `${point(15)} fourth`];
  const text = await drawn({ ...CARD, points });
  expect(points.map((each) => text.includes(each))).toEqual([true, true, true, false]);
  expect(text).toContain(CARD.danger?.sign);
});

test('a card that cannot fit is an error that names it', async () => {
  await expect(drawn({ ...CARD, points: [point(60), point(60)] })).rejects.toThrow(
    /oxytocin-massage.*shorten its text/,
  );
});
