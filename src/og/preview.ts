import { colour } from '../styles/colours.ts';
import { box, drawPicture, mark } from './draw.ts';

export interface Preview {
  title: string;
  /** The small line above the title: topic or site section. */
  label: string;
  /** The small line at the foot. */
  foot: string;
}

/**
 * Draws a preview image: label, title, name.
 * @returns a PNG, 1200 by 630
 */
export const drawPreview = ({ title, label, foot }: Preview): Promise<Buffer> =>
  drawPicture({
    name: title,
    width: 1200,
    height: 630,
    padding: [72, 80],
    layouts: [
      [
        box({ fontSize: 34, color: colour('accent').light }, label),
        box(
          {
            flex: 1,
            alignItems: 'center',
            fontSize: title.length > 48 ? 64 : 76,
            fontWeight: 600,
            lineHeight: 1.18,
            color: colour('ink').light,
          },
          title,
        ),
        box({ alignItems: 'center', fontSize: 34, color: colour('soft').light }, [mark(96), foot]),
      ],
    ],
  });
