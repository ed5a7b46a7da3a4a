import type { Card } from '../site/card.ts';
import { colour } from '../styles/colours.ts';
import { type Box, box, drawPicture, mark, type Picture } from './draw.ts';

/** Sizes of text, in pixels of 1080: the largest that fits is taken. Below the last a phone shows no legible letters. */
const SIZES = [42, 38, 34] as const;
const SMALLEST = 34;
/** So many key points at least; a card with fewer is not worth sending. */
const LEAST_POINTS = 2;

const ink = (name: string): string => colour(name).light;

const point = (text: string, size: number): Box =>
  box({ marginTop: size * 0.5 }, [
    box({
      width: 14,
      height: 14,
      borderRadius: 7,
      background: ink('accent'),
      marginTop: size * 0.48,
      marginRight: 24,
      flexShrink: 0,
    }),
    box({ flex: 1 }, text),
  ]);

const danger = ({ act, sign }: NonNullable<Card['danger']>, size: number): Box =>
  box(
    {
      flexDirection: 'column',
      marginTop: 32,
      padding: '22px 28px',
      border: `4px solid ${ink('danger')}`,
      borderRadius: 24,
      background: ink('danger-tint'),
    },
    [box({ fontWeight: 600, color: ink('danger') }, act), box({ marginTop: size * 0.15 }, sign)],
  );

function layout({ topic, title, danger: sign, updated, review, more, address }: Card, points: string[], size: number) {
  const text = { fontSize: size, lineHeight: 1.32, color: ink('ink'), wordBreak: 'break-word' };
  return [
    box({ fontSize: SMALLEST, color: ink('accent') }, topic),
    box({ ...text, marginTop: 12, fontSize: size * 1.5, fontWeight: 600, lineHeight: 1.14 }, title),
    box(
      { ...text, flex: 1, flexDirection: 'column', justifyContent: 'center' },
      points.map((line) => point(line, size)),
    ),
    ...(sign ? [box({ ...text, flexDirection: 'column' }, [danger(sign, size)])] : []),
    box({ ...text, fontSize: SMALLEST, marginTop: 30, color: ink('urgent'), fontWeight: 600 }, review),
    box({ ...text, fontSize: SMALLEST, color: ink('soft') }, more),
    box({ ...text, fontSize: SMALLEST, color: ink('accent') }, address.replace(/^https?:\/\/|\/$/g, '')),
    box({ fontSize: SMALLEST, marginTop: 14, alignItems: 'center', color: ink('soft') }, [
      mark(72),
      `Alir · ${updated}`,
    ]),
  ];
}

/** The picture of a card: all key points as large as they fit, and only then fewer of them; none is ever cut short. */
export const cardPicture = (card: Card): Picture => ({
  name: card.address,
  width: 1080,
  height: 1350,
  padding: [56, 64],
  layouts: [
    ...SIZES.map((size) => layout(card, card.points, size)),
    ...card.points
      .slice(LEAST_POINTS)
      .map((_, left) => layout(card, card.points.slice(0, card.points.length - left - 1), SMALLEST)),
  ],
});

/**
 * Draws the card of an article, to be sent.
 * @returns a PNG, 1080 by 1350
 */
export const drawCard = (card: Card): Promise<Buffer> => drawPicture(cardPicture(card));
