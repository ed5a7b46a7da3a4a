import type { ImageMetadata } from 'astro';
import type { Messages } from '../i18n/messages.ts';
import type { Lang } from '../languages.ts';

/**
 * What a tool's folder gives to the site, from its `index.ts`, which is read by pages, checks and tests alike: what only
 * Astro can read is named, or imported when it is drawn.
 */
export interface Tool {
  /** Name of its folder in content/tools/, and the key of its page. */
  key: string;
  /** The route of its page, from the project's root: no other page loads what this file imports, styles included. */
  page: `./src/tools/${string}.astro`;
  words: Record<Lang, Messages>;
  /** The drawing on its card; a card may go without. */
  drawing?: () => Promise<{ default: ImageMetadata }>;
}
