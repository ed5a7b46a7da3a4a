import type { Page } from './page.ts';

/** Pages with a preview image of their own; the others share their language's home page image. */
export const hasImage = (page: Page): boolean =>
  page.kind === 'article' || page.kind === 'tool' || page.kind === 'home';

/** Address of the preview image that a page shows. */
export const imagePath = (page: Page): string => `/og/${page.lang}/${hasImage(page) ? page.key : 'home'}.png`;
