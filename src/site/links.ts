/** How editors link to a page inside MDX: `[text](page:get-help)` or `[text](page:get-help#nomor)`. */
export const PAGE_LINK = /^page:([a-z0-9-]+)(#.+)?$/;

/** Keys of the pages that no file stands behind. */
export const LIST_PAGE_KEYS = ['home', 'topics', 'tools', 'search', 'glossary', 'sources'];
