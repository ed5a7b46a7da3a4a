/** What the card of an article says: a picture to send, which must make sense, and do no harm, without the page. */
import { signLine } from '../i18n/sign-line.ts';
import { formatDate, words } from '../i18n/words.ts';
import type { Piece } from '../content/mdx.ts';
import type { Lang } from '../languages.ts';
import { cardTitle, signCards, signsOfPage } from './danger-signs.ts';
import type { ArticlePage } from './page.ts';
import { need } from './resolve.ts';
import { reviewLine } from './review-line.ts';
import type { Site } from './site.ts';
import { absolute } from './url.ts';

export interface Card {
  topic: string;
  title: string;
  /** The key points of the article, in order. */
  points: string[];
  /** The danger sign that stands first on the page: what to do, then when. Only a page without signs has none. */
  danger?: { act: string; sign: string };
  /** The day of the text. */
  updated: string;
  /** Who reviewed it, or that nobody has. */
  review: string;
  /** What the address leads to. */
  more: string;
  address: string;
}

/** The card of an article. */
export function cardOf(site: Site, page: ArticlePage): Card {
  const { lang, key } = page;
  const t = words(lang);
  const points = site.componentsOf(key, lang).find(({ name }) => name === 'KeyPoints')?.items ?? [];
  const [first] = signCards(signsOfPage(site.content.dangerSigns, page.signs).first);
  const [sign] = first?.signs ?? [];
  return {
    topic: page.crumbs.at(-1)?.title ?? '',
    title: page.title,
    points: points.flatMap(({ pieces }) => sayPoint(site, pieces, lang)),
    ...(first && sign
      ? {
          danger: {
            act: cardTitle(first, lang),
            sign: `${t(`card.lead.${first.owner}`, { sign: signLine(sign, lang) })}.`,
          },
        }
      : {}),
    updated: t('updated', { date: formatDate(page.updated, lang) }),
    review: reviewLine(page, site.resolve),
    more: t('card.more'),
    address: absolute(page.path),
  };
}

/**
 * A key point as one text. A picture has no links: one to another place of the page is left out together with the
 * parentheses that it stands in, and a point that is made of one says nothing here.
 */
function sayPoint({ resolve }: Site, pieces: Piece[], lang: Lang): string[] {
  const PLACE = '\uE000';
  const said = pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'sign' in piece ? signLine(need(resolve.sign(piece.sign)), lang) : PLACE;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .replaceAll(` (${PLACE})`, '')
    .trim();
  return said.includes(PLACE) ? [] : [said];
}

/** A card as text, a line for each of its parts. */
export const cardText = ({ title, points, danger, updated, review, more, address }: Card): string =>
  [
    title,
    ...points.map((point) => `• ${point}`),
    ...(danger ? [`${danger.act}, ${danger.sign}`] : []),
    `${updated}. ${review}.`,
    `${more} ${address}`,
  ].join('\n');
