/** So much the essentials of a language may weigh, as a host sends them with gzip: what a reader pays for. */
export const MOST_BYTES = 500_000;

/** Stands on their button in place of the kilobytes until the build has measured them. */
export const SIZE_PLACE = '%KB%';
