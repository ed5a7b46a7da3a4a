import { expect, test, vi } from 'vitest';
import { article, content, dangerSign, GOOD_BODY, TODAY } from '../testing/content.ts';
import { cardOf, cardText } from './card.ts';
import { buildSite } from './site.ts';

vi.stubEnv('SITE', 'https://alir.example');

const SIGNS = [
  dangerSign(),
  dangerSign({ key: 'mum-fever', who: 'mother', level: 'today', en: 'a fever', subjects: ['breast'], group: 'fever' }),
  dangerSign({ key: 'mum-mind', who: 'mother', en: 'thoughts of dying', subjects: ['mood'], group: 'mind' }),
];

function cardWith(points: string, fields: Record<string, unknown> = {}) {
  const mdx = GOOD_BODY.replace('- A point.', points);
  const site = buildSite(content({ articles: [article({ mdx, ...fields })], dangerSigns: SIGNS }), { today: TODAY });
  const [page] = site.pagesOf('article');
  if (!page) throw new Error('The article is not published.');
  return cardOf(site, page);
}

test('a card says the key points, the first danger sign, the day, the review and the address', () => {
  expect(cardText(cardWith('- Rub *gently*.<Cite source="kent2006" />\n- Then <Term id="x">rest</Term>.'))).toBe(
    [
      'Oxytocin massage',
      '• Rub gently.',
      '• Then rest.',
      'Baby: go to an emergency department or call 119 now, if the baby is limp.',
      'Updated 22 November 2026. Not yet reviewed by a health professional.',
      'More, with all danger signs: https://alir.example/en/articles/back-massage-en/',
    ].join('\n'),
  );
});

test('a danger sign inside a point is said in its words', () => {
  expect(cardWith('- A baby who <Sign id="baby-limp" />: hospital.').points).toEqual(['A baby who is limp: hospital.']);
});

test('a picture has no links: what only points elsewhere on the page is left out', () => {
  const points = cardWith(
    '- Go now ([how](#help)). It helps.\n- [This part](#help) is for you.\n- [Out](page:about) stays.',
  );
  expect(points.points).toEqual(['Go now. It helps.', 'Out stays.']);
});

test.each([
  [['mum-fever', 'mum-fever', 'mum-fever'], 'Mother: get checked today', 'if there is: a fever.'],
  [['mum-fever', 'mum-mind', 'mum-fever'], /not alone$/, 'if there is: thoughts of dying.'],
])('the danger line is the one that stands first on the page: %j', (first, act, sign) => {
  const { danger } = cardWith('- A point.', { signs: { baby: ['general'], mother: ['breast'], first } });
  expect(danger?.act).toMatch(act);
  expect(danger?.sign).toBe(sign);
});

test('who reviewed it is said until the text changes', () => {
  const review = { by: 'alir', on: '2026-11-23', next: '2027-11-23' };
  expect(cardWith('- A point.', { review }).review).toBe('Reviewed by Alir, 23 November 2026');
  expect(cardWith('- A point.', { review: { ...review, hash: '0123456789ab' } }).review).toBe('Review is out of date');
});
