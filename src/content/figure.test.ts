import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readFigure } from './figure.ts';

const sizeOf = (bytes: Uint8Array, name: string) => {
  const { figure, problems } = readFigure(bytes, `content/articles/massage/${name}`);
  expect(problems).toEqual([]);
  return figure && [figure.width, figure.height];
};

test.for([
  [1, 40, 30],
  [3, 40, 30],
  [6, 30, 40],
  [8, 30, 40],
] as const)(
  'a photo that its camera turned (orientation %i) is %i wide and %i high',
  async ([orientation, ...size]) => {
    const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
    expect(sizeOf(await photo.withMetadata({ orientation }).jpeg().toBuffer(), 'photo.jpg')).toEqual(size);
  },
);

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
test.for([
  ['viewBox="0 0 480 360"', 480, 360],
  ['viewBox="-10,-10 480,\n360"', 480, 360],
  ['viewBox="0 0 480 360" width="100%" height="100%"', 480, 360],
  ['viewBox="0 0 480 360" width="240"', 240, 180],
  ['viewBox="0 0 480 360" height="90px"', 120, 90],
  ['width="1in" height="72pt"', 96, 96],
] as const)('a drawing with %s is %i wide and %i high', ([attributes, ...size]) => {
  expect(sizeOf(Buffer.from(`<svg ${SVG} ${attributes}/>`), 'drawing.svg')).toEqual(size);
});
