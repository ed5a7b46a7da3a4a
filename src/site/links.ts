/** How editors link to a page inside MDX: `[text](page:get-help)` or `[text](page:get-help#nomor)`. */
export const PAGE_LINK = /^page:([a-z0-9-]+)(?:#(.+))?$/;

/** Keys of the pages that no file stands behind. */
export const LIST_PAGE_KEYS = [
  'home',
  'topics',
  'tools',
  'volunteers',
  'booklet',
  'leaflets',
  'search',
  'glossary',
  'sources',
  'offline',
  'not-found',
] as const;

/** Places on every page that are no headings of its text. */
export const FRAME_IDS = ['isi', 'menu', 'q', 'sources', 'related'] as const;

/** Pages that the frame of every page leads to: without one of them nothing can be built. */
export const FRAME_PAGE_KEYS = ['about', 'how-we-write', 'privacy', 'corrections', 'get-help'] as const;

/** Pages that the doors of the home page lead to. */
export const DOOR_PAGE_KEYS = {
  mother: 'is-my-baby-getting-enough',
  partner: 'partner-support',
  kader: 'volunteers',
  worry: 'get-help',
} as const;
